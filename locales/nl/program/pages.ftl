### What can be wrong with templates, pages and the files that are written

## Templates

# Variables:
#   $message (string) what Typst says, in English
template = Typst meldt over de sjabloon: { $message }

template-encoding = de sjabloon is niet in UTF-8 gecodeerd

template-encoding-hint = sla het bestand op als UTF-8

# Variables:
#   $text (string) a hint of Typst, in English
template-hint = aanwijzing van Typst: { $text }

# Variables:
#   $text (string) a hint of Typst on this place, in English
template-hint-here = aanwijzing van Typst: { $text }

# Variables:
#   $name (string) the function
template-in-call = bij het aanroepen van { $name }

template-in-unnamed-call = bij het aanroepen van een functie

# Variables:
#   $name (string) the element, by its name in Typst
template-in-show = bij het weergeven van het element { $name }

# Variables:
#   $path (string) the file
template-in-import = bij het importeren van { $path }

# Variables:
#   $name (string) the template that the document names
template-missing = er is geen sjabloon { $name }

# Variables:
#   $name (string) the template that the document names
#   $names (string) the templates that there are, divided by commas
template-missing-hint = noem er een van { $names }, of maak report-templates/{ $name }/template.typ aan

# Variables:
#   $family (string) the font family
template-font = er is geen lettertypefamilie ‘{ $family }’

template-font-hint = gebruik Noto Sans; lettertypen van het systeem worden nooit gebruikt, zodat pagina’s er overal hetzelfde uitzien

template-unstable = de sjabloon komt niet tot rust: elke gang over de pagina’s verandert de pagina’s

template-unstable-hint = zoek een query of teller waarvan het resultaat toevoegt of verwijdert wat wordt geteld

## Calls of t and put in templates

# Variables:
#   $id (string) the message that the template asks for
unknown-message-label = het bericht { $id } komt in de woorden van het product niet voor

# Variables:
#   $id (string) the message that the template asks for
unknown-message-label-hint = voeg { $id } toe in locales/de/ en locales/nl/

# Variables:
#   $names (string) similar messages, divided by commas
unknown-message-label-similar-hint = bedoelde u { $names }?

# Variables:
#   $id (string) the message
#   $reason (string) what is wrong, as the words say
template-label = het bericht { $id } kan met deze argumenten niet worden gevormd: { $reason }

template-label-hint = geef elke variabele van het bericht op als benoemd argument

# Variables:
#   $lang (string) the language that the template asks for
template-language = deze uitgave heeft geen versie in de taal ‘{ $lang }’

# Variables:
#   $langs (string) the languages of the edition, divided by commas
template-language-hint = neem de taal van de versie die wordt afgedrukt; aanwezig: { $langs }

# Variables:
#   $id (string) the message
#   $name (string) the argument
#   $kind (string) what it is, by its name in Typst
template-argument = het argument { $name } van t("{ $id }") heeft het type { $kind }

# Variables:
#   $id (string) the message
template-argument-unnamed = een argument van t("{ $id }") heeft geen naam

template-argument-hint = argumenten van t hebben een naam en zijn strings of getallen; de tekst van een gegeven staat in het veld text

# Variables:
#   $kind (string) what it is, by its name in Typst
template-put = put drukt gegevens, teksten en namen van de inhoud af; dit heeft het type { $kind } en is geen daarvan

template-put-hint = geef het hele onderdeel uit de data door, bijvoorbeeld put(measure.title), of gebruik t voor woorden van het product

# Variables:
#   $slot (string) the number of the slot
template-slot = de zin heeft een plaats { $slot } waarvoor phrase geen waarde krijgt

template-slot-hint = geef phrase voor elke plaats een waarde, in de volgorde van de nummers, te beginnen met 0

## Standards of the PDF

# Variables:
#   $message (string) what is refused, in English
pdf-standard = PDF/A-2a en PDF/UA-1 staan dit niet toe: { $message }

## Pages

# Variables:
#   $count (number) pages of the document
#   $limit (number) the highest number allowed
overflow-pages = het document telt { $count } pagina’s, meer dan { $limit }

