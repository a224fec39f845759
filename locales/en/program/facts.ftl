### Checks of what the facts mean: dates, sums, papers, documents, and the places they show.

## The report, its limits, free facts

missing-field-no-report = the project has no report

missing-field-no-report-hint = add “report:” with “period:” and “as_of:” to one of the content files

# Variables:
#   $as-of (text): the reporting date
#   $period (text): the reporting period
date-order-report = the reporting date { $as-of } is before the reporting period { $period }

# Variables:
#   $as-of (text): the reporting date
#   $period (text): the reporting period
date-order-report-hint = correct “as_of” or “period”; the reporting date usually is the last day of the period

# Variables:
#   $on-track (text): the limit from which an indicator is on track, in percent
#   $at-risk (text): the limit from which it is at risk, in percent
wrong-type-limits = the limits { $on-track } (on track) and { $at-risk } (at risk) are not in their order

wrong-type-limits-hint = choose “at_risk” below “on_track”, and “on_track” no higher than 100

# Variables:
#   $weight (text): the weight
wrong-type-weight = the weight { $weight } is not positive

wrong-type-weight-hint = give a weight above zero, or leave it out: then the goal counts once

# Variables:
#   $name (text): the name of the free fact
duplicate-id-fact = the program itself provides a fact “{ $name }” here

duplicate-id-fact-hint = choose another name, or delete the line and use the fact of the program

# Variables:
#   $name (text): the name of the free fact
invalid-id-fact = “{ $name }” is not a name for a fact

invalid-id-fact-hint = use lower-case letters and digits, divided by single hyphens, beginning with a letter

## Dates and periods

# Variables:
#   $start (text): the first day
#   $end (text): the last day
date-order-span = the end { $end } is before the start { $start }

date-order-span-hint = correct one of the two dates

# Variables:
#   $date (text): the day on which it is said to have happened
#   $as-of (text): the reporting date
date-order-after-as-of = { $date } is after the reporting date { $as-of }, so it cannot have happened yet

date-order-after-as-of-hint = correct the date, or leave it out until it has happened; what is planned belongs to “plan” or “due”

# Variables:
#   $due (text): the day by which the milestone is planned
#   $side (text): start or end, the end of the plan that it passes
#   $limit (text): the first or last day of the plan
date-order-milestone =
    the milestone is due on { $due }, { $side ->
        [start] before the plan begins on { $limit }
       *[end] after the plan ends on { $limit }
    }

date-order-milestone-hint = correct “due”, or the plan if it has changed

# Variables:
#   $baseline (text): the period of the baseline
#   $target (text): the period of the target
date-order-target = the target { $target } does not end after the baseline { $baseline }

date-order-target-hint = correct one of the two periods; a value counts from the last day of its period

# Variables:
#   $period (text): the period of the planned value
#   $baseline (text): the period of the baseline
#   $target (text): the period of the target
date-order-plan = the planned value for { $period } lies outside the time from { $baseline } to { $target }

date-order-plan-hint = correct the period, or the period of the baseline or target

# Variables:
#   $first (text): the period that ends earlier
#   $second (text): the period that overlaps with it
date-order-series = the periods { $first } and { $second } overlap

date-order-series-hint = keep one of the two values; the periods of a series follow each other

wrong-type-event = the event has a date and a period

wrong-type-event-hint = keep “date” if the day is known, else “period”

missing-field-event = the event has neither a date nor a period

missing-field-event-hint = add “date”, or “period” if the day is not known

## Indicators

missing-field-indicator = the indicator belongs to no goal, measure or project

missing-field-indicator-hint = add “goal” for an outcome, “measure” for an output, or “project”

# Variables:
#   $first (text): the field that is given: goal, measure
#   $second (text): the field that is given as well
wrong-type-indicator = the indicator has “{ $second }” beside “{ $first }”

wrong-type-indicator-hint = keep one of them: “goal” for an outcome, “measure” for an output, or “project”

# Variables:
#   $better (text): lower or higher
#   $baseline (text): the baseline value
#   $target (text): the target value
wrong-type-better = “better: { $better }” contradicts the way from { $baseline } to { $target }

