### De controle foreign-language.

explain-foreign-language = een tekst of zin staat in de andere taal
    .details = Kleine woorden, typische letters en de woorden van de andere teksten onderscheiden Duits en Nederlands. Gemarkeerde passages zoals [Rat](lang:de), namen en afkortingen tellen niet mee. Een waarschuwing: goede vertalingen zien er niet zo uit.
    .wrong =
        # de
        goal-housing = Gesundes Wohnen
        # nl
        goal-housing = Gesundes Wohnen
    .right =
        # de
        goal-housing = Gesundes Wohnen
        # nl
        goal-housing = Gezond wonen
    .repair = Vertaal de tekst. Moet hij daar in de andere taal staan, markeer hem dan: [Integrationsrat](lang:de).

# $lang (tekst): de taal van de kant: de, nl
foreign-language = { $lang ->
    [de] de Duitse tekst staat in het Nederlands
   *[nl] de Nederlandse tekst staat in het Duits
}
# $lang (tekst): de taal van de kant: de, nl
foreign-language-sentence = een zin van de { $lang ->
    [de] Duitse tekst staat in het Nederlands
   *[nl] Nederlandse tekst staat in het Duits
}
# $lang (tekst): de taal van de kant: de, nl
foreign-language-hint = vertaal hem, of markeer hem als { $lang ->
    [de] […](lang:nl)
   *[nl] […](lang:de)
}
