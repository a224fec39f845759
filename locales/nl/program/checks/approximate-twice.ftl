### De controle approximate-twice.

explain-approximate-twice = een schatting die twee keer zegt dat ze er een is
    .details = Een gegeven met approximate: true drukt overal zelf ‘circa’ af, in het Duits ‘rund’. Staat er in de tekst al zo'n woord voor, dan staat er ‘circa circa 80’.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen rund {"{"} $visitors {"}"} Menschen.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen {"{"} $visitors {"}"} Menschen.
    .repair = Haal het woord uit de tekst, of approximate: true uit het gegeven.

# $word (tekst): het woord zoals het is getypt
# $fact (tekst): het kenmerk van het gegeven
approximate-twice = de tekst zegt ‘{ $word }’ vóór { $fact }, dat het zelf al zegt
# $word (tekst): het woord zoals het is getypt
approximate-twice-hint = laat ‘{ $word }’ weg; met ‘approximate: true’ drukt de waarde in elke taal zo’n woord af
