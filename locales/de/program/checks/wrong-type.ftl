### Die Prüfung wrong-type.

explain-wrong-type = ein Wert anderer Art, als das Feld aufnimmt
    .details = Ein Feld nimmt eine Zahl, ein Datum, einen Zeitraum, einen Begriff aus einer Liste oder einen Text auf, und manche Felder schließen einander aus. Daten schreiben Sie als Jahr-Monat-Tag, Zeiträume als 2024, 2024-H1, 2024-Q2 oder 2024-05.
    .wrong =
        report:
          as_of: 30.06.2024
    .right =
        report:
          as_of: 2024-06-30
    .repair = Schreiben Sie den Wert so, wie die Meldung es verlangt. Wie er auf Deutsch und Niederländisch erscheint, regelt das Programm.

## Werte

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-number = „{ $value }“ ist keine Zahl
wrong-type-number-hint = schreiben Sie nur Ziffern, vor Nachkommastellen einen Punkt: 25000, 52.5
wrong-type-number-comma-hint = schreiben Sie nur Ziffern, vor Nachkommastellen ein Komma: 25000 oder 52,5

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-whole = { $value } ist eine Anzahl, aber keine ganze Zahl
wrong-type-whole-hint = schreiben Sie eine ganze Zahl oder wählen Sie eine andere Art: decimal, percent oder money
wrong-type-whole-indicator-hint = die Art eines Indikators steht in seinem Feld kind:

# $field (Text): das Feld
wrong-type-small = { $field } verlangt eine ganze Zahl von 0 bis 255
wrong-type-small-hint = schreiben Sie die Zahl ohne Nachkommastellen und ohne Anführungszeichen

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-date = „{ $value }“ ist kein Datum
wrong-type-date-hint = schreiben Sie Jahr, Monat und Tag: 2024-06-30

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-no-such-day = den Tag { $value } gibt es im Kalender nicht
wrong-type-no-such-day-hint = berichtigen Sie Tag oder Monat; die Reihenfolge ist Jahr, Monat, Tag

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-period = „{ $value }“ ist kein Zeitraum
wrong-type-period-hint = schreiben Sie ein Jahr, Halbjahr, Quartal oder einen Monat: 2024, 2024-H1, 2024-Q2, 2024-05

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-no-value = „{ $value }“ heißt, dass es keinen Wert gibt; hierher gehört aber eine Zahl
wrong-type-no-value-hint = lassen Sie den ganzen Eintrag weg, wenn es keinen Wert gibt; schreiben Sie 0, wenn nichts vorliegt
wrong-type-no-value-cell-hint = lassen Sie die Zelle leer, wenn es keinen Wert gibt; schreiben Sie 0, wenn nichts vorliegt

# $value (Text): der Wert, wie er geschrieben ist
# $what (Text): error, narrow oder formula
wrong-type-formula = { $what ->
    [narrow] „{ $value }“ steht für eine Zahl, die in der Tabellenkalkulation nicht in ihre Spalte passte
    [formula] „{ $value }“ ist eine Formel und nicht ihr Ergebnis
   *[error] „{ $value }“ schreibt die Tabellenkalkulation, wenn sie eine Formel nicht berechnen kann
}
# $what (Text): error, narrow oder formula
wrong-type-formula-hint = { $what ->
    [narrow] machen Sie die Spalte in der Tabellenkalkulation breiter und speichern Sie die Tabelle erneut als „CSV UTF-8“
    [formula] speichern Sie die Tabelle erneut als „CSV UTF-8“, mit Werten statt Formeln
   *[error] berichtigen Sie die Formel in der Tabellenkalkulation, oder leeren Sie die Zelle, wenn es keinen Wert gibt, und speichern Sie die Tabelle erneut als „CSV UTF-8“
}

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-scaled = „{ $value }“ ist eine abgekürzte Zahl
# $value (Text): der Wert, wie er geschrieben sein soll
wrong-type-scaled-hint = schreiben Sie sie aus: { $value }
wrong-type-scaled-plain-hint = schreiben Sie sie aus, mit allen Nullen und ohne Tausendertrennzeichen: 5390000

