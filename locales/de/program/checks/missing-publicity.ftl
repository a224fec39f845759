### Die Prüfung missing-publicity.

explain-missing-publicity = ein gefördertes Projekt ohne den vorgeschriebenen Hinweis auf die Förderung
    .details = Jedes Dokument über ein von der Europäischen Union kofinanziertes Projekt und jeder Vortrag, auf dessen Folien ein solches Projekt steht, zeigt das Emblem und weist auf die Förderung hin (Verordnung (EU) 2021/1060, Anhang IX). Andere Geldgeber verlangen ihren Namen oder ihr Logo. Ein Projekt braucht einen Eintrag unter funding, sobald in seinem Budget ein anderer Geldgeber als der Partner selbst steht.
    .wrong =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
    .right =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
        funding:
          bridge-eu:
            project: bridge
            european_union: true
    .repair = Ergänzen Sie unter funding einen Eintrag zu diesem Projekt. Zeigt eine eigene Vorlage nicht, was vorgeschrieben ist, drucken Sie auf ihrer ersten Seite publicity(sides) aus report-templates/foundation/publicity.typ: das Emblem mindestens 10 mm hoch und mindestens so hoch oder so breit wie das größte Logo, ringsum die Hälfte seiner Höhe frei, daneben den Hinweis in der Sprache des Dokuments, gerade und in einer zulässigen Schrift, und die Namen aller Fördergeber.

## Vorlagen und Hausstile

# $project (Text): das Projekt
# $funder (Text): eine Organisation, die dafür zahlt
missing-publicity = das Projekt { $project } wird von { $funder } gefördert, es fehlt aber die Angabe, welche Publizität die Fördergeber verlangen
# $project (Text): das Projekt
missing-publicity-hint = ergänzen Sie unter „funding:“ einen Eintrag mit „project: { $project }“, mit „european_union: true“, wenn die Europäische Union mitfinanziert, und mit den übrigen Fördergebern unter „funders:“

# $project (Text): das Projekt
missing-publicity-empty = dieser Eintrag nennt keinen Fördergeber des Projekts { $project }
missing-publicity-empty-hint = setzen Sie „european_union: true“ oder nennen Sie die Fördergeber unter „funders:“

## Erste Seiten

missing-publicity-emblem = die erste Seite zeigt im Textkörper nicht das Emblem der Europäischen Union

missing-publicity-logo = die erste Seite zeigt im Textkörper nicht das Logo des Programms

# $language (Text): Kürzel der Sprache: de, nl
missing-publicity-statement = der Hinweis auf die Förderung durch die Europäische Union steht auf der ersten Seite nicht auf { $language ->
    [de] Deutsch
   *[nl] Niederländisch
} oder hat einen anderen Wortlaut
missing-publicity-strip-hint = drucken Sie publicity(sides) aus report-templates/foundation/publicity.typ im Textkörper der ersten Seite; eine eigene Leiste trägt die Marken <emblem>, <statement> und <logo>

# $height (Text): die Höhe des Emblems in Millimetern
# $least (Text): die Mindesthöhe in Millimetern
missing-publicity-height = das Emblem der Europäischen Union ist { $height } mm hoch; vorgeschrieben sind { $least } mm

missing-publicity-shape = das Emblem der Europäischen Union ist nicht anderthalbmal so breit wie hoch

missing-publicity-larger = das Logo ist höher und breiter als das Emblem der Europäischen Union
missing-publicity-size-hint = zeigen Sie das Emblem mindestens 10 mm hoch, im Verhältnis 3 zu 2 und mindestens so hoch oder so breit wie das größte Logo

missing-publicity-alternative = das Emblem der Europäischen Union hat keinen Alternativtext
missing-publicity-alternative-hint = setzen Sie die Zeichnung in eine figure mit alt: t("alt-emblem", lang: side.lang)

missing-publicity-room = etwas steht näher am Emblem der Europäischen Union, als die Hälfte seiner Höhe beträgt

# $excerpt (Text): der Anfang dessen, was dort gedruckt ist
missing-publicity-room-text = „{ $excerpt }“ steht näher am Emblem der Europäischen Union, als die Hälfte seiner Höhe beträgt
missing-publicity-room-hint = lassen Sie auf jeder Seite des Emblems die Hälfte seiner Höhe frei

missing-publicity-beside = der Hinweis auf die Förderung steht nicht neben dem Emblem der Europäischen Union
missing-publicity-beside-hint = setzen Sie den Hinweis näher an das Emblem, als dieses hoch ist

# $family (Text): die Schriftfamilie
missing-publicity-face = der Hinweis neben dem Emblem ist in { $family } gesetzt

missing-publicity-dressed = der Hinweis neben dem Emblem ist kursiv, unterstrichen, überstrichen oder durchgestrichen

missing-publicity-colour = der Hinweis neben dem Emblem ist weder blau wie das Emblem noch schwarz oder weiß
missing-publicity-face-hint = setzen Sie ihn gerade in Ubuntu, der einzigen mitgelieferten unter den zulässigen Schriften, in rgb("#003399"), Schwarz oder Weiß; text(..statement-face) tut es

# $name (Text): der Fördergeber
missing-publicity-funder = der Fördergeber „{ $name }“ wird im Textkörper des Dokuments nicht genannt
missing-publicity-funder-hint = drucken Sie jeden Namen aus publicity.funders mit put
