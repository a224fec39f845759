### De controle template.

explain-template = een fout in een sjabloon
    .details = Het sjabloon vraagt iets wat niet in de gegevens voorkomt, is geen geldige Typst, of maakt pagina’s die voorleessoftware niet goed kan voorlezen: een tabel zonder kop, een tekening zonder alternatieve tekst, een kop zonder bladwijzer, een tekst die alleen in de kop- of voettekst staat, een passage die met de verkeerde taal is gemarkeerd, Duits en Nederlands in de verkeerde volgorde. Aan de inhoud ligt dit niet.
    .wrong =
        #put(measure.titel)
    .right =
        #put(measure.title)
    .repair = Is het uw eigen sjabloon, verbeter dan de gemarkeerde regel; beide data toont wat het krijgt. Hoort het sjabloon bij het programma, meld de fout dan.

## Sjablonen

# $message (tekst): wat Typst zegt, in het Engels
template = Typst meldt over de sjabloon: { $message }

template-encoding = de sjabloon is niet in UTF-8 gecodeerd
template-encoding-hint = sla het bestand op als UTF-8
# $text (tekst): een aanwijzing van Typst, in het Engels
template-hint = aanwijzing van Typst: { $text }
# $text (tekst): een aanwijzing van Typst bij deze plaats, in het Engels
template-hint-here = aanwijzing van Typst: { $text }

# $name (tekst): de functie
template-in-call = bij het aanroepen van { $name }

template-in-unnamed-call = bij het aanroepen van een functie

# $name (tekst): het element met de naam ervan in Typst
template-in-show = bij het weergeven van het element { $name }

# $path (tekst): het bestand
template-in-import = bij het importeren van { $path }

# $name (tekst): het sjabloon dat het document noemt
template-missing = er is geen sjabloon { $name }
# $names (tekst): de sjablonen die er zijn, gescheiden door komma's
# $name (tekst): het sjabloon dat het document noemt
template-missing-hint = noem er een van { $names }, of maak report-templates/{ $name }/template.typ aan

# $family (tekst): de lettertypefamilie
template-font = er is geen lettertypefamilie ‘{ $family }’
template-font-hint = gebruik Noto Sans; lettertypen van het systeem worden nooit gebruikt, zodat pagina’s er overal hetzelfde uitzien

template-unstable = de sjabloon komt niet tot rust: elke gang over de pagina’s verandert de pagina’s
template-unstable-hint = zoek een query of teller waarvan het resultaat toevoegt of verwijdert wat wordt geteld

## Aanroepen van t en put

# $id (tekst): het bericht
# $reason (tekst): wat er niet klopt, zoals de teksten het melden
template-label = het bericht { $id } kan met deze argumenten niet worden gevormd: { $reason }
template-label-hint = geef elke variabele van het bericht op als benoemd argument

# $lang (tekst): de taal waar het sjabloon om vraagt
template-language = deze uitgave heeft geen versie in de taal ‘{ $lang }’
# $langs (tekst): de talen van de uitgave, gescheiden door komma's
template-language-hint = neem de taal van de versie die wordt afgedrukt; aanwezig: { $langs }

# $name (tekst): het argument
# $id (tekst): het bericht
# $kind (tekst): wat het is, met de naam ervan in Typst
template-argument = het argument { $name } van t("{ $id }") heeft het type { $kind }

# $id (tekst): het bericht
template-argument-unnamed = een argument van t("{ $id }") heeft geen naam
template-argument-hint = argumenten van t hebben een naam en zijn strings of getallen; de tekst van een gegeven staat in het veld text

# $kind (tekst): wat het is, met de naam ervan in Typst
template-put = put drukt gegevens, teksten en namen van de inhoud af; dit heeft het type { $kind } en is geen daarvan
template-put-hint = geef het hele onderdeel uit de data door, bijvoorbeeld put(measure.title), of gebruik t voor woorden van het product

# $slot (tekst): het nummer van de plaats
template-slot = de zin heeft een plaats { $slot } waarvoor phrase geen waarde krijgt
template-slot-hint = geef phrase voor elke plaats een waarde, in de volgorde van de nummers, te beginnen met 0

