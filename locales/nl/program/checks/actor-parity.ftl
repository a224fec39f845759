### De controle actor-parity.

explain-actor-parity = de twee kanten van een tekst noemen verschillende organen, diensten of groepen mensen
    .details = Waar de ene kant Rat zegt en de andere college, beslist iemand anders. Een waarschuwing, want beide kanten hebben woorden waarvan er maar één kan kloppen. Wat in beide landen met elkaar overeenkomt, staat in locales/parity.yaml, bijvoorbeeld dat de Verwaltung het college of de ambtelijke organisatie kan zijn.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Rat entscheidet im Herbst.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het college beslist in het najaar.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Rat entscheidet im Herbst.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De raad beslist in het najaar.
    .repair = Noem aan beide kanten hetzelfde orgaan. Komen de twee in uw project met elkaar overeen, sta het dan toe met een reden of vul de woorden aan in locales/parity.yaml.

# $which (tekst): welke kant iets zegt: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
actor-parity = { $which ->
    [de] in { $text } zegt alleen het Duits ‘{ $de }’
    [nl] in { $text } zegt alleen het Nederlands ‘{ $nl }’
   *[both] in { $text } zegt het Duits ‘{ $de }’, het Nederlands ‘{ $nl }’
}
actor-parity-hint = noem aan beide kanten dezelfden, of sta het toe met een reden
