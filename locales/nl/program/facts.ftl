### Controles van wat de gegevens betekenen: data, bedragen, stukken, documenten, en de getoonde plaatsen.

## The report, its limits, free facts

missing-field-no-report = het project heeft geen rapport

missing-field-no-report-hint = voeg aan een van de inhoudsbestanden ‘report:’ met ‘period:’ en ‘as_of:’ toe

# Variables:
#   $as-of (text): the reporting date
#   $period (text): the reporting period
date-order-report = de peildatum { $as-of } ligt vóór de verslagperiode { $period }

# Variables:
#   $as-of (text): the reporting date
#   $period (text): the reporting period
date-order-report-hint = corrigeer ‘as_of’ of ‘period’; de peildatum is meestal de laatste dag van de periode

# Variables:
#   $on-track (text): the limit from which an indicator is on track, in percent
#   $at-risk (text): the limit from which it is at risk, in percent
wrong-type-limits = de grenswaarden { $on-track } (op schema) en { $at-risk } (risico) staan niet in de juiste volgorde

wrong-type-limits-hint = kies ‘at_risk’ lager dan ‘on_track’ en ‘on_track’ niet hoger dan 100

# Variables:
#   $weight (text): the weight
wrong-type-weight = het gewicht { $weight } is niet positief

wrong-type-weight-hint = geef een gewicht groter dan nul op of laat het weg; het doel telt dan één keer mee

# Variables:
#   $name (text): the name of the free fact
duplicate-id-fact = het programma levert hier zelf al een gegeven ‘{ $name }’

duplicate-id-fact-hint = kies een andere naam, of verwijder de regel en gebruik het gegeven van het programma

# Variables:
#   $name (text): the name of the free fact
invalid-id-fact = ‘{ $name }’ is geen geldige naam voor een gegeven

invalid-id-fact-hint = gebruik kleine letters en cijfers, gescheiden door enkele koppeltekens, met een letter aan het begin

## Dates and periods

# Variables:
#   $start (text): the first day
#   $end (text): the last day
date-order-span = het einde { $end } ligt vóór het begin { $start }

date-order-span-hint = corrigeer een van beide data

# Variables:
#   $date (text): the day on which it is said to have happened
#   $as-of (text): the reporting date
date-order-after-as-of = { $date } ligt na de peildatum { $as-of } en kan nog niet hebben plaatsgevonden

date-order-after-as-of-hint = corrigeer de datum of laat die weg tot het zover is; wat gepland is hoort bij ‘plan’ of ‘due’

# Variables:
#   $due (text): the day by which the milestone is planned
#   $side (text): start or end, the end of the plan that it passes
#   $limit (text): the first or last day of the plan
date-order-milestone =
    de mijlpaal is gepland op { $due }, { $side ->
        [start] vóór het geplande begin op { $limit }
       *[end] na het geplande einde op { $limit }
    }

date-order-milestone-hint = corrigeer ‘due’, of het plan als dat is gewijzigd

# Variables:
#   $baseline (text): the period of the baseline
#   $target (text): the period of the target
date-order-target = de periode van de streefwaarde { $target } eindigt niet na die van de nulmeting { $baseline }

date-order-target-hint = corrigeer een van beide perioden; een waarde geldt vanaf de laatste dag van de periode

# Variables:
#   $period (text): the period of the planned value
#   $baseline (text): the period of the baseline
#   $target (text): the period of the target
date-order-plan = de geplande waarde voor { $period } ligt buiten de tijd van { $baseline } tot { $target }

date-order-plan-hint = corrigeer de periode, of de periode van ‘baseline’ of ‘target’

# Variables:
#   $first (text): the period that ends earlier
#   $second (text): the period that overlaps with it
date-order-series = de perioden { $first } en { $second } overlappen elkaar

date-order-series-hint = behoud een van beide waarden; de perioden van een reeks volgen op elkaar

wrong-type-event = de gebeurtenis heeft een datum en een periode

wrong-type-event-hint = behoud ‘date’ als de dag bekend is, anders ‘period’

missing-field-event = de gebeurtenis heeft geen datum en geen periode

missing-field-event-hint = voeg ‘date’ toe, of ‘period’ als de dag niet bekend is

## Indicators

missing-field-indicator = de indicator hoort niet bij een doel, maatregel of project

missing-field-indicator-hint = voeg ‘goal’ toe voor een effect, ‘measure’ voor een prestatie, of ‘project’

# Variables:
#   $first (text): the field that is given: goal, measure
#   $second (text): the field that is given as well
wrong-type-indicator = de indicator heeft ‘{ $second }’ naast ‘{ $first }’

wrong-type-indicator-hint = behoud er één: ‘goal’ voor een effect, ‘measure’ voor een prestatie, of ‘project’

# Variables:
#   $better (text): lower or higher
#   $baseline (text): the baseline value
#   $target (text): the target value
wrong-type-better = ‘better: { $better }’ is in strijd met de weg van { $baseline } naar { $target }

