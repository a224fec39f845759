### De controle wrong-type.

explain-wrong-type = een waarde van een ander soort dan het veld toelaat
    .details = Een veld bevat een getal, een datum, een periode, een begrip uit een lijst of een tekst, en sommige velden sluiten elkaar uit. Datums schrijft u als jaar-maand-dag, perioden als 2024, 2024-H1, 2024-Q2 of 2024-05.
    .wrong =
        report:
          as_of: 30.06.2024
    .right =
        report:
          as_of: 2024-06-30
    .repair = Schrijf de waarde zoals de melding vraagt. Hoe die er in het Duits en het Nederlands uitziet, regelt het programma.

## Waarden

# $value (tekst): de waarde zoals die er staat
wrong-type-number = ‘{ $value }’ is geen getal
wrong-type-number-hint = schrijf alleen cijfers, met een punt vóór de decimalen: 25000, 52.5
wrong-type-number-comma-hint = schrijf alleen cijfers, met een komma vóór de decimalen: 25000 of 52,5

# $value (tekst): de waarde zoals die er staat
wrong-type-whole = { $value } is een aantal, maar geen geheel getal
wrong-type-whole-hint = schrijf een geheel getal of kies een andere soort: decimal, percent of money
wrong-type-whole-indicator-hint = de soort van een indicator staat in het veld kind:

# $field (tekst): het veld
wrong-type-small = bij { $field } hoort een geheel getal van 0 tot en met 255
wrong-type-small-hint = schrijf het getal zonder decimalen en zonder aanhalingstekens

# $value (tekst): de waarde zoals die er staat
wrong-type-date = ‘{ $value }’ is geen datum
wrong-type-date-hint = schrijf jaar, maand en dag: 2024-06-30

# $value (tekst): de waarde zoals die er staat
wrong-type-no-such-day = de dag { $value } bestaat niet
wrong-type-no-such-day-hint = corrigeer de dag of de maand; de volgorde is jaar, maand, dag

# $value (tekst): de waarde zoals die er staat
wrong-type-period = ‘{ $value }’ is geen periode
wrong-type-period-hint = schrijf een jaar, halfjaar, kwartaal of maand: 2024, 2024-H1, 2024-Q2, 2024-05

# $value (tekst): de waarde zoals die er staat
wrong-type-no-value = ‘{ $value }’ zegt dat er geen waarde is, maar hier hoort een getal
wrong-type-no-value-hint = laat de hele regel weg als er geen waarde is; schrijf 0 als het niets is
wrong-type-no-value-cell-hint = laat de cel leeg als er geen waarde is; schrijf 0 als het niets is

# $value (tekst): de waarde zoals die er staat
# $what (tekst): error, narrow of formula
wrong-type-formula = { $what ->
    [narrow] ‘{ $value }’ staat voor een getal dat in het rekenprogramma niet in de kolom paste
    [formula] ‘{ $value }’ is een formule en niet de uitkomst ervan
   *[error] ‘{ $value }’ schrijft het rekenprogramma als het een formule niet kan berekenen
}
# $what (tekst): error, narrow of formula
wrong-type-formula-hint = { $what ->
    [narrow] maak de kolom in het rekenprogramma breder en sla de tabel opnieuw op als ‘CSV UTF-8’
    [formula] sla de tabel opnieuw op als ‘CSV UTF-8’, met waarden in plaats van formules
   *[error] verbeter de formule in het rekenprogramma, of maak de cel leeg als er geen waarde is, en sla de tabel opnieuw op als ‘CSV UTF-8’
}

# $value (tekst): de waarde zoals die er staat
wrong-type-scaled = ‘{ $value }’ is een afgekort getal
# $value (tekst): de waarde zoals die er hoort te staan
wrong-type-scaled-hint = schrijf het voluit: { $value }
wrong-type-scaled-plain-hint = schrijf het voluit, met alle nullen en zonder scheidingstekens tussen duizendtallen: 5390000

