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

# $as-of (tekst): de peildatum
# $period (tekst): de verslagperiode
date-order-report = de peildatum { $as-of } ligt vóór de verslagperiode { $period }
date-order-report-hint = corrigeer ‘as_of’ of ‘period’; de peildatum is meestal de laatste dag van de periode

## Data en perioden

# $end (tekst): de laatste dag
# $start (tekst): de eerste dag
date-order-span = het einde { $end } ligt vóór het begin { $start }
date-order-span-hint = corrigeer een van beide data

# $date (tekst): de dag waarop het gebeurd zou zijn
# $as-of (tekst): de peildatum
date-order-after-as-of = { $date } ligt na de peildatum { $as-of } en kan nog niet hebben plaatsgevonden
date-order-after-as-of-hint = corrigeer de datum of laat die weg tot het zover is; wat gepland is hoort bij ‘plan’ of ‘due’

# $due (tekst): de dag waarop de mijlpaal is gepland
# $side (tekst): start of end: welk einde van het plan hij passeert
# $limit (tekst): de eerste of laatste dag van het plan
date-order-milestone =
    de mijlpaal is gepland op { $due }, { $side ->
        [start] vóór het geplande begin op { $limit }
       *[end] na het geplande einde op { $limit }
    }
date-order-milestone-hint = corrigeer ‘due’, of het plan als dat is gewijzigd

# $target (tekst): de periode van de streefwaarde
# $baseline (tekst): de periode van de nulmeting
date-order-target = de periode van de streefwaarde { $target } eindigt niet na die van de nulmeting { $baseline }
date-order-target-hint = corrigeer een van beide perioden; een waarde geldt vanaf de laatste dag van de periode

# $period (tekst): de periode van de geplande waarde
# $baseline (tekst): de periode van de nulmeting
# $target (tekst): de periode van de streefwaarde
date-order-plan = de geplande waarde voor { $period } ligt buiten de tijd van { $baseline } tot { $target }
date-order-plan-hint = corrigeer de periode, of de periode van ‘baseline’ of ‘target’

# $first (tekst): de periode die eerder eindigt
# $second (tekst): de periode die ermee overlapt
date-order-series = de perioden { $first } en { $second } overlappen elkaar
date-order-series-hint = behoud een van beide waarden; de perioden van een reeks volgen op elkaar

## Behandeling en organen

# $first (tekst): de naam die het eerst staat
# $second (tekst): de andere naam
date-order-names = de namen ‘{ $first }’ en ‘{ $second }’ gelden tegelijkertijd
date-order-names-hint = laat de eerdere naam met ‘until’ eindigen op de dag vóór de ‘from’ van de latere
