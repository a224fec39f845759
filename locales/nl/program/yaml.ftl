### Wat er aan de inhoud niet klopt: YAML-bestanden, profielen en reeksen in CSV-bestanden.

## De vorm van een YAML-bestand
## Variabelen:
##   $sign (tekst) - het teken waarmee een waarde begint

syntax-yaml = vanaf hier kan het bestand niet worden gelezen
syntax-yaml-hint = vergelijk de regel met de regels eromheen: inspringing, dubbele punt met spatie erna, aanhalingstekens, haakjes
syntax-yaml-tab = de regel springt in met een tab
syntax-yaml-tab-hint = laat regels inspringen met spaties, twee per niveau; de meeste editors kunnen tabs omzetten
syntax-yaml-indent = de regel springt niet even ver in als de regels eromheen
syntax-yaml-indent-hint = laat de sleutels van één onderdeel even ver inspringen, twee spaties verder dan waar ze bij horen; en controleer of er erboven nog een haakje of aanhalingsteken openstaat
syntax-yaml-key = na een sleutel staat geen dubbele punt met spatie
syntax-yaml-key-hint = schrijf de sleutel, een dubbele punt, een spatie en dan de waarde; zet een tekst van meer regels onder ‘|’
syntax-yaml-brace = een tekst die met een accolade begint, heeft aanhalingstekens nodig
syntax-yaml-bracket = een tekst die met een rechte haak begint, heeft aanhalingstekens nodig
syntax-yaml-asterisk = een tekst die met een sterretje begint, heeft aanhalingstekens nodig
syntax-yaml-indicator = een tekst die met { $sign } begint, heeft aanhalingstekens nodig
syntax-yaml-colon = een tekst met een dubbele punt en een spatie erin heeft aanhalingstekens nodig
syntax-yaml-quote-hint = zet de hele tekst tussen rechte dubbele aanhalingstekens: "…"; een tekst met variabelen hoort in een FTL-bestand
syntax-yaml-apostrophe = een tekst die met een apostrof begint, heeft aanhalingstekens nodig
syntax-yaml-quotes = het aanhalingsteken aan het begin wordt aan het eind niet gesloten
syntax-yaml-apostrophe-hint = zet de hele tekst tussen rechte dubbele aanhalingstekens en gebruik daarbinnen typografische: "’s avonds", "‘taal’ leren"
syntax-yaml-documents = hier begint een tweede document, maar een bestand bevat er maar één
syntax-yaml-documents-hint = verwijder de regel --- of splits het bestand
syntax-yaml-repetition = het bestand herhaalt zich door verwijzingen (*naam) vaker dan is toegestaan
syntax-yaml-repetition-hint = schrijf de waarden voluit in plaats van ernaar te verwijzen
syntax-yaml-depth = de onderdelen zijn te diep genest
syntax-yaml-depth-hint = controleer de inspringing en de haakjes; geen onderdeel van een project heeft meer dan tien niveaus nodig
syntax-yaml-open = het haakje dat hier begint, wordt niet gesloten
syntax-yaml-open-hint = sluit het met het haakje dat erbij hoort, of schrijf de onderdelen zonder haakjes op eigen regels
syntax-yaml-escape = tussen dubbele aanhalingstekens begint een backslash een bijzonder teken, en dit teken bestaat niet
syntax-yaml-escape-hint = schrijf de backslash dubbel, of schrijf paden met /
syntax-yaml-control = hier staat een onzichtbaar stuurteken
syntax-yaml-control-hint = wis de tekens rond deze plaats en typ ze opnieuw
syntax-yaml-comma-hint = tussen haakjes begint elke komma een nieuw onderdeel: schrijf decimalen met een punt en zet teksten met komma's tussen aanhalingstekens
syntax-yaml-one-line = een tekst in beide talen mag niet op één regel staan: elke komma erin zou ongemerkt een nieuwe sleutel beginnen
syntax-yaml-one-line-hint = schrijf de tekst op drie regels: title:, en daaronder ingesprongen de: … en nl: …

## Teksten
## Geen variabelen.

markup-comment = de tekst eindigt vóór het #: wat volgt, geldt als opmerking
markup-comment-hint = zet de tekst tussen aanhalingstekens; is een opmerking bedoeld, zet die dan op de regel erboven

## Sleutels
## Variabelen:
##   $key (tekst) - de sleutel zoals die er staat
##   $name (tekst) - een naam die erop lijkt
##   $names (tekst) - alle namen die daar bekend zijn, gescheiden door komma's
##   $column (tekst) - het opschrift van een kolom

unknown-key = { $key } bestaat hier niet
unknown-key-similar-hint = bedoelt u { $name }?
unknown-key-list-hint = hier zijn bekend: { $names }
unknown-key-column = het CSV-bestand heeft geen kolom ‘{ $column }’
unknown-key-column-hint = de eerste regel moet de opschriften bevatten: eerst de periode, dan de kolommen met waarden
duplicate-id-key = { $key } staat hier voor de tweede keer
duplicate-id-key-hint = verwijder een van beide of geef die een andere naam

