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
