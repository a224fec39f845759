### The check list-parity.

explain-list-parity = lists or paragraphs that differ
    .details = Both sides have the same lists with the same number of items: a warning. Paragraphs that are divided otherwise are a remark, since good translators do that too.
    .wrong =
        # de
        section-next =
        {"    ."}text =
        {"        "}- Wohnen
        {"        "}- Arbeit
        # nl
        section-next =
        {"    ."}text =
        {"        "}- Wonen
    .right =
        # de
        section-next =
        {"    ."}text =
        {"        "}- Wohnen
        {"        "}- Arbeit
        # nl
        section-next =
        {"    ."}text =
        {"        "}- Wonen
        {"        "}- Werk
    .repair = Add what is missing.

# $german (number): how many the German side has
# $dutch (number): how many the Dutch side has
list-parity = items of lists: { $german } in German, { $dutch } in Dutch
# $german (number): how many the German side has
# $dutch (number): how many the Dutch side has
list-parity-lists = lists: { $german } in German, { $dutch } in Dutch, or divided otherwise
list-parity-moved = this item stands at another place of the list than its counterpart
# $german (number): how many the German side has
# $dutch (number): how many the Dutch side has
list-parity-paragraphs = paragraphs: { $german } in German, { $dutch } in Dutch
list-parity-hint = give both sides the same lists and paragraphs