# $value (tekst): de waarde zoals die er staat
# $unit (tekst): de eenheid
wrong-type-unit = ‘{ $value }’ is een getal met ‘{ $unit }’ erachter
# $value (tekst): de waarde zoals die er hoort te staan
# $unit (tekst): de eenheid
wrong-type-unit-hint = schrijf hier { $value } en zet ‘{ $unit }’ in de zin, achter de waarde tussen accolades, in beide talen
# $unit (tekst): de eenheid
wrong-type-unit-plain-hint = schrijf hier alleen het getal, in cijfers en met een punt vóór de decimalen, en zet ‘{ $unit }’ in de zin, achter de waarde tussen accolades, in beide talen

# $value (tekst): de waarde zoals die er staat
wrong-type-estimate = ‘{ $value }’ is een schatting
# $value (tekst): de waarde zoals die er hoort te staan
wrong-type-estimate-hint = schrijf {"{"}value: { $value }, approximate: true{"}"}; het programma drukt er ‘rund’ of ‘circa’ voor af

# $value (tekst): de waarde zoals die er staat
wrong-type-time = ‘{ $value }’ is geen tijdstip zoals gegevens dat schrijven
wrong-type-time-hint = schrijf uren en minuten met een dubbele punt: "19:30"

# $value (tekst): de waarde zoals die er staat
wrong-type-years = ‘{ $value }’ zijn meer jaren, maar een periode is één jaar of een deel daarvan
# $first (tekst): het eerste jaar
# $last (tekst): het laatste jaar
wrong-type-years-hint = schrijf in een rapport of een reeks het jaar waarin de periode eindigt: { $last }; noem in een zin het eerste en het laatste jaar als twee gegevens, { $first } en { $last }

# $value (tekst): de waarde zoals die er staat
wrong-type-week = ‘{ $value }’ is een week, en dat kan geen periode zijn
# $date (tekst): de maandag van de week
# $month (tekst): de maand van die maandag
wrong-type-week-hint = schrijf de maand, { $month }, of als gegeven de datum van de maandag, { $date }

# $value (tekst): de waarde zoals die er staat
wrong-type-period-table = ‘{ $value }’ maakt een rekenprogramma van een periode: het houdt die voor een datum
wrong-type-period-table-hint = zorg dat het rekenprogramma de periode met rust laat: geef de kolom de opmaak ‘Tekst’ voordat u de perioden schrijft, en sla de tabel opnieuw op als ‘CSV UTF-8’

# $value (tekst): de waarde zoals die er staat
wrong-type-serial = { $value } is geen volgnummer
wrong-type-serial-hint = schrijf een geheel getal, dat de huisstijl met het jaar afdrukt, of het nummer zoals het wordt gedrukt, tussen aanhalingstekens

# $value (tekst): de waarde zoals die er staat
wrong-type-reference = ‘{ $value }’ zegt niet hoe een volgnummer wordt geschreven
wrong-type-reference-hint = schrijf een tekst waarin ‘{"{"}serial{"}"}’ één keer staat, en zo nodig ‘{"{"}year{"}"}’ en ‘{"{"}openness{"}"}’: V/{"{"}serial{"}"}/{"{"}year{"}"}

# $field (tekst): het veld
wrong-type-scalar = bij { $field } hoort één waarde
# $field (tekst): het veld
wrong-type-scalar-hint = schrijf de waarde op dezelfde regel, na ‘{ $field }: ’

# $field (tekst): het veld
wrong-type-fact = bij { $field } hoort een getal, een bedrag, een percentage, een datum of een periode
wrong-type-fact-hint = schrijf bijvoorbeeld 40, 12.5, 52.5 %, 314260 EUR, 2024-06-30, 2024-H1

# $field (tekst): het veld
wrong-type-text = bij { $field } hoort een tekst
# $field (tekst): het veld
wrong-type-text-hint = schrijf de tekst op dezelfde regel, na ‘{ $field }: ’
# $value (tekst): de waarde tussen aanhalingstekens
wrong-type-text-quote-hint = zet de waarde tussen aanhalingstekens: { $value }
wrong-type-text-brace-hint = zet de hele tekst tussen rechte dubbele aanhalingstekens; een tekst met variabelen hoort in een FTL-bestand

