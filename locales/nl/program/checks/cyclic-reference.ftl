### De controle cyclic-reference.

explain-cyclic-reference = verwijzingen lopen in een kring
    .details = Doelen vormen een boom: elk doel heeft hoogstens één overkoepelend doel, het bovenste heeft er geen. Hier komt de weg naar boven uit bij het begin, zodat er niets kan worden opgeteld.
    .wrong =
        goals:
          housing:
            parent: city
          city:
            parent: housing
    .right =
        goals:
          housing:
            parent: city
          city:
            number: "1"
    .repair = Verwijder parent bij het doel dat bovenaan staat.

# $circle (tekst): de kenmerken in de volgorde van hun verwijzingen, gescheiden door pijlen
cyclic-reference = de doelen vallen in een kring onder elkaar: { $circle }
cyclic-reference-hint = verwijder bij een van deze doelen de regel parent

# $id (tekst): de id van het doel
# $most (getal): hoeveel niveaus zijn toegestaan
cyclic-reference-deep = het doel { $id } ligt dieper dan { $most } niveaus
cyclic-reference-deep-hint = maak de doelenboom vlakker
# $name (tekst): de naam van het gegeven
cyclic-reference-sum = de som ‘{ $name }’ telt zichzelf mee
cyclic-reference-sum-hint = haal het gegeven uit de eigen delen
