### Die Prüfung template.

explain-template = ein Fehler in einer Vorlage
    .details = Die Vorlage verlangt etwas, das in den Daten nicht vorkommt, ist kein gültiges Typst oder ergibt Seiten, die ein Vorleseprogramm nicht richtig vorliest: eine Tabelle ohne Kopf, eine Zeichnung ohne Alternativtext, eine Überschrift ohne Lesezeichen, ein Text, der nur im Kopf oder Fuß der Seiten steht, eine Passage in falsch ausgezeichneter Sprache, Deutsch und Niederländisch in falscher Reihenfolge. Am Inhalt liegt das nicht.
    .wrong =
        #put(measure.titel)
    .right =
        #put(measure.title)
    .repair = Ist es Ihre eigene Vorlage, berichtigen Sie die markierte Zeile; beide data zeigt, was sie erhält. Gehört die Vorlage zum Programm, melden Sie den Fehler bitte.

## Vorlagen in Typst

# $message (Text): was Typst sagt, auf Englisch
template = Typst meldet zur Vorlage: { $message }

template-encoding = die Vorlage ist nicht in UTF-8 kodiert
template-encoding-hint = speichern Sie die Datei als UTF-8
# $text (Text): ein Hinweis von Typst, auf Englisch
template-hint = Hinweis von Typst: { $text }
# $text (Text): ein Hinweis von Typst zu dieser Stelle, auf Englisch
template-hint-here = Hinweis von Typst: { $text }

# $name (Text): die Funktion
template-in-call = beim Aufruf von { $name }

template-in-unnamed-call = beim Aufruf einer Funktion

# $name (Text): das Element mit seinem Namen in Typst
template-in-show = beim Darstellen des Elements { $name }

# $path (Text): die Datei
template-in-import = beim Einbinden von { $path }

# $name (Text): die Vorlage, die das Dokument nennt
template-missing = die Vorlage { $name } gibt es nicht
# $names (Text): die vorhandenen Vorlagen, durch Kommas getrennt
# $name (Text): die Vorlage, die das Dokument nennt
template-missing-hint = nennen Sie eine von { $names }, oder legen Sie report-templates/{ $name }/template.typ an

# $family (Text): die Schriftfamilie
template-font = die Schriftfamilie „{ $family }“ gibt es nicht
template-font-hint = verwenden Sie Noto Sans; Schriften des Systems werden nie benutzt, damit die Seiten überall gleich aussehen

template-unstable = die Vorlage kommt nicht zur Ruhe: jeder Durchgang über die Seiten verändert die Seiten
template-unstable-hint = suchen Sie eine Abfrage oder einen Zähler, dessen Ergebnis hinzufügt oder entfernt, was er zählt

## Aufrufe von t und put

# $id (Text): die Nachricht
# $reason (Text): was nicht stimmt, wie die Texte es melden
template-label = die Nachricht { $id } lässt sich mit diesen Argumenten nicht bilden: { $reason }
template-label-hint = geben Sie jede Variable der Nachricht als benanntes Argument an

# $lang (Text): die Sprache, nach der die Vorlage fragt
template-language = diese Ausgabe hat keine Fassung in der Sprache „{ $lang }“
# $langs (Text): die Sprachen der Ausgabe, durch Kommas getrennt
template-language-hint = nehmen Sie die Sprache der Fassung, die gedruckt wird; vorhanden: { $langs }

# $name (Text): das Argument
# $id (Text): die Nachricht
# $kind (Text): was es ist, mit seinem Namen in Typst
template-argument = das Argument { $name } von t("{ $id }") hat den Typ { $kind }

# $id (Text): die Nachricht
template-argument-unnamed = ein Argument von t("{ $id }") hat keinen Namen
template-argument-hint = Argumente von t haben Namen und sind Zeichenketten oder Zahlen; der Text einer Angabe steht in ihrem Feld text

# $kind (Text): was es ist, mit seinem Namen in Typst
template-put = put druckt Angaben, Texte und Namen des Inhalts; dies hat den Typ { $kind } und ist nichts davon
template-put-hint = übergeben Sie den ganzen Eintrag aus den Daten, etwa put(measure.title), oder nehmen Sie t für Wörter des Produkts

# $slot (Text): die Nummer des Platzes
template-slot = der Satz hat einen Platz { $slot }, für den phrase keinen Wert bekommt
template-slot-hint = phrase für jeden Platz einen Wert geben, in der Reihenfolge ihrer Nummern, mit 0 beginnend

## Was ein Vorleseprogramm braucht