# $value (Text): der Wert, wie er geschrieben ist
# $unit (Text): die Einheit
wrong-type-unit = „{ $value }“ ist eine Zahl mit „{ $unit }“ dahinter
# $value (Text): der Wert, wie er geschrieben sein soll
# $unit (Text): die Einheit
wrong-type-unit-hint = schreiben Sie hier { $value } und „{ $unit }“ in den Satz, hinter den Wert in geschweiften Klammern, in beiden Sprachen
# $unit (Text): die Einheit
wrong-type-unit-plain-hint = schreiben Sie hier nur die Zahl, in Ziffern und mit einem Punkt vor Nachkommastellen, und „{ $unit }“ in den Satz, hinter den Wert in geschweiften Klammern, in beiden Sprachen

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-estimate = „{ $value }“ ist ein Schätzwert
# $value (Text): der Wert, wie er geschrieben sein soll
wrong-type-estimate-hint = schreiben Sie {"{"}value: { $value }, approximate: true{"}"}; das Programm druckt „rund“ oder „circa“ davor

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-time = „{ $value }“ ist keine Uhrzeit in der Schreibweise der Angaben
wrong-type-time-hint = schreiben Sie Stunden und Minuten mit Doppelpunkt: "19:30"

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-years = „{ $value }“ sind mehrere Jahre, ein Zeitraum ist aber ein Jahr oder ein Teil davon
# $first (Text): das erste Jahr
# $last (Text): das letzte Jahr
wrong-type-years-hint = schreiben Sie in einem Bericht oder einer Reihe das Jahr, in dem der Zeitraum endet: { $last }; in einem Satz nennen Sie das erste und das letzte Jahr als zwei Angaben, { $first } und { $last }

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-week = „{ $value }“ ist eine Kalenderwoche, und die kann kein Zeitraum sein
# $date (Text): der Montag der Woche
# $month (Text): der Monat dieses Montags
wrong-type-week-hint = schreiben Sie den Monat, { $month }, oder als Angabe das Datum des Montags, { $date }

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-period-table = „{ $value }“ macht eine Tabellenkalkulation aus einem Zeitraum: Sie hält ihn für ein Datum
wrong-type-period-table-hint = damit die Tabellenkalkulation ihn in Ruhe lässt, formatieren Sie die Spalte als „Text“, bevor Sie die Zeiträume schreiben, und speichern Sie die Tabelle erneut als „CSV UTF-8“

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-serial = { $value } ist keine laufende Nummer
wrong-type-serial-hint = schreiben Sie eine ganze Zahl, die der Hausstil mit dem Jahr druckt, oder die Nummer so, wie sie gedruckt wird, in Anführungszeichen

# $value (Text): der Wert, wie er geschrieben ist
wrong-type-reference = „{ $value }“ sagt nicht, wie eine laufende Nummer geschrieben wird
wrong-type-reference-hint = schreiben Sie einen Text, in dem „{"{"}serial{"}"}“ einmal steht, dazu bei Bedarf „{"{"}year{"}"}“ und „{"{"}openness{"}"}“: V/{"{"}serial{"}"}/{"{"}year{"}"}

# $field (Text): das Feld
wrong-type-scalar = { $field } verlangt einen einzelnen Wert
# $field (Text): das Feld
wrong-type-scalar-hint = schreiben Sie den Wert auf dieselbe Zeile hinter „{ $field }: “

# $field (Text): das Feld
wrong-type-fact = { $field } verlangt eine Zahl, einen Betrag, einen Prozentwert, ein Datum oder einen Zeitraum
wrong-type-fact-hint = schreiben Sie zum Beispiel 40, 12.5, 52.5 %, 314260 EUR, 2024-06-30, 2024-H1

# $field (Text): das Feld
wrong-type-text = { $field } verlangt einen Text
# $field (Text): das Feld
wrong-type-text-hint = schreiben Sie den Text auf dieselbe Zeile hinter „{ $field }: “
# $value (Text): der Wert in Anführungszeichen
wrong-type-text-quote-hint = setzen Sie ihn in Anführungszeichen: { $value }
wrong-type-text-brace-hint = setzen Sie den ganzen Text in gerade Anführungszeichen; ein Text mit Variablen gehört in eine FTL-Datei

# $field (Text): das Feld
wrong-type-flag = { $field } verlangt true (ja) oder false (nein)
# $field (Text): das Feld
wrong-type-flag-hint = schreiben Sie { $field }: true oder { $field }: false