# $field (tekst): het veld
wrong-type-flag = bij { $field } hoort true (ja) of false (nee)
# $field (tekst): het veld
wrong-type-flag-hint = schrijf { $field }: true of { $field }: false

# $field (tekst): het veld
# $value (tekst): de waarde zoals die er staat
wrong-type-word = { $field } kent ‘{ $value }’ niet
# $words (tekst): de toegestane woorden, gescheiden door komma's
wrong-type-word-hint = toegestaan zijn: { $words }

# $field (tekst): het veld
wrong-type-pair = bij { $field } hoort een tekst in het Duits en in het Nederlands
# $field (tekst): het veld
wrong-type-pair-hint = schrijf onder { $field }: twee ingesprongen regels, de: … en nl: …

# $field (tekst): het veld
wrong-type-mapping = bij { $field } horen velden
wrong-type-mapping-hint = schrijf de velden ingesprongen eronder, elk met een sleutel en een dubbele punt

# $field (tekst): het veld
wrong-type-entity = { $field } heeft geen velden
# $field (tekst): het veld
wrong-type-entity-hint = is { $field } een veld van het onderdeel erboven, laat het dan verder inspringen; is het een kenmerk, zet de velden dan ingesprongen eronder

# $field (tekst): het veld
wrong-type-list = bij { $field } hoort een lijst
# $field (tekst): het veld
wrong-type-list-hint = zet elk punt op een eigen regel onder { $field }: en begin het met ‘- ’

# $value (tekst): de waarde zoals die er staat
# $field (tekst): het veld
wrong-type-other = ‘{ $value }’ past niet bij { $field }

# $collection (tekst): de naam van een verzameling: goals
wrong-type-collection = bij { $collection } horen onderdelen met hun kenmerk
# $collection (tekst): de naam van een verzameling: goals
wrong-type-collection-hint = zet het kenmerk van elk onderdeel ingesprongen en met een dubbele punt onder { $collection }: en daaronder de velden

wrong-type-file = het bestand begint niet met de naam van een verzameling
wrong-type-file-hint = begin met een naam zoals goals: en zet de onderdelen ingesprongen daaronder

# $cells (getal): hoeveel cellen de rij heeft
# $headings (getal): hoeveel opschriften de tabel heeft
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

## Het rapport, de grenswaarden, vrije gegevens

# $on-track (tekst): de grenswaarde in procenten vanaf welke een indicator op schema ligt
# $at-risk (tekst): de grenswaarde in procenten vanaf welke er risico is
wrong-type-limits = de grenswaarden { $on-track } (op schema) en { $at-risk } (risico) staan niet in de juiste volgorde
wrong-type-limits-hint = kies ‘at_risk’ lager dan ‘on_track’ en ‘on_track’ niet hoger dan 100

# $weight (tekst): het gewicht
wrong-type-weight = het gewicht { $weight } is niet positief
wrong-type-weight-hint = geef een gewicht groter dan nul op of laat het weg; het doel telt dan één keer mee

## Data en perioden

wrong-type-event = de gebeurtenis heeft een datum en een periode
wrong-type-event-hint = behoud ‘date’ als de dag bekend is, anders ‘period’

## Indicatoren

# $second (tekst): het veld dat ook is ingevuld
# $first (tekst): het veld dat is ingevuld: goal, measure
wrong-type-indicator = de indicator heeft ‘{ $second }’ naast ‘{ $first }’
wrong-type-indicator-hint = behoud er één: ‘goal’ voor een effect, ‘measure’ voor een prestatie, of ‘project’

# $better (tekst): lower of higher
# $baseline (tekst): de nulmeting
# $target (tekst): de streefwaarde
wrong-type-better = ‘better: { $better }’ is in strijd met de weg van { $baseline } naar { $target }
wrong-type-better-hint = verwijder ‘better’, of corrigeer nulmeting en streefwaarde als die zijn verwisseld