overflow-pages-hint = zoek in de sjabloon een lus die pagina’s herhaalt, of verdeel het document

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $id (string) the text, fact or name it belongs to
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-page-text = ‘{ $excerpt }’ uit { $id } steekt buiten pagina { $page } van { $file }

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-page = ‘{ $excerpt }’ steekt buiten pagina { $page } van { $file }

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $id (string) the text, fact or name it belongs to
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-block-text = ‘{ $excerpt }’ uit { $id } past op pagina { $page } van { $file } niet op zijn plaats

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-block = ‘{ $excerpt }’ past op pagina { $page } van { $file } niet op zijn plaats

# Variables:
#   $id (string) the text, fact or name
overflow-text-hint = kort { $id } in, of geef het meer ruimte in de sjabloon

overflow-hint = geef het meer ruimte in de sjabloon

# Variables:
#   $first (string) the beginning of one text
#   $second (string) the beginning of the other
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-over = ‘{ $first }’ en ‘{ $second }’ staan op pagina { $page } van { $file } over elkaar

overflow-over-hint = kort een van beide in, of geef ze meer ruimte in de sjabloon

# Variables:
#   $id (string) the title of the slide
#   $pages (number) pages of the document
#   $slides (number) slides of the presentation
overflow-slide = het document heeft { $pages } pagina’s voor { $slides } dia’s; de eerste dia die niet precies één pagina vult, is die van { $id }

# Variables:
#   $id (string) the title of the slide
overflow-slide-hint = kort in wat op de dia van { $id } staat, of geef het meer ruimte in de sjabloon

# Variables:
#   $page (string) number of the page, counted from 1
#   $message (string) what the encoder said, in English
picture-failed = van pagina { $page } kan geen afbeelding worden gemaakt: { $message }

## What a screen reader needs

# Variables:
#   $excerpt (string) the beginning of the text
#   $lang (string) its language with its region: nl-DE
template-region = ‘{ $excerpt }’ is gemarkeerd als { $lang }; hier bestaan alleen de-DE en nl-NL

template-region-hint = stel taal en regio altijd samen in: text(lang: side.lang, region: side.region)

template-table-header = de tabel heeft geen kop

template-table-header-hint = zet de eerste rij in table.header of de eerste cel van elke rij in pdf.header-cell, zodat voorleessoftware kan zeggen waar een cel bij hoort

template-figure-alt = de figuur heeft geen alternatieve tekst

template-figure-alt-hint = geef de figuur alt: met een tekst uit t

template-figure-table = de alternatieve tekst van de figuur verbergt de tabel voor voorleessoftware

template-figure-table-hint = verwijder alt: bij figuren die een tabel bevatten

## Sizes of type

# Variables:
#   $excerpt (string) the beginning of the smallest text
#   $page (string) number of the page, counted from 1
#   $file (string) the file
#   $whole (string) its size in points, before the decimal sign
#   $tenth (string) its first decimal
#   $least (string) the least in points
small-type = ‘{ $excerpt }’ op pagina { $page } van { $file } staat in { $whole },{ $tenth } punt; onder { $least } punt is tekst daar niet meer leesbaar

small-type-hint = kort in wat bij de tekst staat, of verdeel de dia over twee; zet in een eigen sjabloon de tekst groter

small-type-handout-hint = kort in wat bij de tekst staat, verdeel de dia over twee, of zet minder dia’s op een pagina (slides_per_page)

## Headings

# Variables:
#   $excerpt (string) the beginning of the heading
#   $page (string) number of the page, counted from 1
#   $file (string) the file
lonely-heading = de kop ‘{ $excerpt }’ staat alleen onder aan pagina { $page } van { $file }; wat erbij hoort, begint pas op de volgende pagina

lonely-heading-hint = maak wat ervoor staat korter of langer, of houd de kop in de sjabloon bij wat erop volgt: block(sticky: true)

template-heading-empty = de kop heeft geen woorden

template-heading-empty-hint = geef de kop woorden, of laat hem weg waar die er niet zijn

