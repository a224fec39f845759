### De controle polarity.

explain-polarity = de ene kant van een tekst ontkent wat de andere zegt, of zegt het tegendeel
    .details = Vergeleken worden ontkenningen (nicht, kein, ohne – niet, geen, zonder), richtingen (steigt – daalt), hoeveelheden, verplichtingen (muss – kan), hoeveelheidswoorden (alle – enkele) en tijdwoorden. Een waarschuwing waar beide kanten woorden hebben waarvan er maar één kan kloppen, en waar tegenover een ontkenning geen andere staat en één zin tegenover één zin staat; waar zinnen zijn samengevoegd of gesplitst, is een verloren ontkenning een opmerking. ‘Nicht selten’ is ‘vaak’, ‘un-’ is ‘niet’: zulke paren zijn bekend, en meer kunnen in locales/parity.yaml worden toegevoegd. Een woord dat alleen is weggelaten, wordt niet gemeld.
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
    [de] in { $text } zegt alleen het Duits ‘{ $de }’
    [nl] in { $text } zegt alleen het Nederlands ‘{ $nl }’
   *[both] in { $text } zegt het Duits ‘{ $de }’, het Nederlands ‘{ $nl }’
}
# $which (tekst): welke kant iets zegt: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): wat het Duits zegt
# $nl (tekst): wat het Nederlands zegt
polarity-negation = { $which ->
    [de] in { $text } ontkent alleen het Duits: ‘{ $de }’
   *[nl] in { $text } ontkent alleen het Nederlands: ‘{ $nl }’
}
polarity-hint = zeg aan beide kanten hetzelfde, of sta het toe met een reden