wrong-type-better-hint = verwijder ‘better’, of corrigeer nulmeting en streefwaarde als die zijn verwisseld

wrong-type-level = alleen een indicator van een project toont een output of een resultaat van een programma

wrong-type-level-hint = verwijder ‘level’; wat de indicator laat zien, zeggen het doel of de maatregel

# Variables:
#   $template (text): the template
wrong-type-contents = ‘contents’ doet niets in een document van het sjabloon { $template }

wrong-type-contents-hint = verwijder ‘contents’; alleen raadsstukken hebben een inhoudsopgave

# Variables:
#   $funding (text): the id of the funding
#   $of (text): the project that it belongs to
#   $project (text): the project of the document
wrong-type-funding = de subsidie { $funding } hoort bij het project { $of }, maar het document gaat over { $project }

wrong-type-funding-hint = verwijder ‘funding’: de publiciteit van het project verschijnt vanzelf

# Variables:
#   $period (text): the period of the baseline
#   $value (text): the value in the series for that period
#   $baseline (text): the baseline value
sum-mismatch-baseline = de waarde { $value } voor { $period } is niet de nulmeting van die periode, { $baseline }

sum-mismatch-baseline-hint = corrigeer een van beide, of verwijder de waarde: de reeks begint met de nulmeting

## Budget

# Variables:
#   $sum (text): what the budget lines add up to, in euro
#   $granted (text): what was granted, in euro
#   $lines (number): how many budget lines there are
sum-mismatch-granted =
    { $lines ->
        [one] de begrotingsregel bedraagt { $sum } EUR
       *[other] de { $lines } begrotingsregels tellen op tot { $sum } EUR
    }, maar er is { $granted } EUR toegekend

# Variables:
#   $difference (text): the difference, in euro, without sign
#   $side (text): more or less, whether the lines are above or below what was granted
sum-mismatch-granted-hint =
    { $side ->
        [more] de regels zijn { $difference } EUR te hoog
       *[less] in de regels ontbreekt { $difference } EUR
    }; corrigeer ze of ‘granted’

# Variables:
#   $spent (text): spent, in euro
#   $approved (text): approved, in euro
sum-mismatch-spent = er is { $spent } EUR besteed, maar slechts { $approved } EUR toegekend

sum-mismatch-spent-hint = corrigeer een van beide bedragen; verschuif tussen de regels als de subsidiegever daarmee heeft ingestemd

# Variables:
#   $id (text): the id of the budget line
missing-field-category = de begrotingsregel { $id } heeft geen kostencategorie, maar een andere regel van het project heeft er wel een

missing-field-category-hint = geef alle regels van het project een ‘category:’ of geen enkele: anders zijn de totalen niet volledig

## Explanations of ratings

# Variables:
#   $rating (text): at-risk or off-track
#   $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation =
    beoordeeld als { $rating ->
        [at-risk] in gevaar
       *[off-track] niet op schema
    }, maar zonder { $missing }

# Variables:
#   $rating (text): at-risk or off-track
#   $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation-derived =
    de indicator is volgens de waarden { $rating ->
        [at-risk] in gevaar
       *[off-track] niet op schema
    }, maar zonder { $missing }

# Variables:
#   $missing (text): the fields that are missing
#   $message (text): the message of the words that they belong to
missing-explanation-hint = verklaar de oorzaak, het gevolg voor het doel en de bijsturing: voeg { $missing } toe aan het bericht { $message } in beide talen

## Consultations and bodies

# Variables:
#   $date (text): the day of the consultation
#   $previous (text): the day of the one before it
consultation-order = de behandeling op { $date } staat na die van { $previous }

consultation-order-hint = zet de behandelingen op volgorde van datum, of corrigeer de datum

# Variables:
#   $date (text): the day of the consultation
#   $paper (text): the date of this side of the paper
consultation-order-paper = de behandeling op { $date } ligt vóór de datum van het stuk { $paper }

consultation-order-paper-hint = corrigeer een van beide data; alleen een vaststelling door het college (‘adoption’) mag vóór de datum van het stuk liggen

# Variables:
#   $body (text): the id of the body
#   $date (text): the day of the consultation
body-not-valid-then = het orgaan ‘{ $body }’ heeft op { $date } geen geldige naam

# Variables:
#   $names (text): the names of the body with the days they hold
body-not-valid-then-hint = het heet: { $names }; corrigeer de datum of voeg de naam van die dag toe

missing-field-names = het orgaan heeft geen naam

missing-field-names-hint = voeg onder ‘names’ ten minste één naam met ‘value’ en ‘lang’ toe

# Variables:
#   $first (text): the name that stands first
#   $second (text): the other name
date-order-names = de namen ‘{ $first }’ en ‘{ $second }’ gelden tegelijkertijd

date-order-names-hint = laat de eerdere naam met ‘until’ eindigen op de dag vóór de ‘from’ van de latere

## Documents, slides, what is not public

# Variables:
#   $template (text): the template
#   $field (text): the field that is missing: paper, project, presentation
missing-field-document = een document met het sjabloon { $template } heeft ‘{ $field }’ nodig

