### De controle placeholder.

explain-placeholder = er staat iets voor een tekst die nog geschreven moet worden
    .details = TODO, XXX, ???, tbd, lorem ipsum en [hier tekst] horen niet gedrukt te worden. Een waarschuwing.
    .wrong =
        goal-city = TODO
    .right =
        goal-city = Stedelijke ontwikkeling
    .repair = Schrijf de tekst.

# $word (tekst): wat er staat
placeholder = ‘{ $word }’ staat voor een tekst die nog geschreven moet worden
placeholder-hint = schrijf de tekst
