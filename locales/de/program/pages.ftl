### What can be wrong with templates, pages and the files that are written

## Templates

# Variables:
#   $message (string) what Typst says, in English
template = Typst meldet zur Vorlage: { $message }

template-encoding = die Vorlage ist nicht in UTF-8 kodiert

template-encoding-hint = speichern Sie die Datei als UTF-8

# Variables:
#   $text (string) a hint of Typst, in English
template-hint = Hinweis von Typst: { $text }

# Variables:
#   $text (string) a hint of Typst on this place, in English
template-hint-here = Hinweis von Typst: { $text }

# Variables:
#   $name (string) the function
template-in-call = beim Aufruf von { $name }

template-in-unnamed-call = beim Aufruf einer Funktion

# Variables:
#   $name (string) the element, by its name in Typst
template-in-show = beim Darstellen des Elements { $name }

# Variables:
#   $path (string) the file
template-in-import = beim Einbinden von { $path }

# Variables:
#   $name (string) the template that the document names
template-missing = die Vorlage { $name } gibt es nicht

# Variables:
#   $name (string) the template that the document names
#   $names (string) the templates that there are, divided by commas
template-missing-hint = nennen Sie eine von { $names }, oder legen Sie report-templates/{ $name }/template.typ an

# Variables:
#   $family (string) the font family
template-font = die Schriftfamilie „{ $family }“ gibt es nicht

template-font-hint = verwenden Sie Noto Sans; Schriften des Systems werden nie benutzt, damit die Seiten überall gleich aussehen

template-unstable = die Vorlage kommt nicht zur Ruhe: jeder Durchgang über die Seiten verändert die Seiten

template-unstable-hint = suchen Sie eine Abfrage oder einen Zähler, dessen Ergebnis hinzufügt oder entfernt, was er zählt

## Calls of t and put in templates

# Variables:
#   $id (string) the message that the template asks for
unknown-message-label = die Nachricht { $id } gibt es unter den Wörtern des Produkts nicht

# Variables:
#   $id (string) the message that the template asks for
unknown-message-label-hint = ergänzen Sie { $id } in locales/de/ und locales/nl/

# Variables:
#   $names (string) similar messages, divided by commas
unknown-message-label-similar-hint = meinten Sie { $names }?

# Variables:
#   $id (string) the message
#   $reason (string) what is wrong, as the words say
template-label = die Nachricht { $id } lässt sich mit diesen Argumenten nicht bilden: { $reason }

template-label-hint = geben Sie jede Variable der Nachricht als benanntes Argument an

# Variables:
#   $lang (string) the language that the template asks for
template-language = diese Ausgabe hat keine Fassung in der Sprache „{ $lang }“

# Variables:
#   $langs (string) the languages of the edition, divided by commas
template-language-hint = nehmen Sie die Sprache der Fassung, die gedruckt wird; vorhanden: { $langs }

# Variables:
#   $id (string) the message
#   $name (string) the argument
#   $kind (string) what it is, by its name in Typst
template-argument = das Argument { $name } von t("{ $id }") hat den Typ { $kind }

# Variables:
#   $id (string) the message
template-argument-unnamed = ein Argument von t("{ $id }") hat keinen Namen

template-argument-hint = Argumente von t haben Namen und sind Zeichenketten oder Zahlen; der Text einer Angabe steht in ihrem Feld text

# Variables:
#   $kind (string) what it is, by its name in Typst
template-put = put druckt Angaben, Texte und Namen des Inhalts; dies hat den Typ { $kind } und ist nichts davon

template-put-hint = übergeben Sie den ganzen Eintrag aus den Daten, etwa put(measure.title), oder nehmen Sie t für Wörter des Produkts

# Variables:
#   $slot (string) the number of the slot
template-slot = der Satz hat einen Platz { $slot }, für den phrase keinen Wert bekommt

template-slot-hint = phrase für jeden Platz einen Wert geben, in der Reihenfolge ihrer Nummern, mit 0 beginnend

## Standards of the PDF

# Variables:
#   $message (string) what is refused, in English
pdf-standard = PDF/A-2a und PDF/UA-1 lassen das nicht zu: { $message }

## Pages

# Variables:
#   $count (number) pages of the document
#   $limit (number) the highest number allowed
overflow-pages = das Dokument hat { $count } Seiten, mehr als { $limit }

