### De controle missing-field.

explain-missing-field = een verplicht veld ontbreekt
    .details = Zonder dit veld zegt het onderdeel te weinig: een maatregel heeft een doel en een beoordeling nodig, een indicator een beginwaarde en een streefwaarde.
    .wrong =
        measures:
          kiosk:
            goal: housing
    .right =
        measures:
          kiosk:
            goal: housing
            rating: on_track
    .repair = Vul het veld aan. Kent u de waarde nog niet, laat dan voorlopig het hele onderdeel weg.

## Velden

# $entity (tekst): het kenmerk van het onderdeel waar het bij hoort
# $field (tekst): het veld
missing-field = bij { $entity } ontbreekt { $field }
# $field (tekst): het veld
missing-field-hint = voeg de regel { $field }: … toe

# $field (tekst): het veld
missing-field-empty = { $field } is leeg
missing-field-empty-hint = vul een waarde in

missing-field-report = het project zegt niet waarover en per welke peildatum het rapporteert
missing-field-report-hint = voeg in een bestand in de map content een onderdeel report: toe met period: (zoals 2024-H1) en as_of: (zoals 2024-06-30)

missing-field-profile = het profiel is leeg
missing-field-profile-hint = vul lang, accent, wordmark en blocks in of verwijder het bestand

## Data en perioden

missing-field-event = de gebeurtenis heeft geen datum en geen periode
missing-field-event-hint = voeg ‘date’ toe, of ‘period’ als de dag niet bekend is

## Indicatoren

missing-field-indicator = de indicator hoort niet bij een doel, maatregel of project
missing-field-indicator-hint = voeg ‘goal’ toe voor een effect, ‘measure’ voor een prestatie, of ‘project’

## Budget

# $id (tekst): het kenmerk van de begrotingsregel
missing-field-category = de begrotingsregel { $id } heeft geen kostencategorie, maar een andere regel van het project heeft er wel een
missing-field-category-hint = geef alle regels van het project een ‘category:’ of geen enkele: anders zijn de totalen niet volledig

## Behandeling en organen

missing-field-names = het orgaan heeft geen naam
missing-field-names-hint = voeg onder ‘names’ ten minste één naam met ‘value’ en ‘lang’ toe

## Documenten, dia’s, personen

# $template (tekst): het sjabloon
# $field (tekst): het veld dat ontbreekt: paper, project, presentation
missing-field-document = een document met het sjabloon { $template } heeft ‘{ $field }’ nodig
# $field (tekst): het veld dat ontbreekt
missing-field-document-hint = voeg ‘{ $field }:’ toe met de id van waar het document over gaat

# $kind (tekst): de soort van de dia
missing-field-slide = een dia van de soort { $kind } noemt niet wat ze toont
# $fields (tekst): de velden waarvan er een nodig is
missing-field-slide-hint = voeg een van deze velden toe: { $fields }; of kies een andere ‘kind’

# $kind (tekst): de soort van de dia
# $field (tekst): de tekst die ze toont: text, second
missing-field-slide-text = een dia van de soort { $kind } heeft de tekst ‘{ $field }’ nodig
# $field (tekst): de tekst die ze toont
# $message (tekst): de naam van het bericht van de dia
missing-field-slide-text-hint = voeg ‘{ $field }’ toe bij { $message } in beide talen, of kies een andere ‘kind’

## Besluiten

# $side (tekst): de of nl
missing-field-decision = het stuk bevat een besluit, maar aan de kant { $side } is er geen orgaan dat het neemt
missing-field-decision-hint = voeg de stap met ‘role: decision’ toe

# $body (tekst): de id van het orgaan
missing-field-held = de behandeling door ‘{ $body }’ heeft een resultaat, maar geen dag
missing-field-held-hint = voeg de dag van de vergadering toe als ‘date’; alleen een gehouden vergadering heeft een resultaat

missing-field-effect-time = bij het financiële effect staat niet wanneer het optreedt
missing-field-effect-time-hint = voeg ‘period: 2025’ toe voor wat incidenteel is, ‘from: 2026’ voor wat elk jaar terugkomt, of ‘amounts:’ met een bedrag per jaar
missing-field-effect-amount = bij het financiële effect ontbreekt het bedrag
missing-field-effect-amount-hint = voeg ‘amount’ toe, of schrijf ‘unknown: true’ en geef als tekst ‘reason’ de reden

# $side (tekst): de of nl
missing-field-side-points = het stuk bevat een besluit, maar er is geen punt voor de kant { $side }
# $side (tekst): de of nl
missing-field-side-points-hint = haal ‘only’ weg bij een punt dat beide besluiten, of voeg een punt toe met ‘only: { $side }’

## Stukken en huisstijlen

missing-profiles = het document vermeldt niet in welke huisstijl elke kant wordt opgemaakt
missing-profiles-hint = voeg ‘profiles:’ toe met een huisstijl onder ‘de:’ en een onder ‘nl:’

## Stukken met een besluit

# $serial (tekst): het volgnummer
# $profile (tekst): de huisstijl
missing-field-reference = het nummer { $serial } staat alleen, en de huisstijl { $profile } zegt niet hoe een volgnummer wordt geschreven
# $profile (tekst): de huisstijl
missing-field-reference-hint = schrijf het nummer zoals het wordt gedrukt, tussen aanhalingstekens; of voeg ‘reference:’ toe aan report-templates/profiles/{ $profile }.yaml

# $template (tekst): het sjabloon van het document
missing-field-document-title = een document van het sjabloon „{ $template }” zonder stuk, project en presentatie heeft een eigen titel nodig
# $message (tekst): de naam van het bericht
missing-field-document-title-hint = schrijf { $message } = … in beide FTL-bestanden, of title: met de: en nl: in het document
# $name (tekst): de naam van de organisatie
missing-field-gloss = ‘{ $name }’ is in de andere taal niet toegelicht, de korte naam wel
# $gloss (tekst): de toelichting bij de korte naam
missing-field-gloss-hint = schrijf gloss: { $gloss }, of wat bij de hele naam past
# $body (tekst): het kenmerk van een orgaan
missing-field-points = { $body } moet besluiten, maar het stuk heeft geen beslispunten
missing-field-points-hint = zet onder decision: waarover wordt besloten, of kies een andere rol
missing-field-term = tegenover deze regel van de woordenlijst staat niets
missing-field-term-hint = geef woorden in beide talen, of woorden die ervoor fout zijn

## Tabellen

# $column (tekst): de kolom waarin niets staat
missing-field-cell = de rij mist de cel ‘{ $column }’
# $column (tekst): de kolom waarin niets staat
missing-field-cell-hint = voeg die toe onder ‘values’; waar geen waarde is, schrijft u ‘{ $column }:’ met niets erachter
missing-field-group = de rij hoort bij geen enkele groep
# $groups (tekst): de groepen van de tabel
missing-field-group-hint = voeg ‘group’ toe, een van: { $groups }
