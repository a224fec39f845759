### De controle number-parity.

explain-number-parity = de twee kanten van een tekst noemen in woorden verschillende getallen, datums of tijden
    .details = Telwoorden, rangtelwoorden, breuken, maanden, weekdagen en tijden worden als waarde gelezen en vergeleken: ‘beide’ is twee, ‘een dozijn’ is twaalf, ‘halfjaarlijks’ is elk halfjaar. Een waarschuwing, want vertalers houden getallen aan. ‘Ein’ en ‘een’ zijn lidwoorden en tellen niet mee; getypte cijfers worden als waarde vergeleken, en waar ze in plaats van een gegeven staan, meldt digits-in-prose ze ook.
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
    .repair = Noem aan beide kanten hetzelfde getal. Is het zo goed, sta het dan toe met een reden; ontbreekt een woord in de lijst, vul het dan aan in locales/parity.yaml.

# $which (tekst): welke kant iets zegt: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
number-parity = { $which ->
    [de] in { $text } zegt alleen het Duits ‘{ $de }’
    [nl] in { $text } zegt alleen het Nederlands ‘{ $nl }’
   *[both] in { $text } zegt het Duits ‘{ $de }’, het Nederlands ‘{ $nl }’
}
number-parity-hint = noem aan beide kanten hetzelfde getal, of sta het toe met een reden