wrong-type-level = alleen een indicator van een project toont een output of een resultaat van een programma
wrong-type-level-hint = verwijder ‘level’; wat de indicator laat zien, zeggen het doel of de maatregel

# $template (tekst): het sjabloon
wrong-type-contents = ‘contents’ doet niets in een document van het sjabloon { $template }
# $template (tekst): the template
wrong-type-contents-hint = verwijder ‘contents’; is het uw eigen sjabloon en drukt het een inhoudsopgave af, schrijf dan ‘contents: true’ in report-templates/{ $template }/template.yaml

# $funding (tekst): het kenmerk van de subsidie
# $of (tekst): het project waar de subsidie bij hoort
# $project (tekst): het project van het document
wrong-type-funding = de subsidie { $funding } hoort bij het project { $of }, maar het document gaat over { $project }
wrong-type-funding-hint = verwijder ‘funding’: de publiciteit van het project verschijnt vanzelf

## Documenten, dia’s, personen

# $template (tekst): het sjabloon
# $field (tekst): het veld dat het sjabloon niet kent
wrong-type-document = een document met het sjabloon { $template } gebruikt ‘{ $field }’ niet
# $field (tekst): het veld dat te veel is
# $needed (tekst): het veld dat het sjabloon nodig heeft
wrong-type-document-hint = verwijder ‘{ $field }’ of kies het bijbehorende sjabloon; dit sjabloon gebruikt ‘{ $needed }’

# $number (tekst): het opgegeven getal
wrong-type-slides-per-page = { $number } dia’s passen niet op een pagina van de hand-out
wrong-type-slides-per-page-hint = schrijf 1, 2 of 3

# $field (tekst): de tekst: second, source
wrong-type-slide-text = een dia van deze soort toont de tekst ‘{ $field }’ niet
# $field (tekst): de tekst
# $kind (tekst): de soort dia die de tekst toont
wrong-type-slide-text-hint = verwijder ‘{ $field }’, of kies als ‘kind’ { $kind }

wrong-type-phone-zero = na het landnummer van een telefoonnummer wordt geen nul gekozen

wrong-type-phone-code = het landnummer van een telefoonnummer begint met ‘+’
# $number (tekst): het telefoonnummer zoals het moet worden geschreven
wrong-type-phone-hint = schrijf { $number }

wrong-type-phone-national = dit telefoonnummer heeft geen landnummer; aan de andere kant van de grens kan niemand het bellen
# $rest (tekst): het telefoonnummer zonder de eerste nul
wrong-type-phone-national-hint = schrijf ‘+49 { $rest }’ voor een Duits en ‘+31 { $rest }’ voor een Nederlands nummer; aan de eigen kant kan de huisstijl het zonder landnummer afdrukken

# $name (tekst): de naam
wrong-type-gloss = de naam { $name } is niet Duits en niet Nederlands; de toelichting zou aan één kant in de verkeerde taal staan
wrong-type-gloss-hint = laat gloss weg, of licht de naam toe in de teksten van beide talen

## Besluiten

# $amount (tekst): het bedrag
wrong-type-effect = een bedrag staat zonder teken en is hoger dan nul, dit is { $amount }
wrong-type-effect-hint = schrijf alleen het bedrag, met ‘kind: expense’ of ‘kind: income’

## Kleuren

# $colour (tekst): wat er staat
contrast-colour = ‘{ $colour }’ is geen kleur
contrast-colour-hint = schrijf de kleur met zes cijfers, bijvoorbeeld "#1f4e9e"

# $value (tekst): het nummer zoals het er staat
wrong-type-marks = { $value } staat tussen typografische aanhalingstekens, die mee zouden worden afgedrukt
# $value (tekst): het nummer zonder aanhalingstekens
wrong-type-marks-hint = schrijf rechte aanhalingstekens: "{ $value }"