template-heading-hidden = de kop wordt een bladwijzer, maar wordt op de pagina niet voorgelezen

template-heading-hidden-hint = druk de kop af in de tekst zelf, niet verborgen en niet in een kop- of voettekst of artefact

template-heading-bookmark = de kop ontbreekt in de bladwijzers

template-heading-bookmark-hint = haal bookmarked: false weg, of zet naast outlined: false ook bookmarked: true, zodat elke kop een bladwijzer is

template-heading-other = de kop luidt op de pagina anders dan in de bladwijzer

template-heading-other-hint = druk waar de kop verschijnt zijn eigen inhoud (body) af; daaruit ontstaat de bladwijzer

## What a screen reader reads, in which order and language

# Variables:
#   $text (string) the id of the fact, text or name
template-artifact = { $text } staat alleen waar niet wordt voorgelezen: in de kop- of voettekst, op de achtergrond of in een artefact

template-artifact-hint = druk het ook af in de tekst van het document zelf

# Variables:
#   $excerpt (string) the beginning of what is printed there
template-passage-german = ‘{ $excerpt }’ is Nederlands en gemarkeerd als Duits

# Variables:
#   $excerpt (string) the beginning of what is printed there
template-passage-dutch = ‘{ $excerpt }’ is Duits en gemarkeerd als Nederlands

template-passage-hint = stel de taal in van de kant waarvan de woorden worden afgedrukt: text(lang: side.lang, region: side.region), en t(…, lang: side.lang)

# Variables:
#   $text (string) the id of the text
template-order-first = de Nederlandse kant van { $text } wordt vóór de Duitse voorgelezen

template-order-first-hint = druk beide kanten af in de volgorde van data.sides, bijvoorbeeld in één rij van een raster (grid)

# Variables:
#   $text (string) the id of the text
template-order-pairs = verscheidene alinea’s van { $text } worden in het Duits voorgelezen voordat de Nederlandse volgen

template-order-pairs-hint = druk alinea voor alinea af, steeds beide kanten in één rij van een raster (grid)

## Publicity of funders

missing-publicity-emblem = de eerste pagina toont in de tekst niet het embleem van de Europese Unie

missing-publicity-logo = de eerste pagina toont in de tekst niet het logo van het programma

# Variables:
#   $language (string) code of the language: de, nl
missing-publicity-statement = de vermelding van de financiering door de Europese Unie staat niet in het { $language ->
    [de] Duits
   *[nl] Nederlands
} op de eerste pagina, of luidt anders

missing-publicity-strip-hint = druk publicity(sides) uit report-templates/foundation/publicity.typ af in de tekst van de eerste pagina; een eigen strook heeft de labels <emblem>, <statement> en <logo>

# Variables:
#   $height (string) the height of the emblem in millimetres
#   $least (string) the least height in millimetres
missing-publicity-height = het embleem van de Europese Unie is { $height } mm hoog; voorgeschreven is { $least } mm

missing-publicity-shape = het embleem van de Europese Unie is niet anderhalf keer zo breed als hoog

missing-publicity-larger = het logo is hoger en breder dan het embleem van de Europese Unie

missing-publicity-size-hint = toon het embleem ten minste 10 mm hoog, in de verhouding 3 op 2, en ten minste zo hoog of zo breed als het grootste logo

missing-publicity-alternative = het embleem van de Europese Unie heeft geen alternatieve tekst

missing-publicity-alternative-hint = zet de tekening in een figure met alt: t("alt-emblem", lang: side.lang)

missing-publicity-room = er staat iets dichter bij het embleem van de Europese Unie dan de helft van de hoogte ervan

# Variables:
#   $excerpt (string) the beginning of what is printed there
missing-publicity-room-text = ‘{ $excerpt }’ staat dichter bij het embleem van de Europese Unie dan de helft van de hoogte ervan

missing-publicity-room-hint = houd aan elke kant van het embleem de helft van de hoogte vrij

missing-publicity-beside = de vermelding staat niet naast het embleem van de Europese Unie

