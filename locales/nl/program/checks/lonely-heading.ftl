### De controle lonely-heading.

explain-lonely-heading = een kop staat alleen onder aan een pagina
    .details = De kop is het laatste op zijn pagina, en wat erbij hoort, begint pas op de volgende. Het document kan worden gemaakt, maar een gemeente zou het zo terugsturen. De pagina’s veranderen met elke tekst die ervoor staat; kijk er dus naar als de teksten vaststaan.
    .repair = Maak wat voor de kop staat korter of langer. Houd de kop in een eigen sjabloon bij wat erop volgt: koppen doen dat vanzelf, maar niet in een grid, box of block. Moet hij zo blijven, sta het dan toe met een opmerking boven de tekst van de kop, in elke taal waarin hij wordt gemeld.

# $excerpt (tekst): het begin van de kop
# $page (tekst): nummer van de pagina, geteld vanaf 1
# $file (tekst): het bestand
lonely-heading = de kop ‘{ $excerpt }’ staat alleen onder aan pagina { $page } van { $file }; wat erbij hoort, begint pas op de volgende pagina
lonely-heading-hint = maak wat ervoor staat korter of langer, of houd de kop in de sjabloon bij wat erop volgt: block(sticky: true)