overflow-pages-hint = suchen Sie in der Vorlage eine Schleife, die Seiten wiederholt, oder teilen Sie das Dokument

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $id (string) the text, fact or name it belongs to
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-page-text = „{ $excerpt }“ aus { $id } ragt über Seite { $page } der Datei { $file } hinaus

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-page = „{ $excerpt }“ ragt über Seite { $page } der Datei { $file } hinaus

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $id (string) the text, fact or name it belongs to
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-block-text = „{ $excerpt }“ aus { $id } passt auf Seite { $page } der Datei { $file } nicht an seinen Platz

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-block = „{ $excerpt }“ passt auf Seite { $page } der Datei { $file } nicht an seinen Platz

# Variables:
#   $id (string) the text, fact or name
overflow-text-hint = kürzen Sie { $id }, oder geben Sie ihm in der Vorlage mehr Platz

overflow-hint = geben Sie ihm in der Vorlage mehr Platz

# Variables:
#   $first (string) the beginning of one text
#   $second (string) the beginning of the other
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-over = „{ $first }“ und „{ $second }“ sind auf Seite { $page } der Datei { $file } übereinander gedruckt

overflow-over-hint = kürzen Sie eins von beiden, oder geben Sie ihnen in der Vorlage mehr Platz

# Variables:
#   $id (string) the title of the slide
#   $pages (number) pages of the document
#   $slides (number) slides of the presentation
overflow-slide = das Dokument hat { $pages } Seiten für { $slides } Folien; die erste Folie, die nicht genau eine Seite füllt, ist die von { $id }

# Variables:
#   $id (string) the title of the slide
overflow-slide-hint = kürzen Sie, was auf der Folie von { $id } steht, oder geben Sie ihm in der Vorlage mehr Platz

# Variables:
#   $page (string) number of the page, counted from 1
#   $message (string) what the encoder said, in English
picture-failed = von Seite { $page } lässt sich kein Bild erstellen: { $message }

## What a screen reader needs

# Variables:
#   $excerpt (string) the beginning of the text
#   $lang (string) its language with its region: nl-DE
template-region = „{ $excerpt }“ ist als { $lang } ausgezeichnet; hier gibt es nur de-DE und nl-NL

template-region-hint = setzen Sie Sprache und Region immer zusammen: text(lang: side.lang, region: side.region)

template-table-header = die Tabelle hat keinen Tabellenkopf

template-table-header-hint = setzen Sie die erste Zeile in table.header oder die erste Zelle jeder Zeile in pdf.header-cell, damit Vorleseprogramme sagen können, wozu eine Zelle gehört

template-figure-alt = die Abbildung hat keinen Alternativtext

template-figure-alt-hint = geben Sie der Abbildung alt: mit einem Text aus t

template-figure-table = der Alternativtext der Abbildung verbirgt ihre Tabelle vor Vorleseprogrammen

template-figure-table-hint = entfernen Sie alt: an Abbildungen, die eine Tabelle enthalten

## Sizes of type

# Variables:
#   $excerpt (string) the beginning of the smallest text
#   $page (string) number of the page, counted from 1
#   $file (string) the file
#   $whole (string) its size in points, before the decimal sign
#   $tenth (string) its first decimal
#   $least (string) the least in points
small-type = „{ $excerpt }“ auf Seite { $page } der Datei { $file } steht in { $whole },{ $tenth } Punkt; unter { $least } Punkt ist Schrift dort nicht mehr lesbar

small-type-hint = kürzen Sie, was mit dem Text zusammen steht, oder teilen Sie die Folie; in einer eigenen Vorlage setzen Sie den Text größer

small-type-handout-hint = kürzen Sie, was mit dem Text zusammen steht, teilen Sie die Folie oder setzen Sie weniger Folien auf eine Seite (slides_per_page)

## Headings

# Variables:
#   $excerpt (string) the beginning of the heading
#   $page (string) number of the page, counted from 1
#   $file (string) the file
lonely-heading = die Überschrift „{ $excerpt }“ steht allein am Fuß von Seite { $page } der Datei { $file }; was zu ihr gehört, beginnt erst auf der nächsten Seite

lonely-heading-hint = kürzen oder verlängern Sie, was davor steht, oder halten Sie die Überschrift in der Vorlage mit dem Folgenden zusammen: block(sticky: true)

template-heading-empty = die Überschrift hat keine Wörter

template-heading-empty-hint = geben Sie der Überschrift einen Wortlaut, oder lassen Sie sie weg, wo es keinen gibt