# $field (Text): das Feld
# $value (Text): der Wert, wie er geschrieben ist
wrong-type-word = { $field } kennt „{ $value }“ nicht
# $words (Text): die zulässigen Wörter, durch Kommas getrennt
wrong-type-word-hint = zulässig sind: { $words }

# $field (Text): das Feld
wrong-type-pair = { $field } verlangt einen Text auf Deutsch und auf Niederländisch
# $field (Text): das Feld
wrong-type-pair-hint = schreiben Sie unter { $field }: zwei eingerückte Zeilen, de: … und nl: …

# $field (Text): das Feld
wrong-type-mapping = { $field } verlangt Felder
wrong-type-mapping-hint = schreiben Sie die Felder eingerückt darunter, jedes mit Schlüssel und Doppelpunkt

# $field (Text): das Feld
wrong-type-entity = { $field } hat keine Felder
# $field (Text): das Feld
wrong-type-entity-hint = ist { $field } ein Feld des Eintrags darüber, rücken Sie es weiter ein; ist es eine Kennung, schreiben Sie die Felder eingerückt darunter

# $field (Text): das Feld
wrong-type-list = { $field } verlangt eine Liste
# $field (Text): das Feld
wrong-type-list-hint = schreiben Sie jeden Punkt auf eine eigene Zeile unter { $field }: und beginnen Sie ihn mit „- “

# $value (Text): der Wert, wie er geschrieben ist
# $field (Text): das Feld
wrong-type-other = „{ $value }“ passt nicht zu { $field }

# $collection (Text): der Name einer Sammlung: goals
wrong-type-collection = { $collection } verlangt Einträge mit ihren Kennungen
# $collection (Text): der Name einer Sammlung: goals
wrong-type-collection-hint = schreiben Sie die Kennung jedes Eintrags eingerückt und mit Doppelpunkt unter { $collection }: und darunter seine Felder

wrong-type-file = die Datei beginnt nicht mit dem Namen einer Sammlung
wrong-type-file-hint = beginnen Sie mit einem Namen wie goals: und schreiben Sie die Einträge eingerückt darunter

# $cells (Zahl): wie viele Zellen die Zeile hat
# $headings (Zahl): wie viele Überschriften die Tabelle hat
wrong-type-cells =
    die Zeile hat { $cells ->
        [one] eine Zelle
       *[other] { $cells } Zellen
    }, die Tabelle aber { $headings ->
        [one] eine Überschrift
       *[other] { $headings } Überschriften
    }
wrong-type-cells-hint = geben Sie jeder Zeile so viele Zellen, wie es Überschriften gibt; die Zelle eines noch unbekannten Werts ist da, aber leer
wrong-type-cells-comma-hint = in dieser Datei trennen Kommas die Zellen: schreiben Sie Nachkommastellen mit Punkt, oder speichern Sie die Tabelle mit ; zwischen den Zellen

## Der Bericht, seine Grenzwerte, freie Angaben

# $on-track (Text): der Grenzwert in Prozent, ab dem ein Indikator im Plan ist
# $at-risk (Text): der Grenzwert in Prozent, ab dem er gefährdet ist
wrong-type-limits = die Grenzwerte { $on-track } (im Plan) und { $at-risk } (gefährdet) stehen nicht in der richtigen Reihenfolge
wrong-type-limits-hint = wählen Sie „at_risk“ kleiner als „on_track“ und „on_track“ höchstens 100

# $weight (Text): die Gewichtung
wrong-type-weight = die Gewichtung { $weight } ist nicht positiv
wrong-type-weight-hint = geben Sie eine Gewichtung über null an oder lassen Sie sie weg; das Ziel zählt dann einfach

## Daten und Zeiträume

wrong-type-event = das Ereignis hat ein Datum und einen Zeitraum
wrong-type-event-hint = behalten Sie „date“, wenn der Tag bekannt ist, sonst „period“

## Indikatoren

# $second (Text): das Feld, das ebenfalls ausgefüllt ist
# $first (Text): das Feld, das ausgefüllt ist: goal, measure
wrong-type-indicator = der Indikator hat „{ $second }“ neben „{ $first }“
wrong-type-indicator-hint = behalten Sie eine der Angaben: „goal“ für eine Wirkung, „measure“ für eine Leistung oder „project“

