### Koppen en voetnoten van de tabellen.

## Doelen en beleidsterreinen

# $lead (tekst): de dienst die het beleidsterrein trekt
policy-field-lead = Trekker: { $lead }
goal-way-covered = Voortgang
# $title (tekst): het doel
goal-way-covered-of = { $title }: voortgang
# $measured (getal): hoeveel doelen eronder zijn gemeten
# $all (getal): alle doelen eronder
goal-measured = { $measured } van { $all } doelen gemeten

## Maatregelen

measure-number = Nr.
measure-title = Maatregel
measure-lead = Trekker
measure-term = Looptijd
measure-rating = Beoordeling
measure-overdue = termijn verstreken

## Wat aandacht vraagt, en het overzicht

attention-title = Wat aandacht vraagt
attention-due = uiterlijk
overview-title = Beleidsterrein

## Indicatoren

indicator-name = Indicator
indicator-baseline = Nulmeting
indicator-last = Eerder
indicator-current = Stand
indicator-target = Doel
indicator-change = Toename
indicator-cumulative = Stand
indicator-way = Voortgang
indicator-way-course = Voortgang en verloop
indicator-difference = Nog te gaan
# De spatie breekt niet af.
# $number (feit): een verschil tussen twee percentages
percentage-points = { $number }{"\u00A0"}pp
percentage-points-legend = pp: procentpunt.
indicator-rating = Beoordeling
# Staat waar geen waarde is.
indicator-nothing = –
indicator-legend-nothing = –: geen waarde.
# $as_of (datum): de peildatum
indicator-legend = Balk: afgelegd deel van de weg van nulmeting naar doel; streep: geplande stand op { $as_of }.
indicator-legend-course = Lijn eronder: alle waarden tot en met de peildatum, de laatste als punt.
indicator-legend-change = Toename: verandering sinds de vorige waarde.
# $unit (tekst): code en eenheid
# $definition (tekst): wat er gemeten wordt, een of meer zinnen
indicator-definition = { $unit }: { $definition }

# $count (getal): hoeveel bronnen het zijn
# $sources (tekst): waar de waarden van de tabel vandaan komen
indicator-sources = { $count ->
    [one] Bron: { $sources }.
   *[other] Bronnen: { $sources }.
}

## Lijsten

list-number = Nr.
list-title = Onderdeel
list-date = Datum
list-rating = Stand

## Eigen tabellen

table-total = Totaal
# $group (tekst): de groep rijen
table-subtotal = Totaal { $group }
table-scale-thousands = × € 1.000
table-scale-millions = € mln.
# Staat onder tabellen met afgeronde bedragen.
table-rounded = Bedragen zijn afgerond; afrondingsverschillen zijn mogelijk.
# Staat in cellen zonder waarde.
table-empty = –
# $source (tekst): waar de cijfers vandaan komen
table-source = Bron: { $source }
