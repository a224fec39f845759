### De controle reference-parity.

explain-reference-parity = de twee kanten van een tekst verwijzen naar verschillende artikelen, bijlagen, pagina’s of dossiers
    .details = Vergeleken worden getallen achter §, Art., Abs., Nr., Seite, Anlage, TOP en artikel, lid, nr., blz., bijlage, agendapunt, en ook dossiernummers. Een waarschuwing. § en artikel, Abs. en lid gelden als gelijk; ook een getal dat de andere kant in woorden noemt, geldt als gelijk. Ook wetten, met hun namen in beide talen, en het landnummer van telefoonnummers worden vergeleken.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Grundlage ist § 24 der Satzung.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De grondslag is artikel 42 van de verordening.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Grundlage ist § 24 der Satzung.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De grondslag is artikel 24 van de verordening.
    .repair = Verwijs aan beide kanten naar hetzelfde.

# $which (tekst): welke kant iets zegt: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
reference-parity = { $which ->
    [de] ‘{ $de }’ staat in { $text } alleen in de Duitse tekst
    [nl] ‘{ $nl }’ staat in { $text } alleen in de Nederlandse tekst
   *[both] in { $text } staat in het Duits ‘{ $de }’, maar in het Nederlands ‘{ $nl }’
}
reference-parity-hint = verwijs aan beide kanten naar hetzelfde
