### Woorden die alle documenten nodig hebben: voet van de pagina, aanduidingen, geldende versie, publiciteit.

## Voet van de pagina

# $page (getal): deze pagina
# $pages (getal): alle pagina's
page-of = pagina { $page } van { $pages }
# $number (tekst): nummer van het document
# $subject (tekst): waarover het gaat, in enkele woorden
footer-reference = { $number } · { $subject }

## Aanduidingen

mark-draft = CONCEPT
mark-non-public = Besloten
mark-sample-data = Voorbeeldgegevens
# $coverage (tekst): aandeel van de teksten dat in deze taal beschikbaar is
mark-coverage = { $coverage } van de teksten van deze versie is beschikbaar.

## Geldende versie

binding-de = De Duitse versie is bindend.
binding-nl = De Nederlandse versie is bindend.
binding-both = De Duitse en de Nederlandse versie zijn gelijkelijk bindend.
# $file (tekst): naam van het bestand van de andere versie
binding-twin = Duitse versie: { $file }

## Publiciteit voor de subsidie

publicity-statement = Medegefinancierd door de Europese Unie

## Perioden

# $start (datum): eerste dag
# $end (datum): laatste dag
term = { $start } t/m { $end }
# $start (datum): eerste dag; een einde is niet vastgelegd
term-open = sinds { $start }

## Opsommingen

# Staat tussen de waarden van een opsomming.
list-separator = {"; "}
# Staat tussen korte gegevens op één regel: programma, nummer, periode; code, eenheid.
context-separator = {" · "}
# Tussen korte gegevens op een regel.
parts-separator = {", "}

## Pagina’s met beide talen

# Staat tussen de talen van een kop, een bladwijzer en de titel van het bestand.
languages-separator = {" | "}

# Naam van de taal boven de kolom ervan.
side-language = NEDERLANDS
