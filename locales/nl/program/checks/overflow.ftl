### De controle overflow.

explain-overflow = een tekst past niet op zijn pagina, in zijn cel of op zijn dia
    .details = Er zou iets worden afgesneden of overdrukt. Duitse en Nederlandse teksten verschillen in lengte; daarom kan de ene kant passen en de andere niet.
    .repair = Kort de tekst in, deel een lang woord met een koppelteken, of verdeel de dia over twee.

# $count (getal): pages of the document
# $limit (getal): the highest number allowed
overflow-pages = het document telt { $count } pagina’s, meer dan { $limit }
overflow-pages-hint = zoek in de sjabloon een lus die pagina’s herhaalt, of verdeel het document

# $excerpt (tekst): the beginning of what is printed there
# $id (tekst): the text, fact or name it belongs to
# $page (tekst): number of the page, counted from 1
# $file (tekst): the file
overflow-page-text = ‘{ $excerpt }’ uit { $id } steekt buiten pagina { $page } van { $file }

# $excerpt (tekst): the beginning of what is printed there
# $page (tekst): number of the page, counted from 1
# $file (tekst): the file
overflow-page = ‘{ $excerpt }’ steekt buiten pagina { $page } van { $file }

# $excerpt (tekst): the beginning of what is printed there
# $id (tekst): the text, fact or name it belongs to
# $page (tekst): number of the page, counted from 1
# $file (tekst): the file
overflow-block-text = ‘{ $excerpt }’ uit { $id } past op pagina { $page } van { $file } niet op zijn plaats

# $excerpt (tekst): the beginning of what is printed there
# $page (tekst): number of the page, counted from 1
# $file (tekst): the file
overflow-block = ‘{ $excerpt }’ past op pagina { $page } van { $file } niet op zijn plaats
# $id (tekst): the text, fact or name
overflow-text-hint = kort { $id } in, of geef het meer ruimte in de sjabloon
overflow-hint = geef het meer ruimte in de sjabloon

# $first (tekst): the beginning of one text
# $second (tekst): the beginning of the other
# $page (tekst): number of the page, counted from 1
# $file (tekst): the file
overflow-over = ‘{ $first }’ en ‘{ $second }’ staan op pagina { $page } van { $file } over elkaar
overflow-over-hint = kort een van beide in, of geef ze meer ruimte in de sjabloon

# $pages (getal): pages of the document
# $slides (getal): slides of the presentation
# $id (tekst): the title of the slide
overflow-slide = het document heeft { $pages } pagina’s voor { $slides } dia’s; de eerste dia die niet precies één pagina vult, is die van { $id }
# $id (tekst): the title of the slide
overflow-slide-hint = kort in wat op de dia van { $id } staat, of geef het meer ruimte in de sjabloon