template-heading-hidden = die Überschrift wird zum Lesezeichen, wird auf der Seite aber nicht vorgelesen

template-heading-hidden-hint = drucken Sie die Überschrift im Textkörper, nicht verborgen und nicht in Kopf, Fuß oder Artefakt

template-heading-bookmark = die Überschrift fehlt in den Lesezeichen

template-heading-bookmark-hint = entfernen Sie bookmarked: false, oder setzen Sie neben outlined: false auch bookmarked: true, damit jede Überschrift ein Lesezeichen ist

template-heading-other = die Überschrift lautet auf der Seite anders als ihr Lesezeichen

template-heading-other-hint = drucken Sie dort, wo die Überschrift erscheint, ihren eigenen Inhalt (body); aus ihm entsteht das Lesezeichen

## What a screen reader reads, in which order and language

# Variables:
#   $text (string) the id of the fact, text or name
template-artifact = { $text } steht nur dort, wo nicht vorgelesen wird: in Kopf oder Fuß der Seiten, im Hintergrund oder in einem Artefakt

template-artifact-hint = drucken Sie es auch im Textkörper des Dokuments

# Variables:
#   $excerpt (string) the beginning of what is printed there
template-passage-german = „{ $excerpt }“ ist Niederländisch und als Deutsch ausgezeichnet

# Variables:
#   $excerpt (string) the beginning of what is printed there
template-passage-dutch = „{ $excerpt }“ ist Deutsch und als Niederländisch ausgezeichnet

template-passage-hint = setzen Sie die Sprache der Seite, deren Wörter gedruckt werden: text(lang: side.lang, region: side.region) und t(…, lang: side.lang)

# Variables:
#   $text (string) the id of the text
template-order-first = die niederländische Seite von { $text } wird vor der deutschen vorgelesen

template-order-first-hint = drucken Sie beide Seiten in der Reihenfolge von data.sides, zum Beispiel in einer Zeile eines Rasters (grid)

# Variables:
#   $text (string) the id of the text
template-order-pairs = mehrere Absätze von { $text } werden auf Deutsch vorgelesen, bevor die niederländischen folgen

template-order-pairs-hint = drucken Sie Absatz für Absatz, jeweils beide Seiten in einer Zeile eines Rasters (grid)

## Publicity of funders

missing-publicity-emblem = die erste Seite zeigt im Textkörper nicht das Emblem der Europäischen Union

missing-publicity-logo = die erste Seite zeigt im Textkörper nicht das Logo des Programms

# Variables:
#   $language (string) code of the language: de, nl
missing-publicity-statement = der Hinweis auf die Förderung durch die Europäische Union steht auf der ersten Seite nicht auf { $language ->
    [de] Deutsch
   *[nl] Niederländisch
} oder hat einen anderen Wortlaut

missing-publicity-strip-hint = drucken Sie publicity(sides) aus report-templates/foundation/publicity.typ im Textkörper der ersten Seite; eine eigene Leiste trägt die Marken <emblem>, <statement> und <logo>

# Variables:
#   $height (string) the height of the emblem in millimetres
#   $least (string) the least height in millimetres
missing-publicity-height = das Emblem der Europäischen Union ist { $height } mm hoch; vorgeschrieben sind { $least } mm

missing-publicity-shape = das Emblem der Europäischen Union ist nicht anderthalbmal so breit wie hoch

missing-publicity-larger = das Logo ist höher und breiter als das Emblem der Europäischen Union

missing-publicity-size-hint = zeigen Sie das Emblem mindestens 10 mm hoch, im Verhältnis 3 zu 2 und mindestens so hoch oder so breit wie das größte Logo

missing-publicity-alternative = das Emblem der Europäischen Union hat keinen Alternativtext

missing-publicity-alternative-hint = setzen Sie die Zeichnung in eine figure mit alt: t("alt-emblem", lang: side.lang)

missing-publicity-room = etwas steht näher am Emblem der Europäischen Union, als die Hälfte seiner Höhe beträgt

# Variables:
#   $excerpt (string) the beginning of what is printed there
missing-publicity-room-text = „{ $excerpt }“ steht näher am Emblem der Europäischen Union, als die Hälfte seiner Höhe beträgt

missing-publicity-room-hint = lassen Sie auf jeder Seite des Emblems die Hälfte seiner Höhe frei

missing-publicity-beside = der Hinweis auf die Förderung steht nicht neben dem Emblem der Europäischen Union

missing-publicity-beside-hint = setzen Sie den Hinweis näher an das Emblem, als dieses hoch ist

