### De controle date-order.

explain-date-order = datums in een onmogelijke volgorde
    .details = Een einde ligt vóór het begin, iets zou na de peildatum zijn gebeurd, of twee perioden die op elkaar zouden moeten volgen, overlappen elkaar.
    .wrong =
        measures:
          kiosk:
            plan:
              start: 2024-09-01
              end: 2024-03-31
    .right =
        measures:
          kiosk:
            plan:
              start: 2024-03-31
              end: 2024-09-01
    .repair = Verbeter de datum. Is de peildatum verschoven, pas dan as_of onder report aan.

## Het rapport, de grenswaarden, vrije gegevens

# $as-of (tekst): the reporting date
# $period (tekst): the reporting period
date-order-report = de peildatum { $as-of } ligt vóór de verslagperiode { $period }
date-order-report-hint = corrigeer ‘as_of’ of ‘period’; de peildatum is meestal de laatste dag van de periode

## Data en perioden

# $end (tekst): the last day
# $start (tekst): the first day
date-order-span = het einde { $end } ligt vóór het begin { $start }
date-order-span-hint = corrigeer een van beide data

# $date (tekst): the day on which it is said to have happened
# $as-of (tekst): the reporting date
date-order-after-as-of = { $date } ligt na de peildatum { $as-of } en kan nog niet hebben plaatsgevonden
date-order-after-as-of-hint = corrigeer de datum of laat die weg tot het zover is; wat gepland is hoort bij ‘plan’ of ‘due’

# $due (tekst): the day by which the milestone is planned
# $side (tekst): start or end, the end of the plan that it passes
# $limit (tekst): the first or last day of the plan
date-order-milestone =
    de mijlpaal is gepland op { $due }, { $side ->
        [start] vóór het geplande begin op { $limit }
       *[end] na het geplande einde op { $limit }
    }
date-order-milestone-hint = corrigeer ‘due’, of het plan als dat is gewijzigd

# $target (tekst): the period of the target
# $baseline (tekst): the period of the baseline
date-order-target = de periode van de streefwaarde { $target } eindigt niet na die van de nulmeting { $baseline }
date-order-target-hint = corrigeer een van beide perioden; een waarde geldt vanaf de laatste dag van de periode

# $period (tekst): the period of the planned value
# $baseline (tekst): the period of the baseline
# $target (tekst): the period of the target
date-order-plan = de geplande waarde voor { $period } ligt buiten de tijd van { $baseline } tot { $target }
date-order-plan-hint = corrigeer de periode, of de periode van ‘baseline’ of ‘target’

# $first (tekst): the period that ends earlier
# $second (tekst): the period that overlaps with it
date-order-series = de perioden { $first } en { $second } overlappen elkaar
date-order-series-hint = behoud een van beide waarden; de perioden van een reeks volgen op elkaar

## Behandeling en organen

# $first (tekst): the name that stands first
# $second (tekst): the other name
date-order-names = de namen ‘{ $first }’ en ‘{ $second }’ gelden tegelijkertijd
date-order-names-hint = laat de eerdere naam met ‘until’ eindigen op de dag vóór de ‘from’ van de latere
