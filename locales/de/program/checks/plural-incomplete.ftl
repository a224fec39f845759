### Die Prüfung plural-incomplete.

explain-plural-incomplete = eine Auswahl nach einer Zahl, die nicht vollständig ist
    .details = Wo eine Seite nach einer Zahl auswählt, hat die andere dieselben Zweige oder Wörter, die gleich bleiben. Zweige, die dasselbe sagen oder vertauscht sind, sind ein Versehen. Eine Warnung; ein Zweig wie [0] nur auf einer Seite ist eine Bemerkung.
    .wrong =
        measure-kiosk = {"{"} $courses ->
        {"    ["}one] {"{"} $courses {"}"} Kurse
        {"   *"}[other] {"{"} $courses {"}"} Kurs
        {"}"}
    .right =
        measure-kiosk = {"{"} $courses ->
        {"    ["}one] {"{"} $courses {"}"} Kurs
        {"   *"}[other] {"{"} $courses {"}"} Kurse
        {"}"}
    .repair = Geben Sie beiden Seiten dieselben Zweige, die Einzahl bei [one].

# $key (Text): der Name des Zweigs
# $lang (Text): die Sprache, der er fehlt: de, nl
plural-incomplete = der Zweig [{ $key }] fehlt auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}
# $name (Text): die Zahl, nach der die andere Seite auswählt
# $word (Text): das Wort hinter der Zahl
plural-incomplete-alone = die andere Seite wählt nach { $name } aus, und hier steht „{ $word }“ hinter jeder Zahl
plural-incomplete-equal = alle Zweige sagen dasselbe
plural-incomplete-exchanged = die Zweige [one] und *[other] sind vertauscht
plural-incomplete-hint = geben Sie beiden Seiten dieselben Zweige, die Einzahl bei [one]
plural-incomplete-several = die Form für eins spricht von mehreren
