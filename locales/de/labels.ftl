### Wörter, die alle Dokumente brauchen: Fuß der Seite, Kennzeichen, verbindliche Fassung, Öffentlichkeitsarbeit.

## Fuß der Seite

# $page (Zahl): diese Seite
# $pages (Zahl): alle Seiten
page-of = Seite { $page } von { $pages }
# $number (Text): Nummer des Dokuments
# $subject (Text): worum es geht, in wenigen Worten
footer-reference = { $number } · { $subject }

## Kennzeichen

mark-draft = ENTWURF
mark-non-public = Nichtöffentlich
mark-sample-data = Beispieldaten
# $coverage (Text): Anteil der Texte, die in dieser Sprache vorliegen
mark-coverage = { $coverage } der Texte dieser Fassung liegen vor.

## Verbindliche Fassung

binding-de = Verbindlich ist die deutsche Fassung.
binding-nl = Verbindlich ist die niederländische Fassung.
binding-both = Die deutsche und die niederländische Fassung sind gleichermaßen verbindlich.
# $file (Text): Name der Datei der anderen Fassung
binding-twin = Niederländische Fassung: { $file }

## Öffentlichkeitsarbeit der Förderung

publicity-statement = Kofinanziert von der Europäischen Union

## Zeiträume

# $start (Datum): erster Tag
# $end (Datum): letzter Tag
term = { $start } bis { $end }
# $start (Datum): erster Tag; ein Ende ist nicht festgelegt
term-open = seit { $start }

## Aufzählungen

# Steht zwischen den Werten einer Aufzählung.
list-separator = {"; "}
# Steht zwischen kurzen Angaben in einer Zeile: Programm, Nummer, Zeitraum; Kennziffer, Einheit.
context-separator = {" · "}
# Zwischen kurzen Angaben einer Zeile.
parts-separator = {", "}

## Seiten mit beiden Sprachen

# Steht zwischen den Sprachen einer Überschrift, einer Textmarke und des Titels der Datei.
languages-separator = {" | "}

# Name der Sprache über ihrer Spalte.
side-language = DEUTSCH