# $group (tekst): de naam van de groep
wrong-type-words-group = in de groep { $group } valt niets te vergelijken
wrong-type-words-group-hint = zet er ten minste twee betekenissen in die elkaar uitsluiten, of verbeter de naam van de groep als het programma die al kent

# $name (tekst): de naam van de betekenis
wrong-type-words-count = { $name } is geen getal
wrong-type-words-count-hint = schrijf het getal zelf als naam van de betekenis, tussen aanhalingstekens: "12"

# $name (tekst): de naam van de betekenis
wrong-type-words-none = bij { $name } staan geen woorden
wrong-type-words-none-hint = zet de woorden achter de: en nl:, gescheiden door komma’s, of verwijder de regel

# $name (tekst): de naam van de betekenis
# $which (tekst): de taal die ontbreekt: de, nl
wrong-type-words-one-side = { $which ->
    [de] bij { $name } ontbreken de Duitse woorden
   *[nl] bij { $name } ontbreken de Nederlandse woorden
}
wrong-type-words-one-side-hint = geef woorden in beide talen op, achter de: en nl:

# $phrase (tekst): de uitdrukking zoals die er staat
wrong-type-words-phrase = naar ‘{ $phrase }’ kan niet worden gezocht
wrong-type-words-phrase-hint = schrijf ten minste één letter; * staat aan het begin of eind van een woord, … tussen twee woorden

# $word (tekst): het woord
wrong-type-both = ‘{ $word }’ is voor dezelfde term goed en fout
wrong-type-both-hint = haal het uit een van beide lijsten
# $field (tekst): de sleutel
# $needed (tekst): de sleutel waar die bij hoort
wrong-type-alone = { $field } heeft zonder { $needed } geen effect
wrong-type-alone-hint = vul aan waar het bij hoort, of haal het weg
# $word (tekst): wat er staat
wrong-type-blank = ‘{ $word }’ is in geen enkele tekst te vinden
wrong-type-blank-hint = schrijf een woord; … staat tussen twee delen van een woordgroep
# $role (tekst): de rol zoals die in YAML staat
wrong-type-recommended = een orgaan dat besluit, adviseert niet: zijn rol is ‘{ $role }’
wrong-type-recommended-hint = schrijf ‘result: unchanged’ of ‘amended’; ‘recommended’ is voor organen die het besluit voorbereiden

# $first (tekst): het eerste veld
# $second (tekst): het tweede veld
wrong-type-effect-twice = ‘{ $first }’ en ‘{ $second }’ kunnen niet allebei bij één financieel effect staan
wrong-type-effect-twice-hint = verwijder een van beide; wat per jaar verschilt, staat alleen onder ‘amounts’

# $name (tekst): de naam van het gegeven
wrong-type-sum-number = ‘{ $name }’ is geen getal en kan niet worden opgeteld
wrong-type-sum-number-hint = tel alleen aantallen, bedragen of decimale getallen op

# $first (tekst): het eerste gegeven
# $second (tekst): het gegeven van een andere soort
wrong-type-sum-kinds = ‘{ $first }’ en ‘{ $second }’ zijn van verschillende soort en kunnen niet worden opgeteld
wrong-type-sum-kinds-hint = schrijf beide als bedrag (18 EUR) of beide als aantal (18)

## Tabellen

wrong-type-column-total = alleen aantallen, decimale getallen en bedragen worden opgeteld
wrong-type-column-total-hint = haal ‘total: true’ weg, of corrigeer de soort van de kolom
wrong-type-column-scale = alleen bedragen kunnen in duizenden of miljoenen worden getoond
wrong-type-column-scale-hint = haal ‘scale’ weg, of schrijf ‘kind: money’
# $amount (tekst): het bedrag zoals het er staat
wrong-type-scale = { $amount } EUR zou in deze kolom als 0 verschijnen
# $full (tekst): het bedrag dat waarschijnlijk is bedoeld
wrong-type-scale-hint = bedragen staan hier altijd in hele euro’s, hoe de kolom ze ook toont: schrijf { $full } als duizenden of miljoenen zijn bedoeld, of haal ‘scale’ weg
