### The check missing-explanation.

explain-missing-explanation = at risk or off track without cause, consequence and correction
    .details = Whoever reads that something is at risk wants to know why, what follows from it and what is done about it. For measures and work packages, which you rate yourself, this is an error; for indicators and for spending, whose rating is derived, a warning. The same holds for a decision that does good or harm to the climate, to equality and so on: its effect is explained.
    .wrong =
        measure-kiosk = Kiosk
    .right =
        measure-kiosk = Kiosk
        {"    ."}cause = Das Material wird später geliefert.
        {"    ."}consequence = Die Eröffnung verschiebt sich.
        {"    ."}correction = Ein zweiter Lieferant ist beauftragt.
    .repair = Add the three texts in both languages, or change the rating. The effect of a decision is explained in .text of its message impact-check-….

## Ratings

# $rating (text): at-risk or off-track
# $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation =
    rated as { $rating ->
        [at-risk] at risk
       *[off-track] off track
    }, but without { $missing }

# $rating (text): at-risk or off-track
# $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation-derived =
    the indicator is { $rating ->
        [at-risk] at risk
       *[off-track] off track
    } by its values, but without { $missing }
# $rating (text): at-risk or off-track
# $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation-spending =
    measured by the term that has passed, the spending of the project is { $rating ->
        [at-risk] at risk
       *[off-track] off track
    }, but without { $missing }
# $missing (text): the fields that are missing
# $message (text): the message that they belong to
missing-explanation-hint = say why, what follows for the goal and what is done about it: add { $missing } to the message { $message } in both languages

## Decisions

# $subject (text): climate, equality, inclusion, digitalisation, staff or participation
# $effect (text): positive or negative
missing-explanation-check = the effect on { $subject } is { $effect ->
        [positive] positive
       *[negative] negative
    }, but is not explained
# $message (text): the message that it belongs to
missing-explanation-check-hint = add .text to the message { $message } in both languages, or write "effect: none"

missing-explanation-unknown = an amount is said to be unknown, but no text says why
# $message (text): the message of the effect in FTL
missing-explanation-unknown-hint = say in both languages as “.reason” of { $message } what the amount waits for