# $better (Text): lower oder higher
# $baseline (Text): der Ausgangswert
# $target (Text): der Zielwert
wrong-type-better = „better: { $better }“ widerspricht dem Weg von { $baseline } zu { $target }
wrong-type-better-hint = löschen Sie „better“ oder berichtigen Sie Ausgangs- und Zielwert, falls sie vertauscht sind

wrong-type-level = nur ein Indikator eines Projekts zeigt einen Output oder ein Ergebnis eines Programms
wrong-type-level-hint = streichen Sie „level“; was der Indikator zeigt, sagen Ziel oder Maßnahme

# $template (Text): die Vorlage
wrong-type-contents = „contents“ bewirkt bei einem Dokument der Vorlage { $template } nichts
# $template (Text): the template
wrong-type-contents-hint = streichen Sie „contents“; wenn es Ihre eigene Vorlage ist und sie ein Inhaltsverzeichnis druckt, schreiben Sie „contents: true“ in report-templates/{ $template }/template.yaml

# $funding (Text): die Kennung der Förderung
# $of (Text): das Projekt, zu dem sie gehört
# $project (Text): das Projekt des Dokuments
wrong-type-funding = die Förderung { $funding } gehört zum Projekt { $of }, das Dokument handelt aber von { $project }
wrong-type-funding-hint = streichen Sie „funding“: die Hinweise auf die Förderung des Projekts erscheinen von selbst

## Dokumente, Folien, Personen

# $template (Text): die Vorlage
# $field (Text): das Feld, das die Vorlage nicht nimmt
wrong-type-document = ein Dokument der Vorlage { $template } kennt „{ $field }“ nicht
# $field (Text): das überzählige Feld
# $needed (Text): das Feld, das die Vorlage braucht
wrong-type-document-hint = löschen Sie „{ $field }“ oder wählen Sie die passende Vorlage; diese braucht „{ $needed }“

# $number (Text): die angegebene Zahl
wrong-type-slides-per-page = { $number } Folien passen nicht auf eine Seite des Handouts
wrong-type-slides-per-page-hint = schreiben Sie 1, 2 oder 3

# $field (Text): der Text: second, source
wrong-type-slide-text = eine Folie dieser Art zeigt den Text „{ $field }“ nicht
# $field (Text): der Text
# $kind (Text): die Art der Folie, die ihn zeigt
wrong-type-slide-text-hint = entfernen Sie „{ $field }“, oder wählen Sie als „kind“ { $kind }

wrong-type-phone-zero = hinter der Landesvorwahl einer Telefonnummer wird keine Null gewählt

wrong-type-phone-code = die Landesvorwahl einer Telefonnummer beginnt mit „+“
# $number (Text): die Telefonnummer, wie sie zu schreiben ist
wrong-type-phone-hint = schreiben Sie { $number }

wrong-type-phone-national = diese Telefonnummer hat keine Landesvorwahl; jenseits der Grenze kann man sie nicht wählen
# $rest (Text): die Telefonnummer ohne ihre erste Null
wrong-type-phone-national-hint = schreiben Sie „+49 { $rest }“ für eine deutsche, „+31 { $rest }“ für eine niederländische Nummer; auf der eigenen Seite kann das Hausformat sie ohne Vorwahl drucken

# $name (Text): der Name
wrong-type-gloss = der Name { $name } ist weder deutsch noch niederländisch; seine Erläuterung stünde auf einer Seite in der falschen Sprache
wrong-type-gloss-hint = lassen Sie gloss weg, oder erläutern Sie den Namen in den Texten beider Sprachen

## Beschlüsse

# $amount (Text): der Betrag
wrong-type-effect = Beträge werden ohne Vorzeichen angegeben und liegen über null, dieser ist { $amount }
wrong-type-effect-hint = schreiben Sie den bloßen Betrag und dazu „kind: expense“ oder „kind: income“

## Farben

# $colour (Text): was dort steht
contrast-colour = „{ $colour }“ ist keine Farbe
contrast-colour-hint = schreiben Sie die Farbe mit sechs Stellen, etwa "#1f4e9e"

# $value (Text): die Nummer, wie sie geschrieben ist
wrong-type-marks = { $value } steht in typografischen Anführungszeichen, die mitgedruckt würden
# $value (Text): die Nummer ohne Anführungszeichen
wrong-type-marks-hint = schreiben Sie gerade Anführungszeichen: "{ $value }"

