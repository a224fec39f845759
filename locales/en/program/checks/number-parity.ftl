### The check number-parity.

explain-number-parity = the two sides of a text say different numbers, dates or times in words
    .details = Number words, ordinals, fractions, months, weekdays and times of day are read as values and compared: “beide” is two, “ein Dutzend” is twelve, “halbjährlich” is every half year. A warning, since translators keep numbers. “Ein” and “een” are articles and are left out; typed digits are compared as values, and where they stand for a fact digits-in-prose reports them as well.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Es werden drei Brunnen gebaut.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Er worden vier putten aangelegd.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Es werden drei Brunnen gebaut.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Er worden drie putten aangelegd.
    .repair = Let both sides say the same number. If it is right so, allow it with a reason; if a word lacks in the list, add it to locales/parity.yaml.

# $which (text): which side says something: de, nl, both
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
number-parity = { $which ->
    [de] in { $text }, only German says “{ $de }”
    [nl] in { $text }, only Dutch says “{ $nl }”
   *[both] in { $text }, German says “{ $de }”, Dutch says “{ $nl }”
}
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
number-parity-exchanged = in { $text }, words are exchanged: where German says “{ $de }”, Dutch says “{ $nl }”
number-parity-hint = let both sides say the same number, or allow it with a reason
number-parity-hint-time = let both sides name the same month, day or time, or allow it with a reason
