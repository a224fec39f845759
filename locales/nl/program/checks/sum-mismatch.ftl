### De controle sum-mismatch.

explain-sum-mismatch = delen tellen niet op tot het totaal
    .details = De begrotingsregels van een project moeten samen het toegekende bedrag opleveren. De melding noemt beide bedragen. Ook kan een regel niet meer uitgeven dan is toegekend. (In het voorbeeld zijn partner, financier en uitgaven weggelaten.) Een waarde uit de reeks in de periode van de nulmeting moet gelijk zijn aan de nulmeting.
    .wrong =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 30000
    .right =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 40000
    .repair = Vergelijk met de subsidiebeschikking en verbeter de regel of het totaal.

## Indicatoren

# $value (tekst): de waarde van de reeks voor die periode
# $period (tekst): de periode van de nulmeting
# $baseline (tekst): de nulmeting
sum-mismatch-baseline = de waarde { $value } voor { $period } is niet de nulmeting van die periode, { $baseline }
sum-mismatch-baseline-hint = corrigeer een van beide, of verwijder de waarde: de reeks begint met de nulmeting

## Budget

# $lines (getal): hoeveel begrotingsregels er zijn
# $sum (tekst): het totaal van de begrotingsregels in euro
# $granted (tekst): het toegekende bedrag in euro
sum-mismatch-granted =
    { $lines ->
        [one] de begrotingsregel bedraagt { $sum } EUR
       *[other] de { $lines } begrotingsregels tellen op tot { $sum } EUR
    }, maar er is { $granted } EUR toegekend
# $side (tekst): more of less: of de regels boven of onder het toegekende liggen
# $difference (tekst): het verschil in euro, zonder plus- of minteken
sum-mismatch-granted-hint =
    { $side ->
        [more] de regels zijn { $difference } EUR te hoog
       *[less] in de regels ontbreekt { $difference } EUR
    }; corrigeer ze of ‘granted’

# $spent (tekst): het bestede bedrag in euro
# $approved (tekst): het toegekende bedrag in euro
sum-mismatch-spent = er is { $spent } EUR besteed, maar slechts { $approved } EUR toegekend
sum-mismatch-spent-hint = corrigeer een van beide bedragen; verschuif tussen de regels als de subsidiegever daarmee heeft ingestemd
