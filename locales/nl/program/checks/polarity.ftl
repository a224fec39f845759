### De controle polarity.

explain-polarity = de ene kant van een tekst ontkent wat de andere zegt, of zegt het tegendeel
    .details = Vergeleken worden ontkenningen (nicht, kein, ohne – niet, geen, zonder), richtingen (steigt – daalt), hoeveelheden, verplichtingen (muss – kan), hoeveelheidswoorden (alle – enkele) en tijdwoorden. Een waarschuwing waar beide kanten woorden hebben waarvan er maar één kan kloppen, en waar tegenover een ontkenning geen andere staat en één zin tegenover één zin staat; waar zinnen zijn samengevoegd of gesplitst, is een verloren ontkenning een opmerking. ‘Nicht selten’ is ‘vaak’, ‘un-’ is ‘niet’: zulke paren zijn bekend, en meer kunnen in locales/parity.yaml worden toegevoegd. Een woord dat alleen is weggelaten, wordt niet gemeld. Ook het aantal telt: ‘mehr … mehr’ naast ‘meer … minder’ wordt gemeld, net als twee woorden die binnen een zin van plaats zijn gewisseld.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Kiosk wird nicht geschlossen.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De kiosk wordt gesloten.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Kiosk wird nicht geschlossen.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De kiosk wordt niet gesloten.
    .repair = Zeg aan beide kanten hetzelfde. Bedoelen beide met andere woorden hetzelfde, sta het dan toe met een reden of vul de woorden aan in locales/parity.yaml.

# $which (tekst): welke kant iets zegt: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
polarity = { $which ->
    [de] ‘{ $de }’ staat in { $text } alleen in de Duitse tekst
    [nl] ‘{ $nl }’ staat in { $text } alleen in de Nederlandse tekst
   *[both] in { $text } staat in het Duits ‘{ $de }’, maar in het Nederlands ‘{ $nl }’
}
# $which (tekst): welke kant iets zegt: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
polarity-negation = { $which ->
    [de] in { $text } bevat alleen de Duitse tekst een ontkenning: ‘{ $de }’
   *[nl] in { $text } bevat alleen de Nederlandse tekst een ontkenning: ‘{ $nl }’
}
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat er in het Duits staat
# $nl (tekst): wat er in het Nederlands staat
polarity-exchanged = in { $text } zijn woorden verwisseld: waar in het Duits ‘{ $de }’ staat, staat in het Nederlands ‘{ $nl }’
polarity-hint = laat beide kanten hetzelfde zeggen, of sta het verschil toe met een reden