wrong-type-better-hint = delete “better”, or correct baseline or target if they have been interchanged

wrong-type-level = only an indicator of a project shows an output or a result of a programme

wrong-type-level-hint = delete “level”; the goal or the measure says what the indicator shows

# Variables:
#   $template (text): the template
wrong-type-contents = “contents” has no effect in a document of the template { $template }

wrong-type-contents-hint = delete “contents”; only council papers have a table of contents

# Variables:
#   $funding (text): the id of the funding
#   $of (text): the project that it belongs to
#   $project (text): the project of the document
wrong-type-funding = the funding { $funding } is that of the project { $of }, but the document is about { $project }

wrong-type-funding-hint = delete “funding”: the publicity of the project appears by itself

# Variables:
#   $period (text): the period of the baseline
#   $value (text): the value in the series for that period
#   $baseline (text): the baseline value
sum-mismatch-baseline = the value { $value } for { $period } is not the baseline of that period, { $baseline }

sum-mismatch-baseline-hint = correct one of the two, or delete the value: the baseline begins the series

## Budget

# Variables:
#   $sum (text): what the budget lines add up to, in euro
#   $granted (text): what was granted, in euro
#   $lines (number): how many budget lines there are
sum-mismatch-granted =
    { $lines ->
        [one] the budget line is { $sum } EUR
       *[other] the { $lines } budget lines add up to { $sum } EUR
    }, but { $granted } EUR were granted

# Variables:
#   $difference (text): the difference, in euro, without sign
#   $side (text): more or less, whether the lines are above or below what was granted
sum-mismatch-granted-hint =
    { $side ->
        [more] the lines are { $difference } EUR too high
       *[less] { $difference } EUR are missing from the lines
    }; correct them or “granted”

# Variables:
#   $spent (text): spent, in euro
#   $approved (text): approved, in euro
sum-mismatch-spent = { $spent } EUR were spent, but only { $approved } EUR approved

sum-mismatch-spent-hint = correct one of the two amounts; shift approved amounts between lines if the funder has agreed

# Variables:
#   $id (text): the id of the budget line
missing-field-category = the budget line { $id } has no category of costs, but another line of its project has one

missing-field-category-hint = give every line of the project a “category:”, or none: their sums would not be whole

## Explanations of ratings

# Variables:
#   $rating (text): at-risk or off-track
#   $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation =
    rated as { $rating ->
        [at-risk] at risk
       *[off-track] off track
    }, but without { $missing }

# Variables:
#   $rating (text): at-risk or off-track
#   $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation-derived =
    the indicator is { $rating ->
        [at-risk] at risk
       *[off-track] off track
    } by its values, but without { $missing }

# Variables:
#   $missing (text): the fields that are missing
#   $message (text): the message of the words that they belong to
missing-explanation-hint = say why, what follows for the goal and what is done about it: add { $missing } to the message { $message } in both languages

## Consultations and bodies

# Variables:
#   $date (text): the day of the consultation
#   $previous (text): the day of the one before it
consultation-order = the consultation on { $date } stands after the one on { $previous }

consultation-order-hint = put the consultations in the order of their dates, or correct the date

# Variables:
#   $date (text): the day of the consultation
#   $paper (text): the date of this side of the paper
consultation-order-paper = the consultation on { $date } is before the date of the paper { $paper }

consultation-order-paper-hint = correct one of the two dates; only an adoption by the college may come before the date of the paper

# Variables:
#   $body (text): the id of the body
#   $date (text): the day of the consultation
body-not-valid-then = the body “{ $body }” has no name on { $date }

# Variables:
#   $names (text): the names of the body with the days they hold
body-not-valid-then-hint = it is called: { $names }; correct the date, or add the name of that day

missing-field-names = the body has no name

missing-field-names-hint = add at least one name under “names”, with “value” and “lang”

# Variables:
#   $first (text): the name that stands first
#   $second (text): the other name
date-order-names = the names “{ $first }” and “{ $second }” hold at the same time

date-order-names-hint = let the earlier name end with “until” the day before the later one begins with “from”

## Documents, slides, what is not public

