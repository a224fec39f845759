### De controle actor-parity.

explain-actor-parity = de twee kanten van een tekst noemen verschillende organen, diensten of groepen mensen
    .details = Waar de ene kant Rat zegt en de andere college, beslist iemand anders. Een waarschuwing, want beide kanten hebben woorden waarvan er maar één kan kloppen. Wat in beide landen met elkaar overeenkomt, staat in locales/parity.yaml, bijvoorbeeld dat de Verwaltung het college of de ambtelijke organisatie kan zijn. Ook twee betrokkenen die binnen een zin van rol zijn gewisseld, worden gemeld.
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
    [de] ‘{ $de }’ staat in { $text } alleen in de Duitse tekst
    [nl] ‘{ $nl }’ staat in { $text } alleen in de Nederlandse tekst
   *[both] in { $text } staat in het Duits ‘{ $de }’, maar in het Nederlands ‘{ $nl }’
}
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat er in het Duits staat
# $nl (tekst): wat er in het Nederlands staat
actor-parity-exchanged = in { $text } zijn woorden verwisseld: waar in het Duits ‘{ $de }’ staat, staat in het Nederlands ‘{ $nl }’
actor-parity-hint = noem aan beide kanten dezelfde betrokkenen, of sta het verschil toe met een reden
