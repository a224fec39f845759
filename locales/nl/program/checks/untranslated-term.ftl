### De controle untranslated-term.

explain-untranslated-term = een woord van de andere taal staat zonder markering in een tekst
    .details = Een term uit de woordenlijst, of een woord dat met dezelfde letters aan de andere kant staat en alleen daar bekend is. Namen, gemarkeerde passages en woorden met uitleg tussen haakjes blijven buiten beschouwing. Een waarschuwing.
    .wrong =
        # de
        goal-city = Stand im Handlungsfeld Wohnen
        # nl
        goal-city = Stand in het Handlungsfeld wonen
    .right =
        # de
        goal-city = Stand im Handlungsfeld Wohnen
        # nl
        goal-city = Stand op het beleidsterrein wonen
    .repair = Vertaal het woord, of markeer het: [Integrationsrat](lang:de).

# $word (tekst): het woord
# $lang (tekst): de taal van de kant: de, nl
untranslated-term = ‘{ $word }’ is { $lang ->
    [de] Nederlands en staat in een Duitse tekst
   *[nl] Duits en staat in een Nederlandse tekst
}
# $right (tekst): de juiste vertalingen
untranslated-term-hint = schrijf { $right }, of markeer het woord als […](lang:…)
# $word (tekst): het woord
# $lang (tekst): de taal ervan: de, nl
untranslated-term-mark-hint = vertaal het, of schrijf [{ $word }](lang:{ $lang })
