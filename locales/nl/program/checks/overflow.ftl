### De controle overflow.

explain-overflow = een tekst past niet op zijn pagina, in zijn cel of op zijn dia
    .details = Er zou iets worden afgesneden of overdrukt. Duitse en Nederlandse teksten verschillen in lengte; daarom kan de ene kant passen en de andere niet.
    .repair = Kort de tekst in, deel een lang woord met een koppelteken, of verdeel de dia over twee.

# $count (getal): pagina's van het document
# $limit (getal): het hoogste toegestane aantal
overflow-pages = het document telt { $count } pagina’s, meer dan { $limit }
overflow-pages-hint = zoek in de sjabloon een lus die pagina’s herhaalt, of verdeel het document

# $excerpt (tekst): het begin van wat daar is afgedrukt
# $id (tekst): de tekst, het gegeven of de naam waar het bij hoort
# $page (tekst): nummer van de pagina, geteld vanaf 1
# $file (tekst): het bestand
overflow-page-text = ‘{ $excerpt }’ uit { $id } steekt buiten pagina { $page } van { $file }

# $excerpt (tekst): het begin van wat daar is afgedrukt
# $page (tekst): nummer van de pagina, geteld vanaf 1
# $file (tekst): het bestand
overflow-page = ‘{ $excerpt }’ steekt buiten pagina { $page } van { $file }

# $excerpt (tekst): het begin van wat daar is afgedrukt
# $id (tekst): de tekst, het gegeven of de naam waar het bij hoort
# $page (tekst): nummer van de pagina, geteld vanaf 1
# $file (tekst): het bestand
overflow-block-text = ‘{ $excerpt }’ uit { $id } past op pagina { $page } van { $file } niet op zijn plaats

# $excerpt (tekst): het begin van wat daar is afgedrukt
# $page (tekst): nummer van de pagina, geteld vanaf 1
# $file (tekst): het bestand
overflow-block = ‘{ $excerpt }’ past op pagina { $page } van { $file } niet op zijn plaats
# $id (tekst): de tekst, het gegeven of de naam
overflow-text-hint = kort { $id } in, of geef het meer ruimte in de sjabloon
overflow-hint = geef het meer ruimte in de sjabloon

# $first (tekst): het begin van de ene tekst
# $second (tekst): het begin van de andere
# $page (tekst): nummer van de pagina, geteld vanaf 1
# $file (tekst): het bestand
overflow-over = ‘{ $first }’ en ‘{ $second }’ staan op pagina { $page } van { $file } over elkaar
overflow-over-hint = kort een van beide in, of geef ze meer ruimte in de sjabloon

# $pages (getal): pagina's van het document
# $slides (getal): dia's van de presentatie
# $id (tekst): de titel van de dia
overflow-slide = het document heeft { $pages } pagina’s voor { $slides } dia’s; de eerste dia die niet precies één pagina vult, is die van { $id }
# $id (tekst): de titel van de dia
overflow-slide-hint = kort in wat op de dia van { $id } staat, of geef het meer ruimte in de sjabloon
