### De controle small-type.

explain-small-type = letters die te klein zijn om te lezen
    .details = Een dia zet haar teksten kleiner tot ze passen. Onder 6 punt zijn ze op papier niet meer te lezen, en onder 10 punt op een geprojecteerde dia niet vanaf de laatste rij. Het document kan worden gemaakt.
    .repair = Kort in wat op de dia staat, verdeel de dia over twee, of zet minder dia’s op een pagina. Zet de tekst in een eigen sjabloon groter. Moet het zo blijven, sta het dan toe met een opmerking boven de tekst, in elke taal waarin die wordt gemeld.

# $excerpt (tekst): het begin van de kleinste tekst
# $page (tekst): nummer van de pagina, geteld vanaf 1
# $file (tekst): het bestand
# $whole (tekst): de grootte ervan in punten, vóór de komma
# $tenth (tekst): de eerste decimaal ervan
# $least (tekst): de minimale grootte in punten
small-type = ‘{ $excerpt }’ op pagina { $page } van { $file } staat in { $whole },{ $tenth } punt; onder { $least } punt is tekst daar niet meer leesbaar
small-type-hint = kort in wat bij de tekst staat, of verdeel de dia over twee; zet in een eigen sjabloon de tekst groter
small-type-handout-hint = kort in wat bij de tekst staat, verdeel de dia over twee, of zet minder dia’s op een pagina (slides_per_page)
