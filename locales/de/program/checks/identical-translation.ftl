### Die Prüfung identical-translation.

explain-identical-translation = ein Text ist in beiden Sprachen gleich
    .details = Namen, Abkürzungen, Zahlen und Wörter, die beide Sprachen gleich schreiben (Monitoring, Park), bleiben unbeanstandet. Eine Warnung, wo die Wörter die einer Sprache sind, eine Bemerkung, wo sie ein Name sein können.
    .wrong =
        # de
        measure-hall = Haus der Begegnung
        # nl
        measure-hall = Haus der Begegnung
    .right =
        # de
        measure-hall = Haus der Begegnung
        # nl
        measure-hall = Ontmoetingshuis
    .repair = Übersetzen Sie den Text, oder erlauben Sie ihn mit einem Kommentar, wenn er ein Name ist.

# $word (Text): das erste Wort, das vielleicht zu übersetzen ist
identical-translation = beide Sprachen sagen dasselbe, auch „{ $word }“
identical-translation-hint = übersetzen Sie den Text, oder erlauben Sie ihn im Kommentar, wenn er ein Name ist
