### De controle name-parity.

explain-name-parity = een naam staat aan de ene kant van een tekst en niet aan de andere, of is anders gespeld
    .details = Vergeleken worden namen van het project, plaatsen van de lijst in locales/parity.yaml en woorden met een hoofdletter in een Nederlandse zin. Nijmegen en Nimwegen zijn hetzelfde. Een waarschuwing waar een andere naam tegenover staat of een die een of twee letters verschilt; een opmerking waar een plaats maar aan één kant staat. Beide kanten mogen de stad van hun partner noemen.
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
    [de] in { $text } zegt alleen het Duits ‘{ $de }’
    [nl] in { $text } zegt alleen het Nederlands ‘{ $nl }’
   *[both] in { $text } zegt het Duits ‘{ $de }’, het Nederlands ‘{ $nl }’
}
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
name-parity-spelling = in { $text } schrijft het Duits ‘{ $de }’, het Nederlands ‘{ $nl }’: een tikfout in een naam?
name-parity-hint = schrijf aan beide kanten dezelfde naam; andere namen van een plaats: locales/parity.yaml
