### Die Prüfung file.

explain-file = eine Datei ist nicht verwendbar
    .details = Die Datei ist nicht in UTF-8 gespeichert, zu groß, eine Verknüpfung oder keine gewöhnliche Datei, hat einen nicht lesbaren Namen, liegt außerhalb des Ordners content, ist ein Bild in einem nicht druckbaren Format oder gehört zu einer Sprache, die es in Berichten nicht gibt.
    .repair = Folgen Sie dem Vorschlag der Meldung. Textdateien speichern Sie im Editor als „UTF-8“, eine Tabelle aus Excel als „CSV UTF-8“.

## Dateien, die ein Eintrag nennt

# $file (Text): die Datei, wie sie genannt ist
file-path-backslash = der Pfad { $file } enthält umgekehrte Schrägstriche

# $file (Text): die Datei, wie sie genannt ist
file-path-absolute = der Pfad { $file } beginnt nicht bei dieser Datei

# $file (Text): die Datei, wie sie genannt ist
file-path-outside = der Pfad { $file } führt aus dem Ordner content hinaus
file-path-hint = legen Sie die Datei in den Ordner content und nennen Sie sie von dieser Datei aus: bilder/foto.png

# $file (Text): die Datei, wie sie genannt ist
file-csv-encoding = { $file } ist nicht in UTF-8 gespeichert
file-csv-encoding-hint = speichern Sie die Tabelle in der Tabellenkalkulation erneut als „CSV UTF-8“

## Einzelne Dateien

# $byte (Text): das erste falsche Byte, zwei hexadezimale Ziffern
file-not-utf8 = die Datei ist nicht in UTF-8 gespeichert: Das Byte { $byte } an dieser Stelle ist kein Zeichen

file-utf16 = die Datei ist in UTF-16 statt in UTF-8 gespeichert
file-not-utf8-hint = speichern Sie die Datei erneut als „UTF-8“; die meisten Editoren bieten das unter „Speichern unter“ bei „Codierung“ an

# $limit (Zahl): die zulässige Größe in Megabyte
file-too-large =
    die Datei ist größer als { $limit ->
        [one] ein Megabyte
       *[other] { $limit } Megabyte
    }
file-too-large-hint = teilen Sie die Datei auf oder verkleinern Sie das Bild

# $most (Zahl): wie viele Dateien erlaubt sind
file-too-many = der Ordner enthält mehr als { $most } Dateien
file-too-many-hint = legen Sie aus dem Projekt heraus, was nicht zu den Berichten gehört

# $most (Text): wie viele Zeichen erlaubt sind
file-long-word = hier beginnt ein Wort von mehr als { $most } Zeichen
file-long-word-hint = teilen Sie es, oder nehmen Sie heraus, was versehentlich eingefügt wurde

file-link = das ist eine Verknüpfung mit einer anderen Datei oder einem anderen Ordner; Verknüpfungen wird nicht gefolgt
file-link-hint = legen Sie die Datei selbst hier ab: Eine Verknüpfung kann aus dem Projekt hinausführen

file-special = das ist keine gewöhnliche Datei
file-special-hint = entfernen Sie sie aus dem Projekt

file-name = der Name dieser Datei enthält Zeichen, die sich nicht lesen lassen
file-name-hint = benennen Sie die Datei um, am besten nur mit Buchstaben, Ziffern und Bindestrichen

# $reason (Text): permission, not-found oder other
file-unreadable =
    die Datei lässt sich nicht lesen: { $reason ->
        [permission] Ihnen fehlt das Leserecht
        [not-found] sie wurde soeben entfernt
       *[other] das System gibt sie nicht heraus
    }
file-unreadable-hint = prüfen Sie, ob Sie die Datei öffnen dürfen und ob ein anderes Programm sie gerade benutzt

# $language (Text): Name eines Ordners, der eine Sprache sein sollte
file-unknown-language = es gibt Texte in der Sprache „{ $language }“, Berichte sind aber deutsch und niederländisch
file-unknown-language-hint = legen Sie die Texte in locales/de oder locales/nl ab oder entfernen Sie den Ordner

file-misplaced = diese Datei wird hier nicht gelesen
file-misplaced-ftl-hint = Texte gehören in locales/de/content und locales/nl/content
# $lang (Text): die Sprache
# $name (Text): eine ihrer Nachrichten
file-misplaced-words-hint = { $name } gehört zum Inhalt: Verschieben Sie die Datei nach locales/{ $lang }/content/; dieser Ordner ist für Wörter des Produkts da, die in den Vorlagen stehen
file-misplaced-yaml-hint = Angaben und Zahlen gehören in den Ordner content

file-merged = hier sind zwei Fassungen der Datei zusammengeführt worden, und niemand hat sich für eine entschieden
file-merged-hint = behalten Sie die Zeilen einer Fassung oder das Richtige aus beiden, und löschen Sie die Zeilen mit den Zeichen <<<<<<<, ======= und >>>>>>>
file-merged-ledger-hint = nehmen Sie einen der beiden Stände ganz, nie Zeilen aus beiden, zum Beispiel mit git checkout --ours locales/ledger.yaml: wofür er nicht einsteht, wird dann gemeldet; REFERENCE.md sagt, wie git diese Datei von selbst zusammenführt

file-twin = zwei Dateien haben hier Namen, die gleich aussehen
file-twin-hint = benennen Sie eine der beiden um, oder löschen Sie sie

## Bilder

# $path (Text): die Datei
# $reason (Text): was daran nicht stimmt, auf Englisch
file-picture = { $path } ist kein lesbares Bild: { $reason }

# $path (Text): die Datei
file-picture-format = { $path } hat kein Format, das gedruckt werden kann

# $path (Text): die Datei
file-picture-colours = { $path } ist in den vier Farben des Offsetdrucks (CMYK), was PDF/A-2a nicht zulässt
file-picture-hint = speichern Sie das Bild als PNG, JPEG oder SVG in Bildschirmfarben (RGB)

# $path (Text): die Datei
# $kind (Text): was sie ist
# $extension (Text): das Ende ihres Namens
file-picture-kind = { $path } endet auf .{ $extension }, ist aber { $kind }
file-picture-kind-hint = speichern Sie das Bild als PNG, JPEG oder SVG; ein neuer Name allein genügt nicht

# $path (Text): die Datei
# $width (Text): ihre Breite in Pixeln
# $height (Text): ihre Höhe in Pixeln
# $most (Text): wie viele Millionen Pixel erlaubt sind
file-picture-pixels = { $path } hat nach eigenen Angaben { $width } × { $height } Pixel, mehr als { $most } Millionen
file-picture-pixels-hint = speichern Sie das Bild kleiner: 2.000 Pixel füllen die Breite einer Seite

# $path (Text): die Datei
# $target (Text): was sie verlangt
file-picture-external = { $path } zeigt etwas, das anderswo liegt: { $target }
file-picture-external-hint = betten Sie die Bilder beim Speichern der Zeichnung ein; von außen wird nichts geladen

# $path (Text): die Datei
file-picture-size = { $path } hat keine Größe
file-picture-size-hint = speichern Sie die Zeichnung mit Breite und Höhe (width, height) oder mit einer viewBox

# $path (Text): die Datei
# $element (Text): der Name des Elements
file-picture-heavy = { $path } zeichnet mehr, als sich drucken lässt: { $element }
file-picture-heavy-hint = vereinfachen Sie die Zeichnung, oder speichern Sie sie als PNG