# Variables:
#   $family (string) the font family
missing-publicity-face = der Hinweis neben dem Emblem ist in { $family } gesetzt

missing-publicity-dressed = der Hinweis neben dem Emblem ist kursiv, unterstrichen, überstrichen oder durchgestrichen

missing-publicity-colour = der Hinweis neben dem Emblem ist weder blau wie das Emblem noch schwarz oder weiß

missing-publicity-face-hint = setzen Sie ihn gerade in Ubuntu, der einzigen mitgelieferten unter den zulässigen Schriften, in rgb("#003399"), Schwarz oder Weiß; text(..statement-face) tut es

# Variables:
#   $name (string) the funder
missing-publicity-funder = der Fördergeber „{ $name }“ wird im Textkörper des Dokuments nicht genannt

missing-publicity-funder-hint = drucken Sie jeden Namen aus publicity.funders mit put

## Characters

# Variables:
#   $character (string) the character
#   $code (string) its code point: U+2011
unsupported-character = keine Schrift des Dokuments hat das Zeichen „{ $character }“ ({ $code })

unsupported-character-hint = schreiben Sie es als Wort oder mit einem anderen Zeichen

unsupported-character-hyphen-hint = schreiben Sie einen gewöhnlichen Bindestrich

# Variables:
#   $code (string) its code point: U+E001
unsupported-character-private = das Zeichen { $code } hat keine eigene Bedeutung, nur in einer bestimmten Schrift (privater Bereich)

unsupported-character-private-hint = entfernen Sie es; Archive nehmen solche Zeichen nicht an, oft sind es Symbole aus einer Textverarbeitung

# Variables:
#   $code (string) its code point: U+0009
unsupported-character-invisible = hier steht ein unsichtbares Zeichen { $code }, das nicht gedruckt werden kann

unsupported-character-invisible-hint = ersetzen Sie es durch ein Leerzeichen

## Pictures

# Variables:
#   $path (string) the file
#   $reason (string) what is wrong with it, in English
file-picture = { $path } ist kein lesbares Bild: { $reason }

# Variables:
#   $path (string) the file
file-picture-format = { $path } hat kein Format, das gedruckt werden kann

# Variables:
#   $path (string) the file
file-picture-colours = { $path } ist in den vier Farben des Offsetdrucks (CMYK), was PDF/A-2a nicht zulässt

file-picture-hint = speichern Sie das Bild als PNG, JPEG oder SVG in Bildschirmfarben (RGB)

## Colours

# Variables:
#   $colour (string) the colour: #1f4e9e
#   $whole (string) the contrast, before the decimal sign
#   $tenth (string) its first decimal
contrast = die Akzentfarbe { $colour } hat gegen Weiß einen Kontrast von { $whole },{ $tenth } : 1; nötig sind 4,5 : 1

contrast-hint = wählen Sie eine dunklere Farbe

# Variables:
#   $colour (string) what stands there
contrast-colour = „{ $colour }“ ist keine Farbe

contrast-colour-hint = schreiben Sie die Farbe mit sechs Stellen, etwa "#1f4e9e"

## Writing

# Variables:
#   $path (string) the file
#   $reason (string) what the system says
write-failed = { $path } kann nicht geschrieben werden: { $reason }

write-failed-hint = die früheren Dateien sind unverändert; schließen Sie die Datei in anderen Programmen und versuchen Sie es erneut

# Variables:
#   $path (string) the file
write-denied = { $path } kann nicht geschrieben werden: keine Berechtigung

write-denied-hint = die früheren Dateien sind unverändert; schließen Sie die Datei in anderen Programmen, oder lassen Sie sich Schreibrecht für den Ordner geben

# Variables:
#   $path (string) the file
write-full = { $path } kann nicht geschrieben werden: der Datenträger ist voll

write-full-hint = die früheren Dateien sind unverändert; schaffen Sie Platz und erzeugen Sie die Dokumente erneut

# Variables:
#   $path (string) the file
write-directory = { $path } kann nicht geschrieben werden: ein Ordner heißt so

write-directory-hint = benennen Sie den Ordner um, oder entfernen Sie ihn

# Variables:
#   $path (string) the file
write-not-a-folder = { $path } kann nicht geschrieben werden: einer seiner Ordner ist eine Datei

write-not-a-folder-hint = benennen Sie die Datei um, die den Namen des Ordners trägt, oder entfernen Sie sie
