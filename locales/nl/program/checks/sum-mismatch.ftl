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

## Stemmingen

# $votes (tekst): hoeveel leden hebben gestemd of niet hebben deelgenomen
# $members (tekst): hoeveel leden het orgaan heeft
sum-mismatch-votes = de stemmen tellen op tot { $votes }, maar het orgaan heeft { $members } leden
# $difference (tekst): hoeveel het er te veel zijn
sum-mismatch-votes-hint = dat is { $difference } te veel: vergelijk met de notulen en verbeter de stemmen of ‘members’

# $for (tekst): de stemmen voor
# $against (tekst): de stemmen tegen
# $outcome (tekst): de uitkomst zoals die in YAML staat
sum-mismatch-outcome = { $for } leden stemden voor en { $against } tegen, maar de uitkomst is ‘{ $outcome }’
sum-mismatch-outcome-hint = verbeter de stemmen of de uitkomst: wat is vastgesteld of geadviseerd, heeft meer stemmen voor dan tegen

# $for (tekst): de stemmen voor
# $against (tekst): de stemmen tegen
sum-mismatch-unanimous = { $for } leden stemden voor en { $against } tegen; dat is niet unaniem
sum-mismatch-unanimous-hint = schrijf ‘manner: majority’ of verbeter de stemmen; wie zich onthoudt, staat ‘unaniem’ niet in de weg

## Besluiten

# $sum (tekst): het totaal van de bedragen in euro
# $total (tekst): het opgegeven totaal in euro
sum-mismatch-effect = de bedragen van alle jaren tellen op tot { $sum } EUR, maar als totaal staat er { $total } EUR
# $side (tekst): more of less: of de bedragen boven of onder het totaal liggen
# $difference (tekst): het verschil in euro, zonder plus- of minteken
sum-mismatch-effect-hint =
    { $side ->
        [more] de bedragen zijn { $difference } EUR te hoog
       *[less] in de bedragen ontbreekt { $difference } EUR
    }; corrigeer ze of ‘total’

## Gegevens

# $name (tekst): de naam van het gegeven
# $sum (tekst): de som van de delen
# $written (tekst): de waarde die er staat
sum-mismatch-facts = ‘{ $name }’ is { $written }, maar de delen tellen op tot { $sum }
# $side (tekst): more of less: of de delen op meer of op minder uitkomen
# $difference (tekst): het verschil, zonder plus- of minteken
sum-mismatch-facts-hint =
    { $side ->
        [more] de delen komen { $difference } hoger uit
       *[less] de delen komen { $difference } lager uit
    }; corrigeer een deel of de som, of laat ‘value’ weg: dan volgt de som vanzelf

## Tabellen

# $sum (tekst): de som van de rijen
# $total (tekst): het totaal dat er staat
sum-mismatch-table = de rijen tellen op tot { $sum }, maar als totaal staat er { $total }
# $side (tekst): more of less: of de rijen op meer of op minder uitkomen
# $difference (tekst): het verschil, zonder plus- of minteken
sum-mismatch-table-hint =
    { $side ->
        [more] de rijen komen { $difference } hoger uit
       *[less] de rijen komen { $difference } lager uit
    }; corrigeer een rij of het totaal, of laat het totaal weg: het volgt uit de rijen
