### The check unit-parity.

explain-unit-parity = the two sides of a text use different units
    .details = Units, currencies, percent and percentage points, thousands and millions are compared; so is the unit that stands right behind a fact. A warning, since another unit makes another amount. What an amount is counted per (je Haushalt, per vierkante meter) is compared too.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Radweg wird um {"{"} $length {"}"} km verlängert.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het fietspad wordt {"{"} $length {"}"} m langer.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Radweg wird um {"{"} $length {"}"} km verlängert.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het fietspad wordt {"{"} $length {"}"} km langer.
    .repair = Let both sides use the same unit.

# $which (text): which side says something: de, nl, both
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
unit-parity = { $which ->
    [de] in { $text }, only German says “{ $de }”
    [nl] in { $text }, only Dutch says “{ $nl }”
   *[both] in { $text }, German says “{ $de }”, Dutch says “{ $nl }”
}
unit-parity-hint = let both sides use the same unit
