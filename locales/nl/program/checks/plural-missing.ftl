### De controle plural-missing.

explain-plural-missing = een aantal dat 1 is, staat voor woorden in het meervoud
    .details = In deze uitgave is het aantal 1 en zegt de tekst ‘1 cursussen’. Een tekst waarvan het aantal 1 kan zijn, heeft beide vormen nodig. Eenheden zonder meervoud, percentages, bedragen, rangtelwoorden en getallen achter nr. of blz. blijven buiten beschouwing.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = {"{"} $courses {"}"} cursussen zijn gestart.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = {"{"} $courses ->
        {"            [one]"} Eén cursus is gestart.
        {"           *[other]"} {"{"} $courses {"}"} cursussen zijn gestart.
        {"        }"}
    .repair = Schrijf de tekst één keer voor [one] en één keer voor [other], in het Duits en in het Nederlands. In YAML kan dat niet: zet de tekst dan in een FTL-bestand.

# $fact (tekst): het kenmerk van het gegeven
# $excerpt (tekst): het getal met de woorden in het meervoud: 1 cursussen
plural-missing = { $fact } is 1, en de tekst zegt ‘{ $excerpt }’
# $typed (tekst): hoe de tekst het gegeven noemt, met het teken ervoor
plural-missing-hint = geef de tekst beide vormen: {"{"} { $typed } -> [one] … *[other] … {"}"}, elke variant op een eigen regel