# Variables:
#   $template (text): the template
#   $field (text): the field that is missing: paper, project, presentation
missing-field-document = a document of the template { $template } needs “{ $field }”

# Variables:
#   $field (text): the field that is missing
#   $needed (text): the field that the template needs
missing-field-document-hint = add “{ $field }:” with the id of what the document is about

# Variables:
#   $template (text): the template
#   $field (text): the field that it does not take
wrong-type-document = a document of the template { $template } does not take “{ $field }”

# Variables:
#   $field (text): the field that is too much
#   $needed (text): the field that the template needs
wrong-type-document-hint = delete “{ $field }”, or choose the template that goes with it; this one takes “{ $needed }”

# Variables:
#   $number (text): the number given
wrong-type-slides-per-page = { $number } slides do not fit a page of the handout

wrong-type-slides-per-page-hint = write 1, 2 or 3

# Variables:
#   $kind (text): the kind of the slide
missing-field-slide = a slide of the kind { $kind } does not name what it shows

# Variables:
#   $fields (text): the fields of which one is needed
missing-field-slide-hint = add one of: { $fields }; or choose another “kind”

# Variables:
#   $kind (text): the kind of the slide
#   $field (text): the text that it shows: text, second
missing-field-slide-text = a slide of the kind { $kind } needs the text “{ $field }”

# Variables:
#   $field (text): the text that it shows
#   $message (text): the name of the message of the slide
missing-field-slide-text-hint = write “{ $field }” at { $message } in both languages, or choose another “kind”

# Variables:
#   $field (text): the text: second, source
wrong-type-slide-text = a slide of this kind does not show the text “{ $field }”

# Variables:
#   $field (text): the text
#   $kind (text): the kind of slide that shows it
wrong-type-slide-text-hint = remove “{ $field }”, or choose the “kind” { $kind }

# Variables:
#   $item (text): the id of the item
unknown-reference-item = “{ $item }” is no item of the list of this slide

unknown-reference-item-hint = name items of the list that stands under “list”, or choose the list that they belong to

# Variables:
#   $entity (text): kind and id of what is not public
private-fact-shown = a public document shows { $entity }, which is not public

private-fact-shown-hint = take it out here, make it public, or give the document “non_public: true”

wrong-type-phone-zero = behind the country code of a telephone number no zero is dialled

wrong-type-phone-code = the country code of a telephone number begins with “+”

# Variables:
#   $number (text): the telephone number as it is to be written
wrong-type-phone-hint = write { $number }

wrong-type-phone-national = this telephone number has no country code, so the other side of the border cannot dial it

# Variables:
#   $rest (text): the telephone number without its first zero
wrong-type-phone-national-hint = write “+49 { $rest }” for a German number, “+31 { $rest }” for a Dutch one; on its own side the house style can print it without

## Labels of other places

label-start-here = begins here

label-end-here = ends here

label-as-of-here = the reporting date

label-period-here = the reporting period

label-baseline-here = the baseline

label-target-here = the target

label-counted-here = counted in

label-approved-here = approved here

label-category-here = a category stands here

label-previous-here = the one before

label-paper-date-here = the date of the paper

label-names-here = the names of the body

label-template-here = the template

label-list-here = the list

label-private-here = not public because of this

## Decisions

# Variables:
#   $subject (text): climate, equality, inclusion, digitalisation, staff or participation
#   $effect (text): positive or negative
missing-explanation-check = the effect on { $subject } is { $effect ->
        [positive] positive
       *[negative] negative
    }, but is not explained

# Variables:
#   $message (text): the message of the words that it belongs to
missing-explanation-check-hint = add .text to the message { $message } in both languages, or write "effect: none"

# Variables:
#   $side (text): de or nl
missing-field-decision = the paper has a decision, but no body of the side { $side } takes it

missing-field-decision-hint = add the step with "role: decision"

# Variables:
#   $amount (text): the amount
wrong-type-effect = an amount is given without sign and is above zero, this one is { $amount }

wrong-type-effect-hint = write the bare amount, and "kind: expense" or "kind: income"

# Variables:
#   $subject (text): what is looked at
duplicate-id-check = { $subject } is checked twice in this paper

duplicate-id-check-hint = keep one of the two
