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
    [de] ‘{ $de }’ staat in { $text } alleen in de Duitse tekst
    [nl] ‘{ $nl }’ staat in { $text } alleen in de Nederlandse tekst
   *[both] in { $text } staat in het Duits ‘{ $de }’, maar in het Nederlands ‘{ $nl }’
}
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat er in het Duits staat
# $nl (tekst): wat er in het Nederlands staat
number-parity-exchanged = in { $text } zijn woorden verwisseld: waar in het Duits ‘{ $de }’ staat, staat in het Nederlands ‘{ $nl }’
number-parity-hint = noem aan beide kanten hetzelfde getal, of sta het verschil toe met een reden
number-parity-hint-time = noem aan beide kanten dezelfde maand, dag of tijd, of sta het verschil toe met een reden