## Kenmerken
## Variabelen:
##   $kind (tekst) - de soort, zoals in de namen van de teksten: goal, list-item
##   $id (tekst) - het kenmerk
##   $other-kind (tekst), $other-id (tekst) - een ander onderdeel
##   $message (tekst) - de naam die beide in FTL hebben
##   $indicator (tekst) - het kenmerk van een indicator
##   $column (tekst) - het opschrift van een kolom

duplicate-id = er zijn twee onderdelen van de soort { $kind } met het kenmerk { $id }
duplicate-id-hint = geef een van beide een ander kenmerk; teksten en cijfers vinden een onderdeel aan zijn kenmerk
duplicate-id-message = { $kind } { $id } en { $other-kind } { $other-id } heten in FTL allebei { $message } en zouden dezelfde teksten hebben
duplicate-id-message-hint = geef een van beide een ander kenmerk
duplicate-id-report = de rapportage is tweemaal beschreven
duplicate-id-report-hint = laat in het hele project één onderdeel report staan
duplicate-id-series = { $indicator } heeft waarden hier en in een CSV-bestand
duplicate-id-series-hint = laat óf series óf series_csv staan
duplicate-id-column = het CSV-bestand heeft twee kolommen ‘{ $column }’
duplicate-id-column-hint = geef een van beide kolommen een andere naam
invalid-id = ‘{ $id }’ kan geen kenmerk zijn
invalid-id-hint = begin met een kleine letter en gebruik alleen kleine letters zonder accenten, cijfers en losse koppeltekens: doel-6-2; een gedrukt nummer hoort in het veld number

## Verwijzingen
## Variabelen:
##   $kind (tekst) - wat wordt gezocht; in de derde melding wat is gevonden
##   $wanted (tekst) - wat wordt gezocht
##   $id (tekst) - het kenmerk waarnaar wordt verwezen
##   $circle (tekst) - de kenmerken in de volgorde van hun verwijzingen, gescheiden door pijlen

unknown-reference = er is geen onderdeel van de soort { $kind } met het kenmerk { $id }
unknown-reference-hint = vul het kenmerk in van een onderdeel van de soort { $kind }, of voeg het toe
unknown-reference-kind-hint = { $id } is van de soort { $kind }, maar hier hoort de soort { $wanted }
cyclic-reference = de doelen vallen in een kring onder elkaar: { $circle }
cyclic-reference-hint = verwijder bij een van deze doelen de regel parent

## Ontbrekende velden
## Variabelen:
##   $field (tekst) - het veld
##   $entity (tekst) - het kenmerk van het onderdeel waar het bij hoort

missing-field = bij { $entity } ontbreekt { $field }
missing-field-hint = voeg de regel { $field }: … toe
missing-field-empty = { $field } is leeg
missing-field-empty-hint = vul een waarde in
missing-field-report = het project zegt niet waarover en per welke peildatum het rapporteert
missing-field-report-hint = voeg in een bestand in de map content een onderdeel report: toe met period: (zoals 2024-H1) en as_of: (zoals 2024-06-30)
missing-field-profile = het profiel is leeg
missing-field-profile-hint = vul lang, accent, wordmark en blocks in of verwijder het bestand

## Getallen die in verschillende landen iets anders betekenen
## Variabelen:
##   $number (tekst) - het getal zoals het er staat; in de hint van de tweede melding zonder scheidingstekens
##   $grouped (tekst) - het getal als het teken duizendtallen scheidt
##   $decimal (tekst) - het getal als het teken decimalen scheidt
##   $reading (tekst) - het getal dat programma's erin kunnen lezen

ambiguous-number = { $number } kan als { $grouped } en als { $decimal } worden gelezen
ambiguous-number-hint = schrijf { $grouped } of { $decimal }
ambiguous-number-grouped = { $number } bevat scheidingstekens tussen de duizendtallen
ambiguous-number-grouped-hint = schrijf { $number }
ambiguous-number-form = { $number } is geen schrijfwijze voor een getal; het kan als { $reading } worden gelezen
ambiguous-number-form-hint = schrijf { $reading } als dat is bedoeld

## Waarden
## Variabelen:
##   $field (tekst) - het veld
##   $value (tekst) - de waarde zoals die er staat; in hints zoals die er hoort te staan
##   $words (tekst) - de toegestane woorden, gescheiden door komma's
##   $cells, $headings (getal) - hoeveel een rij en de tabel van een CSV-bestand hebben
##   $collection (tekst) - de naam van een verzameling: goals

