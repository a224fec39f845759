### De controle name-parity.

explain-name-parity = een naam staat aan de ene kant van een tekst en niet aan de andere, of is anders gespeld
    .details = Vergeleken worden namen van het project, plaatsen van de lijst in locales/parity.yaml en woorden met een hoofdletter in een Nederlandse zin. Nijmegen en Nimwegen zijn hetzelfde. Een waarschuwing waar een andere naam tegenover staat of een die een of twee letters verschilt; een opmerking waar een plaats maar aan één kant staat. Beide kanten mogen de stad van hun partner noemen. Ook namen die binnen een zin verwisseld zijn of aan één kant een keer vaker staan, worden gemeld.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Bus fährt nach Bocholt.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De bus rijdt naar Borken.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Bus fährt nach Bocholt.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De bus rijdt naar Bocholt.
    .repair = Schrijf aan beide kanten dezelfde naam. Heeft een plaats in de andere taal een andere naam, vul die dan aan in locales/parity.yaml.

# $which (tekst): welke kant iets zegt: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
name-parity = { $which ->
    [de] ‘{ $de }’ staat in { $text } alleen in de Duitse tekst
    [nl] ‘{ $nl }’ staat in { $text } alleen in de Nederlandse tekst
   *[both] in { $text } staat in het Duits ‘{ $de }’, maar in het Nederlands ‘{ $nl }’
}
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
name-parity-spelling = in { $text } staat in het Duits ‘{ $de }’, in het Nederlands ‘{ $nl }’: een schrijffout in de naam?
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat er in het Duits staat
# $nl (tekst): wat er in het Nederlands staat
name-parity-exchanged = in { $text } zijn woorden verwisseld: waar in het Duits ‘{ $de }’ staat, staat in het Nederlands ‘{ $nl }’
name-parity-hint = schrijf aan beide kanten dezelfde naam; hoe een plaats in de andere taal heet, staat in locales/parity.yaml