# $excerpt (Text): der Anfang des Textes
# $lang (Text): seine Sprache mit Region: nl-DE
template-region = „{ $excerpt }“ ist als { $lang } ausgezeichnet, eine Sprache mit dem Land einer anderen
template-region-hint = setzen Sie Sprache und Region immer zusammen: text(lang: side.lang, region: side.region)

template-table-header = die Tabelle hat keinen Tabellenkopf
template-table-header-hint = setzen Sie die erste Zeile in table.header oder die erste Zelle jeder Zeile in pdf.header-cell, damit Vorleseprogramme sagen können, wozu eine Zelle gehört

template-figure-alt = die Abbildung hat keinen Alternativtext
template-figure-alt-hint = geben Sie der Abbildung alt: mit einem Text aus t

template-figure-table = der Alternativtext der Abbildung verbirgt ihre Tabelle vor Vorleseprogrammen
template-figure-table-hint = entfernen Sie alt: an Abbildungen, die eine Tabelle enthalten

## Überschriften

template-heading-empty = die Überschrift hat keine Wörter
template-heading-empty-hint = geben Sie der Überschrift einen Wortlaut, oder lassen Sie sie weg, wo es keinen gibt

template-heading-hidden = die Überschrift wird zum Lesezeichen, wird auf der Seite aber nicht vorgelesen
template-heading-hidden-hint = drucken Sie die Überschrift im Textkörper, nicht verborgen und nicht in Kopf, Fuß oder Artefakt

template-heading-bookmark = die Überschrift fehlt in den Lesezeichen
template-heading-bookmark-hint = entfernen Sie bookmarked: false, oder setzen Sie neben outlined: false auch bookmarked: true, damit jede Überschrift ein Lesezeichen ist

template-heading-other = die Überschrift lautet auf der Seite anders als ihr Lesezeichen
template-heading-other-hint = drucken Sie dort, wo die Überschrift erscheint, ihren eigenen Inhalt (body); aus ihm entsteht das Lesezeichen

## Was ein Vorleseprogramm vorliest, in welcher Reihenfolge und Sprache

# $text (Text): die Kennung der Angabe, des Textes oder des Namens
template-artifact = { $text } steht nur dort, wo nicht vorgelesen wird: in Kopf oder Fuß der Seiten, im Hintergrund oder in einem Artefakt
template-artifact-hint = drucken Sie es auch im Textkörper des Dokuments

# $excerpt (Text): der Anfang dessen, was dort gedruckt ist
template-passage-german = „{ $excerpt }“ ist Niederländisch und als Deutsch ausgezeichnet

# $excerpt (Text): der Anfang dessen, was dort gedruckt ist
template-passage-dutch = „{ $excerpt }“ ist Deutsch und als Niederländisch ausgezeichnet
template-passage-hint = setzen Sie die Sprache der Seite, deren Wörter gedruckt werden: text(lang: side.lang, region: side.region) und t(…, lang: side.lang)

# $text (Text): die Kennung des Textes
template-order-first = die niederländische Seite von { $text } wird vor der deutschen vorgelesen
template-order-first-hint = drucken Sie beide Seiten in der Reihenfolge von data.sides, zum Beispiel in einer Zeile eines Rasters (grid)

# $text (Text): die Kennung des Textes
template-order-pairs = mehrere Absätze von { $text } werden auf Deutsch vorgelesen, bevor die niederländischen folgen
template-order-pairs-hint = drucken Sie Absatz für Absatz, jeweils beide Seiten in einer Zeile eines Rasters (grid)

# $document (Text): das Dokument
# $absent (Text): was fehlt: ein Text, eine Angabe, eine Sprache
template-absent = das Dokument { $document } wurde nicht gebaut, und nichts sagt warum: { $absent } fehlt
template-absent-hint = das ist ein Fehler des Programms; bitte melden Sie ihn mit dem Projekt

# $document (Text): das Dokument
# $seconds (Zahl): wie viele Sekunden es hatte
template-late =
    das Dokument { $document } ist nach { $seconds } { $seconds ->
        [one] Sekunde
       *[other] Sekunden
    } nicht fertig und wurde abgebrochen
template-late-hint = suchen Sie in seiner Vorlage nach einer Schleife, die nicht endet; braucht das Dokument mehr Zeit, geben Sie sie ihm mit --time-limit

# $document (Text): das Dokument
# $details (Text): was das Programm gemeldet hat, auf Englisch, oder none
template-broken =
    das Dokument { $document } konnte nicht erstellt werden: ein Fehler des Programms{ $details ->
        [none] {""}
       *[other] {" "}({ $details })
    }
template-broken-hint = bitte melden Sie ihn mit dem Projekt; die anderen Dokumente sind nicht betroffen