# $group (Text): der Name der Gruppe
wrong-type-words-group = in der Gruppe { $group } gibt es nichts zu vergleichen
wrong-type-words-group-hint = tragen Sie mindestens zwei Bedeutungen ein, die einander ausschließen, oder berichtigen Sie den Namen der Gruppe, wenn das Programm sie schon kennt

# $name (Text): der Name der Bedeutung
wrong-type-words-count = { $name } ist keine Zahl
wrong-type-words-count-hint = schreiben Sie die Zahl selbst als Namen der Bedeutung, in Anführungszeichen: "12"

# $name (Text): der Name der Bedeutung
wrong-type-words-none = zu { $name } sind keine Wörter angegeben
wrong-type-words-none-hint = tragen Sie die Wörter hinter de: und nl: ein, durch Kommas getrennt, oder löschen Sie den Eintrag

# $name (Text): der Name der Bedeutung
# $which (Text): die Sprache, die fehlt: de, nl
wrong-type-words-one-side = { $which ->
    [de] zu { $name } fehlen die deutschen Wörter
   *[nl] zu { $name } fehlen die niederländischen Wörter
}
wrong-type-words-one-side-hint = geben Sie Wörter beider Sprachen an, hinter de: und nl:

# $phrase (Text): der Ausdruck, wie er dasteht
wrong-type-words-phrase = nach „{ $phrase }“ lässt sich nicht suchen
wrong-type-words-phrase-hint = schreiben Sie mindestens einen Buchstaben; * steht am Anfang oder Ende eines Wortes, … zwischen zwei Wörtern

# $word (Text): das Wort
wrong-type-both = „{ $word }“ ist für denselben Begriff richtig und falsch
wrong-type-both-hint = streichen Sie es in einer der beiden Listen
# $field (Text): der Schlüssel
# $needed (Text): der Schlüssel, zu dem er gehört
wrong-type-alone = { $field } bewirkt ohne { $needed } nichts
wrong-type-alone-hint = ergänzen Sie, wozu es gehört, oder streichen Sie es
# $word (Text): was dort steht
wrong-type-blank = „{ $word }“ ist in keinem Text zu finden
wrong-type-blank-hint = schreiben Sie ein Wort; … steht zwischen zwei Teilen einer Wendung
# $role (Text): die Rolle, wie sie in YAML steht
wrong-type-recommended = ein Gremium, das entscheidet, empfiehlt nicht: seine Rolle ist „{ $role }“
wrong-type-recommended-hint = schreiben Sie „result: unchanged“ oder „amended“; „recommended“ ist für Gremien, die den Beschluss vorbereiten

# $first (Text): das erste Feld
# $second (Text): das zweite Feld
wrong-type-effect-twice = „{ $first }“ und „{ $second }“ können bei einer finanziellen Auswirkung nicht beide stehen
wrong-type-effect-twice-hint = löschen Sie eines von beiden; was sich von Jahr zu Jahr ändert, steht allein unter „amounts“

# $name (Text): der Name der Angabe
wrong-type-sum-number = „{ $name }“ ist keine Zahl und lässt sich nicht addieren
wrong-type-sum-number-hint = addieren Sie nur Anzahlen, Beträge oder Dezimalzahlen

# $first (Text): die erste Angabe
# $second (Text): die Angabe anderer Art
wrong-type-sum-kinds = „{ $first }“ und „{ $second }“ sind von verschiedener Art und lassen sich nicht addieren
wrong-type-sum-kinds-hint = schreiben Sie beide als Beträge (18 EUR) oder beide als Anzahlen (18)

## Tabellen

wrong-type-column-total = addiert werden nur Anzahlen, Dezimalzahlen und Beträge
wrong-type-column-total-hint = nehmen Sie „total: true“ weg, oder berichtigen Sie die Art der Spalte
wrong-type-column-scale = nur Beträge haben eine Einheit in Tausend oder Millionen
wrong-type-column-scale-hint = nehmen Sie „scale“ weg, oder schreiben Sie „kind: money“
# $amount (Text): der Betrag, wie er dort steht
wrong-type-scale = { $amount } EUR erschiene in dieser Spalte als 0
# $full (Text): der wohl gemeinte Betrag
wrong-type-scale-hint = Beträge stehen hier immer in vollen Euro, wie die Spalte sie auch druckt: schreiben Sie { $full }, wenn Tausend oder Millionen gemeint sind, oder nehmen Sie „scale“ weg