missing-publicity-beside-hint = zet de vermelding dichter bij het embleem dan het hoog is

# Variables:
#   $family (string) the font family
missing-publicity-face = de vermelding naast het embleem is gezet in { $family }

missing-publicity-dressed = de vermelding naast het embleem is cursief, onderstreept, overstreept of doorgestreept

missing-publicity-colour = de vermelding naast het embleem is niet blauw als het embleem, en ook niet zwart of wit

missing-publicity-face-hint = zet haar rechtop in Ubuntu, het enige meegeleverde onder de toegestane lettertypen, in rgb("#003399"), zwart of wit; text(..statement-face) doet dat

# Variables:
#   $name (string) the funder
missing-publicity-funder = de financier ‘{ $name }’ wordt in de tekst van het document niet genoemd

missing-publicity-funder-hint = druk elke naam uit publicity.funders af met put

## Characters

# Variables:
#   $character (string) the character
#   $code (string) its code point: U+2011
unsupported-character = geen lettertype van het document heeft het teken ‘{ $character }’ ({ $code })

unsupported-character-hint = schrijf het als woord of met een ander teken

unsupported-character-hyphen-hint = schrijf een gewoon koppelteken

# Variables:
#   $code (string) its code point: U+E001
unsupported-character-private = het teken { $code } heeft geen eigen betekenis, alleen in één lettertype (privégebruik)

unsupported-character-private-hint = verwijder het; archieven nemen zulke tekens niet aan, vaak zijn het symbolen uit een tekstverwerker

# Variables:
#   $code (string) its code point: U+0009
unsupported-character-invisible = hier staat een onzichtbaar teken { $code } dat niet kan worden afgedrukt

unsupported-character-invisible-hint = vervang het door een spatie

## Pictures

# Variables:
#   $path (string) the file
#   $reason (string) what is wrong with it, in English
file-picture = { $path } is geen leesbare afbeelding: { $reason }

# Variables:
#   $path (string) the file
file-picture-format = { $path } heeft geen indeling die kan worden afgedrukt

# Variables:
#   $path (string) the file
file-picture-colours = { $path } is in de vier kleuren van de drukpers (CMYK), wat PDF/A-2a niet toestaat

file-picture-hint = sla de afbeelding op als PNG, JPEG of SVG in schermkleuren (RGB)

## Colours

# Variables:
#   $colour (string) the colour: #1f4e9e
#   $whole (string) the contrast, before the decimal sign
#   $tenth (string) its first decimal
contrast = de accentkleur { $colour } heeft tegen wit een contrast van { $whole },{ $tenth } : 1; nodig is 4,5 : 1

contrast-hint = kies een donkerdere kleur

# Variables:
#   $colour (string) what stands there
contrast-colour = ‘{ $colour }’ is geen kleur

contrast-colour-hint = schrijf de kleur met zes cijfers, bijvoorbeeld "#1f4e9e"

## Writing

# Variables:
#   $path (string) the file
#   $reason (string) what the system says
write-failed = { $path } kan niet worden geschreven: { $reason }

write-failed-hint = de eerdere bestanden zijn ongewijzigd; sluit het bestand in andere programma’s en probeer het opnieuw

# Variables:
#   $path (string) the file
write-denied = { $path } kan niet worden geschreven: geen toestemming

write-denied-hint = de eerdere bestanden zijn ongewijzigd; sluit het bestand in andere programma’s, of vraag schrijfrechten voor de map

# Variables:
#   $path (string) the file
write-full = { $path } kan niet worden geschreven: de schijf is vol

write-full-hint = de eerdere bestanden zijn ongewijzigd; maak ruimte en bouw opnieuw

# Variables:
#   $path (string) the file
write-directory = { $path } kan niet worden geschreven: een map heeft deze naam

write-directory-hint = hernoem of verwijder de map

# Variables:
#   $path (string) the file
write-not-a-folder = { $path } kan niet worden geschreven: een van de mappen is een bestand

write-not-a-folder-hint = hernoem of verwijder het bestand dat de naam van de map heeft