wrong-type-write-hint = schrijf { $value }
wrong-type-number = ‘{ $value }’ is geen getal
wrong-type-number-hint = schrijf alleen cijfers, met een punt vóór de decimalen: 25000, 52.5
wrong-type-number-comma-hint = schrijf alleen cijfers, met een komma vóór de decimalen: 25000 of 52,5
wrong-type-whole = { $value } is een aantal, maar geen geheel getal
wrong-type-whole-hint = schrijf een geheel getal of kies een andere soort: decimal, percent of money
wrong-type-whole-indicator-hint = de soort van een indicator staat in het veld kind:
wrong-type-small = bij { $field } hoort een geheel getal van 0 tot en met 255
wrong-type-small-hint = schrijf het getal zonder decimalen en zonder aanhalingstekens
wrong-type-date = ‘{ $value }’ is geen datum
wrong-type-date-hint = schrijf jaar, maand en dag: 2024-06-30
wrong-type-no-such-day = de dag { $value } bestaat niet
wrong-type-no-such-day-hint = corrigeer de dag of de maand; de volgorde is jaar, maand, dag
wrong-type-period = ‘{ $value }’ is geen periode
wrong-type-period-hint = schrijf een jaar, halfjaar, kwartaal of maand: 2024, 2024-H1, 2024-Q2, 2024-05
wrong-type-serial = { $value } is geen volgnummer
wrong-type-serial-hint = schrijf een geheel getal, dat de huisstijl met het jaar afdrukt, of het nummer zoals het wordt gedrukt, tussen aanhalingstekens
wrong-type-reference = ‘{ $value }’ zegt niet hoe een volgnummer wordt geschreven
wrong-type-reference-hint = schrijf een tekst waarin ‘{"{"}serial{"}"}’ één keer staat, en zo nodig ‘{"{"}year{"}"}’ en ‘{"{"}openness{"}"}’: V/{"{"}serial{"}"}/{"{"}year{"}"}
wrong-type-scalar = bij { $field } hoort één waarde
wrong-type-scalar-hint = schrijf de waarde op dezelfde regel, na ‘{ $field }: ’
wrong-type-fact = bij { $field } hoort een getal, een bedrag, een percentage, een datum of een periode
wrong-type-fact-hint = schrijf bijvoorbeeld 40, 12.5, 52.5 %, 314260 EUR, 2024-06-30, 2024-H1
wrong-type-text = bij { $field } hoort een tekst
wrong-type-text-hint = schrijf de tekst op dezelfde regel, na ‘{ $field }: ’
wrong-type-text-quote-hint = zet de waarde tussen aanhalingstekens: { $value }
wrong-type-text-brace-hint = zet de hele tekst tussen rechte dubbele aanhalingstekens; een tekst met variabelen hoort in een FTL-bestand
wrong-type-flag = bij { $field } hoort true (ja) of false (nee)
wrong-type-flag-hint = schrijf { $field }: true of { $field }: false
wrong-type-word = { $field } kent ‘{ $value }’ niet
wrong-type-word-hint = toegestaan zijn: { $words }
wrong-type-pair = bij { $field } hoort een tekst in het Duits en in het Nederlands
wrong-type-pair-hint = schrijf onder { $field }: twee ingesprongen regels, de: … en nl: …
wrong-type-mapping = bij { $field } horen velden
wrong-type-mapping-hint = schrijf de velden ingesprongen eronder, elk met een sleutel en een dubbele punt
wrong-type-entity = { $field } heeft geen velden
wrong-type-entity-hint = is { $field } een veld van het onderdeel erboven, laat het dan verder inspringen; is het een kenmerk, zet de velden dan ingesprongen eronder
wrong-type-list = bij { $field } hoort een lijst
wrong-type-list-hint = zet elk punt op een eigen regel onder { $field }: en begin het met ‘- ’
wrong-type-other = ‘{ $value }’ past niet bij { $field }
wrong-type-cells =
    de rij heeft { $cells ->
        [one] één cel
       *[other] { $cells } cellen
    }, maar de tabel heeft { $headings ->
        [one] één kop
       *[other] { $headings } koppen
    }
wrong-type-cells-hint = geef elke rij evenveel cellen als er koppen zijn; de cel van een waarde die nog niet bekend is, staat er wel, maar is leeg
wrong-type-cells-comma-hint = in dit bestand scheiden komma’s de cellen: schrijf decimalen met een punt, of sla de tabel op met ; tussen de cellen
wrong-type-collection = bij { $collection } horen onderdelen met hun kenmerk
wrong-type-collection-hint = zet het kenmerk van elk onderdeel ingesprongen en met een dubbele punt onder { $collection }: en daaronder de velden
wrong-type-file = het bestand begint niet met de naam van een verzameling
wrong-type-file-hint = begin met een naam zoals goals: en zet de onderdelen ingesprongen daaronder

## Bestanden die een onderdeel noemt
## Variabelen:
##   $file (tekst) - het bestand: zoals het er staat, bij missing-file gezien vanuit het project
##   $value (tekst) - het bestand zoals het er staat

file-path-backslash = het pad { $file } bevat backslashes
file-path-absolute = het pad { $file } begint niet bij dit bestand
file-path-outside = het pad { $file } leidt uit de map content
file-path-hint = zet het bestand in de map content en noem het gezien vanuit dit bestand: beelden/foto.png
file-csv-encoding = { $file } is niet als UTF-8 opgeslagen
file-csv-encoding-hint = sla de tabel in het rekenprogramma opnieuw op als ‘CSV UTF-8’
missing-file-named = het bestand { $file } bestaat niet
missing-file-named-hint = zet het bestand daar neer of verbeter het pad; het begint bij dit bestand
missing-file-logo-hint = zet het bestand daar neer of verbeter het pad; het begint bij de map report-templates
missing-file-similar-hint = bedoelt u { $file }?
