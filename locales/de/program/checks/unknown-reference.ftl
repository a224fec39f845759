### Die Prüfung unknown-reference.

explain-unknown-reference = ein Verweis auf etwas, das es nicht gibt
    .details = Einträge verweisen mit ihren Kennungen aufeinander. Der hier genannte Eintrag steht in keiner Datei des Projekts oder ist von anderer Art.
    .wrong =
        measures:
          kiosk:
            goal: houseing
            rating: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Berichtigen Sie die Kennung oder ergänzen Sie den gemeinten Eintrag.

## Verweise von Einträgen

# $kind (Text): die Art, die gesucht wird
# $id (Text): die Kennung, auf die verwiesen wird
unknown-reference = es gibt keinen Eintrag der Art { $kind } mit der Kennung { $id }
# $kind (Text): die Art, die gesucht wird
unknown-reference-hint = tragen Sie die Kennung eines Eintrags der Art { $kind } ein oder legen Sie ihn an
# Auf dieselbe Kennung wird an vielen Stellen verwiesen; dies folgt der ersten.
# $count (Zahl): wie viele noch
unknown-reference-more-hint = { $count } weitere Stellen verweisen auf dieselbe Kennung
# $id (Text): die Kennung, auf die verwiesen wird
# $kind (Text): die Art, die gefunden wurde
# $wanted (Text): die Art, die gesucht wird
unknown-reference-kind-hint = { $id } ist von der Art { $kind }, hierher gehört die Art { $wanted }

## Dokumente, Folien, Personen

# $item (Text): die Kennung des Listeneintrags
unknown-reference-item = „{ $item }“ ist kein Eintrag der Liste dieser Folie
unknown-reference-item-hint = nennen Sie Einträge der unter „list“ angegebenen Liste oder wählen Sie die Liste, zu der sie gehören

## Vorlagen und Hausstile

# $name (Text): die Vorlage, die das Dokument nennt
unknown-template = die Dokumentvorlage „{ $name }“ gibt es nicht
# $known (Text): alle Vorlagen
unknown-template-hint = wählen Sie eine von diesen: { $known }
# $suggestion (Text): die wohl gemeinte Vorlage
# $known (Text): alle Vorlagen
unknown-template-hint-meant = meinten Sie „{ $suggestion }“? Vorhanden sind: { $known }

# $name (Text): der Hausstil, den die Seite nennt
unknown-profile = den Hausstil „{ $name }“ gibt es nicht

# $name (Text): der Hausstil
# $language (Text): die Sprache der Seite: de, nl
profile-language = der Hausstil „{ $name }“ gilt nicht für die Sprache { $language }
# $known (Text): alle Hausstile dieser Sprache
unknown-profile-hint = wählen Sie einen von diesen: { $known }
# $suggestion (Text): der wohl gemeinte Hausstil
# $known (Text): alle Hausstile dieser Sprache
unknown-profile-hint-meant = meinten Sie „{ $suggestion }“? Für diese Sprache gibt es: { $known }

# $block (Text): der Block, den der Abschnitt nennt
unknown-block = keiner der beiden Hausstile dieser Vorlage hat einen Block „{ $block }“

# $block (Text): der Block, den der Hausstil nennt
unknown-block-profile = den Block „{ $block }“ hat kein anderer Hausstil und kein Abschnitt
# $known (Text): die Blöcke, in denen Abschnitte stehen können
unknown-block-hint = wählen Sie einen von diesen: { $known }
# $suggestion (Text): der wohl gemeinte Block
# $known (Text): die Blöcke, in denen Abschnitte stehen können
unknown-block-hint-meant = meinten Sie „{ $suggestion }“? Vorhanden sind: { $known }

# $name (Text): der Name, wie er dort steht
unknown-reference-sum = neben der Summe steht keine Angabe „{ $name }“
unknown-reference-sum-hint = addieren Sie Angaben desselben Eintrags, mit ihren Namen unter „facts“

## Tabellen

# $column (Text): der Name, wie er dort steht
unknown-reference-cell = die Tabelle hat keine Spalte „{ $column }“, in der Werte stehen
# $columns (Text): die Spalten, in denen Werte stehen
unknown-reference-cell-hint = Spalten für Werte: { $columns }; Texte stehen als „title“ und „text“ der Zeile
# $group (Text): die Gruppe
unknown-reference-group = die Gruppe „{ $group }“ gehört zu einer anderen Tabelle
# $column (Text): die Spalte
unknown-reference-total = die Spalte „{ $column }“ hat keine Summe
# $column (Text): die Spalte
unknown-reference-total-hint = ergänzen Sie bei der Spalte „{ $column }“ „total: true“, oder löschen Sie diese Summe
# $row (Text): die Kennung, wie sie in der Datei steht
unknown-reference-row = die Tabelle hat keine Zeile „{ $row }“
# $rows (Text): die Zeilen der Tabelle
unknown-reference-row-hint = Zeilen der Tabelle: { $rows }; ergänzen Sie die Zeile unter „rows“ mit ihrem Titel in beiden Sprachen
