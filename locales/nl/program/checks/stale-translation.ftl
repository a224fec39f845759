### De controle stale-translation.

explain-stale-translation = een tekst is in één taal gewijzigd sinds er op beide akkoord is gegeven
    .details = Het vertaalregister, locales/ledger.yaml, bewaart beide versies van elke tekst zoals er akkoord op is gegeven. Verandert een van de twee, welke dan ook, dan zegt de andere misschien niet meer hetzelfde. In een document met de status approved of published is dat een fout, anders een waarschuwing; een concept markeert de plek. Spaties, regeleinden, commentaar, de plaats van een tekst en de waarden van gegevens veranderen niets. Een project zonder register wordt niets gevraagd.
    .wrong =
        # akkoord: Die Kurse sind voll. / De cursussen zijn vol.
        # locales/de/content/measures.ftl
        measure-courses = Die Kurse sind voll, weitere sind geplant.
        # locales/nl/content/measures.ftl
        measure-courses = De cursussen zijn vol.
    .right =
        # locales/nl/content/measures.ftl
        measure-courses = De cursussen zijn vol; er komen er meer.
    .repair = Pas de andere taal aan en geef akkoord op beide: beide translate accept measure-courses.title --reason "…". Is alleen een slordigheid hersteld en klopt de andere taal nog, geef dan akkoord met --trivial. beide translate status toont alle teksten waarvoor dat nodig is.

# $text (tekst): het kenmerk van de tekst
# $changed (tekst): de taal die is gewijzigd: de, nl of both
# $kind (tekst): wat er is gewijzigd: punctuation, facts of words
stale-translation = { $changed ->
    [de] de Duitse tekst { $text } is gewijzigd sinds er op beide talen akkoord is gegeven
    [nl] de Nederlandse tekst { $text } is gewijzigd sinds er op beide talen akkoord is gegeven
   *[both] de tekst { $text } is in beide talen gewijzigd sinds er akkoord op is gegeven
}{ $kind ->
    [punctuation] {""}, alleen in de leestekens
    [facts] {""}, in de gegevens die hij noemt
   *[words] {""}
}
# $lang (tekst): de taal: de of nl
# $text (tekst): de formulering, bij lange teksten de plek die is gewijzigd
stale-translation-then-hint = akkoord in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}: { $text }
# $lang (tekst): de taal: de of nl
# $text (tekst): de formulering, bij lange teksten de plek die is gewijzigd
stale-translation-now-hint = nu in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}: { $text }
# $other (tekst): de taal die misschien moet volgen: de of nl, of both; none als maar één taal hem heeft
# $text (tekst): de tekst zoals hij op de opdrachtregel heet
stale-translation-hint = { $other ->
    [de] kijk of de Duitse tekst moet volgen
    [nl] kijk of de Nederlandse tekst moet volgen
    [none] alleen deze taal heeft hem: lees hem nog eens
   *[both] kijk of beide nog hetzelfde zeggen
}, daarna: beide translate accept --reason "…" { $text }; met --trivial als alleen een slordigheid is hersteld
# $count (getal): hoeveel documenten
# $documents (tekst): namen van documenten, gescheiden door komma's
stale-translation-released-hint = tot dan { $count ->
    [one] wordt het document { $documents } niet gemaakt: het is goedgekeurd of gepubliceerd
   *[other] worden de documenten { $documents } niet gemaakt: ze zijn goedgekeurd of gepubliceerd
}

# $count (getal): hoeveel teksten
# $texts (tekst): de eerste daarvan
# $more (getal): hoeveel er niet zijn genoemd
stale-translation-new = er { $count ->
    [one] is een tekst bijgekomen waarop nog niemand akkoord heeft gegeven
   *[other] zijn { $count } teksten bijgekomen waarop nog niemand akkoord heeft gegeven
}: { $texts }{ $more ->
    [0] {""}
   *[other] {""} …
}
stale-translation-new-hint = beide translate status --new somt ze op; geef akkoord met beide translate accept zodra beide talen zijn gelezen

# $text (tekst): het kenmerk van de tekst
stale-translation-unaccepted = op de tekst { $text } heeft nog niemand in beide talen akkoord gegeven
# $text (tekst): de tekst zoals hij op de opdrachtregel heet
stale-translation-unaccepted-hint = lees beide talen, daarna: beide translate accept --reason "…" { $text }