# Variables:
#   $field (text): the field that is missing
#   $needed (text): the field that the template needs
missing-field-document-hint = voeg ‘{ $field }:’ toe met de id van waar het document over gaat

# Variables:
#   $template (text): the template
#   $field (text): the field that it does not take
wrong-type-document = een document met het sjabloon { $template } gebruikt ‘{ $field }’ niet

# Variables:
#   $field (text): the field that is too much
#   $needed (text): the field that the template needs
wrong-type-document-hint = verwijder ‘{ $field }’ of kies het bijbehorende sjabloon; dit sjabloon gebruikt ‘{ $needed }’

# Variables:
#   $number (text): the number given
wrong-type-slides-per-page = { $number } dia’s passen niet op een pagina van de hand-out

wrong-type-slides-per-page-hint = schrijf 1, 2 of 3

# Variables:
#   $kind (text): the kind of the slide
missing-field-slide = een dia van de soort { $kind } noemt niet wat ze toont

# Variables:
#   $fields (text): the fields of which one is needed
missing-field-slide-hint = voeg een van deze velden toe: { $fields }; of kies een andere ‘kind’

# Variables:
#   $kind (text): the kind of the slide
#   $field (text): the text that it shows: text, second
missing-field-slide-text = een dia van de soort { $kind } heeft de tekst ‘{ $field }’ nodig

# Variables:
#   $field (text): the text that it shows
#   $message (text): the name of the message of the slide
missing-field-slide-text-hint = voeg ‘{ $field }’ toe bij { $message } in beide talen, of kies een andere ‘kind’

# Variables:
#   $field (text): the text: second, source
wrong-type-slide-text = een dia van deze soort toont de tekst ‘{ $field }’ niet

# Variables:
#   $field (text): the text
#   $kind (text): the kind of slide that shows it
wrong-type-slide-text-hint = verwijder ‘{ $field }’, of kies als ‘kind’ { $kind }

# Variables:
#   $item (text): the id of the item
unknown-reference-item = ‘{ $item }’ is geen onderdeel van de lijst van deze dia

unknown-reference-item-hint = noem onderdelen van de lijst onder ‘list’, of kies de lijst waar ze bij horen

# Variables:
#   $entity (text): kind and id of what is not public
private-fact-shown = een openbaar document toont { $entity }, dat niet openbaar is

private-fact-shown-hint = haal het hier weg, maak het openbaar, of geef het document ‘non_public: true’

wrong-type-phone-zero = na het landnummer van een telefoonnummer wordt geen nul gekozen

wrong-type-phone-code = het landnummer van een telefoonnummer begint met ‘+’

# Variabelen:
#   $number (tekst): het telefoonnummer zoals het moet worden geschreven
wrong-type-phone-hint = schrijf { $number }

wrong-type-phone-national = dit telefoonnummer heeft geen landnummer; aan de andere kant van de grens kan niemand het bellen

# Variabelen:
#   $rest (tekst): het telefoonnummer zonder de eerste nul
wrong-type-phone-national-hint = schrijf ‘+49 { $rest }’ voor een Duits en ‘+31 { $rest }’ voor een Nederlands nummer; aan de eigen kant kan de huisstijl het zonder landnummer afdrukken

## Labels of other places

label-start-here = begin hier

label-end-here = einde hier

label-as-of-here = de peildatum

label-period-here = de verslagperiode

label-baseline-here = de nulmeting

label-target-here = de streefwaarde

label-counted-here = meegeteld

label-approved-here = hier toegekend

label-category-here = hier staat een categorie

label-previous-here = de vorige

label-paper-date-here = de datum van het stuk

label-names-here = de namen van het orgaan

label-template-here = het sjabloon

label-list-here = de lijst

label-private-here = daarom niet openbaar

## Besluiten

# Variables:
#   $subject (text): climate, equality, inclusion, digitalisation, staff of participation
#   $effect (text): positive of negative
missing-explanation-check = het { $effect ->
        [positive] positieve
       *[negative] negatieve
    } effect bij { $subject } is niet toegelicht

# Variables:
#   $message (text): het bericht van de woorden waar het bij hoort
missing-explanation-check-hint = voeg .text in beide talen toe aan het bericht { $message } of schrijf ‘effect: none’

# Variables:
#   $side (text): de of nl
missing-field-decision = het stuk bevat een besluit, maar aan de kant { $side } is er geen orgaan dat het neemt

missing-field-decision-hint = voeg de stap met ‘role: decision’ toe

# Variables:
#   $amount (text): het bedrag
wrong-type-effect = een bedrag staat zonder teken en is hoger dan nul, dit is { $amount }

wrong-type-effect-hint = schrijf alleen het bedrag, met ‘kind: expense’ of ‘kind: income’

# Variables:
#   $subject (text): wat wordt getoetst
duplicate-id-check = { $subject } wordt in dit stuk twee keer getoetst

duplicate-id-check-hint = behoud een van beide
