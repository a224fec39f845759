### Die Prüfung unsupported-character.

explain-unsupported-character = ein Zeichen, das die Schriften nicht enthalten
    .details = Es würde als leeres Kästchen gedruckt, und kein Archiv nimmt eine solche Datei an. Oft ist es ein Symbol, das aus dem Internet kopiert wurde.
    .wrong =
        goal-housing = Wohnen → Leben 🏠
    .right =
        goal-housing = Wohnen und Leben
    .repair = Schreiben Sie es in Worten oder nennen Sie im Hausstil eine Schrift, die es enthält.

## Texte

# $code (Text): die Nummer des Zeichens in Unicode
unsupported-character-control = das Zeichen { $code } ist ein Steuerzeichen und wird nicht gedruckt
unsupported-character-control-hint = löschen Sie es; beim Kopieren von Text kommt es oft unbemerkt mit

# $what (Text): line, ellipsis, joined oder direction
# $code (Text): die Nummer des Zeichens in Unicode
unsupported-character-hidden = { $what ->
    [line] hier steht ein unsichtbares Zeilentrennzeichen ({ $code })
    [ellipsis] hier steht ein unsichtbares Zeichen ({ $code }); oft war es ein Auslassungszeichen (…)
    [joined] das unsichtbare Zeichen für den Anfang einer Datei ({ $code }) steht hier mitten darin
   *[direction] ein unsichtbares Zeichen ({ $code }) kehrt hier die Schreibrichtung um
}
# $what (Text): line, ellipsis, joined oder direction
unsupported-character-hidden-hint = { $what ->
    [line] löschen Sie es, und drücken Sie die Eingabetaste, wenn hier eine neue Zeile oder ein neuer Absatz beginnen soll
    [ellipsis] löschen Sie es und schreiben Sie, was gemeint ist
    [joined] löschen Sie es; es bleibt übrig, wo zwei Dateien aneinandergefügt wurden
   *[direction] löschen Sie es und vergleichen Sie, was dann dort steht
}
# $count (Zahl): wie viele noch
# $line (Text): die Zeile des letzten
unsupported-character-hidden-more-hint =
    { $count ->
        [one] ein weiteres steht in dieser Datei, in Zeile { $line }
       *[other] { $count } weitere stehen in dieser Datei, das letzte in Zeile { $line }
    }

## Schriften

# $character (Text): das Zeichen
# $code (Text): seine Nummer in Unicode: U+2011
unsupported-character = keine Schrift des Dokuments hat das Zeichen „{ $character }“ ({ $code })
unsupported-character-hint = schreiben Sie es als Wort oder mit einem anderen Zeichen
unsupported-character-hyphen-hint = schreiben Sie einen gewöhnlichen Bindestrich

# $code (Text): seine Nummer in Unicode: U+E001
unsupported-character-private = das Zeichen { $code } hat keine eigene Bedeutung, nur in einer bestimmten Schrift (privater Bereich)
unsupported-character-private-hint = entfernen Sie es; Archive nehmen solche Zeichen nicht an, oft sind es Symbole aus einer Textverarbeitung

# $code (Text): seine Nummer in Unicode: U+0009
unsupported-character-invisible = hier steht ein unsichtbares Zeichen { $code }, das nicht gedruckt werden kann
unsupported-character-invisible-hint = ersetzen Sie es durch ein Leerzeichen
