### De controle unit-parity.

explain-unit-parity = de twee kanten van een tekst gebruiken verschillende eenheden
    .details = Vergeleken worden eenheden, valuta, procent en procentpunten, duizend en miljoen, ook de eenheid direct achter een gegeven. Een waarschuwing, want een andere eenheid is een andere hoeveelheid. Ook waarvoor een bedrag geldt (je Haushalt, per vierkante meter), wordt vergeleken.
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
    .repair = Gebruik aan beide kanten dezelfde eenheid.

# $which (tekst): welke kant iets zegt: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
unit-parity = { $which ->
    [de] ‘{ $de }’ staat in { $text } alleen in de Duitse tekst
    [nl] ‘{ $nl }’ staat in { $text } alleen in de Nederlandse tekst
   *[both] in { $text } staat in het Duits ‘{ $de }’, maar in het Nederlands ‘{ $nl }’
}
unit-parity-hint = gebruik aan beide kanten dezelfde eenheid