## Wat een schermlezer nodig heeft

# $excerpt (tekst): het begin van de tekst
# $lang (tekst): de taal ervan met regio: nl-DE
template-region = ‘{ $excerpt }’ is gemarkeerd als { $lang }, een taal met het land van een andere
template-region-hint = stel taal en regio altijd samen in: text(lang: side.lang, region: side.region)

template-table-header = de tabel heeft geen kop
template-table-header-hint = zet de eerste rij in table.header of de eerste cel van elke rij in pdf.header-cell, zodat voorleessoftware kan zeggen waar een cel bij hoort

template-figure-alt = de figuur heeft geen alternatieve tekst
template-figure-alt-hint = geef de figuur alt: met een tekst uit t

template-figure-table = de alternatieve tekst van de figuur verbergt de tabel voor voorleessoftware
template-figure-table-hint = verwijder alt: bij figuren die een tabel bevatten

## Koppen

template-heading-empty = de kop heeft geen woorden
template-heading-empty-hint = geef de kop woorden, of laat hem weg waar die er niet zijn

template-heading-hidden = de kop wordt een bladwijzer, maar wordt op de pagina niet voorgelezen
template-heading-hidden-hint = druk de kop af in de tekst zelf, niet verborgen en niet in een kop- of voettekst of artefact

template-heading-bookmark = de kop ontbreekt in de bladwijzers
template-heading-bookmark-hint = haal bookmarked: false weg, of zet naast outlined: false ook bookmarked: true, zodat elke kop een bladwijzer is

template-heading-other = de kop luidt op de pagina anders dan in de bladwijzer
template-heading-other-hint = druk waar de kop verschijnt zijn eigen inhoud (body) af; daaruit ontstaat de bladwijzer

## Wat een schermlezer voorleest, in welke volgorde en taal

# $text (tekst): het kenmerk van het gegeven, de tekst of de naam
template-artifact = { $text } staat alleen waar niet wordt voorgelezen: in de kop- of voettekst, op de achtergrond of in een artefact
template-artifact-hint = druk het ook af in de tekst van het document zelf

# $excerpt (tekst): het begin van wat daar is afgedrukt
template-passage-german = ‘{ $excerpt }’ is Nederlands en gemarkeerd als Duits

# $excerpt (tekst): het begin van wat daar is afgedrukt
template-passage-dutch = ‘{ $excerpt }’ is Duits en gemarkeerd als Nederlands
template-passage-hint = stel de taal in van de kant waarvan de woorden worden afgedrukt: text(lang: side.lang, region: side.region), en t(…, lang: side.lang)

# $text (tekst): het kenmerk van de tekst
template-order-first = de Nederlandse kant van { $text } wordt vóór de Duitse voorgelezen
template-order-first-hint = druk beide kanten af in de volgorde van data.sides, bijvoorbeeld in één rij van een raster (grid)

# $text (tekst): het kenmerk van de tekst
template-order-pairs = verscheidene alinea’s van { $text } worden in het Duits voorgelezen voordat de Nederlandse volgen
template-order-pairs-hint = druk alinea voor alinea af, steeds beide kanten in één rij van een raster (grid)

# $document (tekst): het document
# $absent (tekst): wat ontbreekt: een tekst, een feit, een taal
template-absent = het document { $document } is niet gemaakt, en niets zegt waarom: { $absent } ontbreekt
template-absent-hint = dit is een fout in het programma; meld hem alstublieft samen met het project

# $document (tekst): het document
# $seconds (getal): hoeveel seconden het had
template-late =
    het document { $document } is na { $seconds } { $seconds ->
        [one] seconde
       *[other] seconden
    } niet klaar en is afgebroken
template-late-hint = zoek in het sjabloon naar een lus die nooit eindigt; heeft het document meer tijd nodig, geef die dan met --time-limit

# $document (tekst): het document
# $details (tekst): wat het programma meldde, in het Engels, of none
template-broken =
    het document { $document } kon niet worden gemaakt: een fout in het programma{ $details ->
        [none] {""}
       *[other] {" "}({ $details })
    }
template-broken-hint = meld deze alstublieft samen met het project; de andere documenten hebben er geen last van
