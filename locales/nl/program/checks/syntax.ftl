### De controle syntax.

explain-syntax = een bestand kan niet als YAML, FTL of CSV worden gelezen
    .details = Er klopt iets niet aan de schrijfwijze: meestal een inspringing, een ontbrekend aanhalingsteken of een dubbele punt zonder spatie erachter. Wat in het bestand volgt, kan pas daarna worden beoordeeld.
    .wrong =
        goals:
          housing:
          number: "1"
    .right =
        goals:
          housing:
            number: "1"
    .repair = Bekijk de gemarkeerde plaats en de regel erboven. Spring in met spaties, nooit met tabs; teksten met een dubbele punt of met een aanhalingsteken aan het begin horen tussen "aanhalingstekens".

## De vorm van een YAML-bestand

syntax-yaml = vanaf hier kan het bestand niet worden gelezen
syntax-yaml-hint = vergelijk de regel met de regels eromheen: inspringing, dubbele punt met spatie erna, aanhalingstekens, haakjes

syntax-yaml-tab = de regel springt in met een tab
syntax-yaml-tab-hint = laat regels inspringen met spaties, twee per niveau; de meeste editors kunnen tabs omzetten

syntax-yaml-indent = de regel springt niet even ver in als de regels eromheen
syntax-yaml-indent-hint = laat de sleutels van één onderdeel even ver inspringen, twee spaties verder dan waar ze bij horen; en controleer of er erboven nog een haakje of aanhalingsteken openstaat

syntax-yaml-key = na een sleutel staat geen dubbele punt met spatie
syntax-yaml-key-hint = schrijf de sleutel, een dubbele punt, een spatie en dan de waarde; zet een tekst van meer regels onder ‘|’

syntax-yaml-brace = een tekst die met een accolade begint, heeft aanhalingstekens nodig

syntax-yaml-bracket = een tekst die met een rechte haak begint, heeft aanhalingstekens nodig

syntax-yaml-asterisk = een tekst die met een sterretje begint, heeft aanhalingstekens nodig

# $sign (tekst): het teken waarmee een waarde begint
syntax-yaml-indicator = een tekst die met { $sign } begint, heeft aanhalingstekens nodig

syntax-yaml-colon = een tekst met een dubbele punt en een spatie erin heeft aanhalingstekens nodig
syntax-yaml-quote-hint = zet de hele tekst tussen rechte dubbele aanhalingstekens: "…"; een tekst met variabelen hoort in een FTL-bestand

syntax-yaml-apostrophe = een tekst die met een apostrof begint, heeft aanhalingstekens nodig

syntax-yaml-quotes = het aanhalingsteken aan het begin wordt aan het eind niet gesloten
syntax-yaml-apostrophe-hint = zet de hele tekst tussen rechte dubbele aanhalingstekens en gebruik daarbinnen typografische: "’s avonds", "‘taal’ leren"

syntax-yaml-documents = hier begint een tweede document, maar een bestand bevat er maar één
syntax-yaml-documents-hint = verwijder de regel --- of splits het bestand

syntax-yaml-repetition = het bestand herhaalt zich door verwijzingen (*naam) vaker dan is toegestaan
syntax-yaml-repetition-hint = schrijf de waarden voluit in plaats van ernaar te verwijzen

syntax-yaml-depth = de onderdelen zijn te diep genest
syntax-yaml-depth-hint = controleer de inspringing en de haakjes; geen onderdeel van een project heeft meer dan tien niveaus nodig

syntax-yaml-open = het haakje dat hier begint, wordt niet gesloten
syntax-yaml-open-hint = sluit het met het haakje dat erbij hoort, of schrijf de onderdelen zonder haakjes op eigen regels

syntax-yaml-escape = tussen dubbele aanhalingstekens begint een backslash een bijzonder teken, en dit teken bestaat niet
syntax-yaml-escape-hint = schrijf de backslash dubbel, of schrijf paden met /

syntax-yaml-control = hier staat een onzichtbaar stuurteken
syntax-yaml-control-hint = wis de tekens rond deze plaats en typ ze opnieuw
syntax-yaml-comma-hint = tussen haakjes begint elke komma een nieuw onderdeel: schrijf decimalen met een punt en zet teksten met komma's tussen aanhalingstekens

syntax-yaml-one-line = een tekst in beide talen mag niet op één regel staan: elke komma erin zou ongemerkt een nieuwe sleutel beginnen
syntax-yaml-one-line-hint = schrijf de tekst op drie regels: title:, en daaronder ingesprongen de: … en nl: …

## Teksten

# Something in an FTL file, or in a text that stands in YAML, cannot be read.
# $problem (tekst): what: expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, other
# $detail (tekst): the sign, name or escape it is about; may be empty
syntax-words = { $problem ->
    [expected] hier ontbreekt een ‘{ $detail }’
    [empty-message] het bericht { $detail } heeft geen tekst en geen attributen
    [no-default] de keuze heeft geen standaardvariant
    [two-defaults] de keuze heeft twee standaardvarianten
    [no-value] hier ontbreekt een tekst
    [open-literal] de tekenreeks tussen aanhalingstekens eindigt niet op deze regel
    [open-brace] hier is een accolade niet gesloten
    [closing-brace] een sluitende accolade zonder openende
    [function-name] functies worden in hoofdletters geschreven
    [argument-twice] het argument { $detail } staat hier twee keer
    [escape] de code { $detail } bestaat niet
    [selector] hiermee kan niet tussen varianten worden gekozen
    [expression] tussen de accolades ontbreekt een variabele, een functie of een tekenreeks
   *[other] dit is niet leesbaar
}
# $problem (tekst): what: expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, other
syntax-words-hint = { $problem ->
    [empty-message] schrijf de tekst achter ‘=’ of attributen op de volgende regels
    [no-default] markeer één variant met ‘*’, zoals *[other]
    [two-defaults] laat ‘*’ bij maar één variant staan
    [open-brace] sluit elke accolade in de tekst die haar opent; na ‘->’ staan de varianten op eigen regels
    [closing-brace] een accolade die gedrukt moet worden, schrijft u als {"{\"}\"}"}
    [function-name] de functies zijn FACT, NUMBER en DATE
    [escape] mogelijk zijn \\, \" en \u met vier hexadecimale cijfers
    [selector] kies op een variabele of op FACT
   *[other] laat alle regels van een tekst met vier spaties inspringen en begin na ‘->’ een nieuwe regel
}

# Fluent could not format a text that passed all checks.
# $error (tekst): what Fluent says, in English
syntax-format = deze tekst kan niet worden opgemaakt: { $error }

# A choice depends on a date or period.
# $kind (tekst): the kind of the fact: date, period
syntax-selector = met een gegeven van de soort { $kind } kan niet tussen varianten worden gekozen
syntax-selector-hint = kies op een getal

# A variant has the name of no plural category.
# $key (tekst): the name
syntax-variant = een getal kiest nooit de variant [{ $key }]
syntax-variant-hint = Duits en Nederlands kennen [one] en [other]; losse getallen schrijft u als [0], [2]

# A variant for a number, where an amount or percentage chooses.
# $key (tekst): the number
syntax-variant-number = een bedrag of percentage kiest nooit de variant [{ $key }]
syntax-variant-number-hint = gebruik [one] en [other], of kies op een aantal

# A function is called in a way it cannot work with.
# $function (tekst): fact, number, date
syntax-call = { $function ->
    [fact] FACT heeft de naam van één gegeven tussen aanhalingstekens nodig
    [number] NUMBER heeft één getal nodig
   *[date] DATE heeft één datum nodig
}
# $function (tekst): fact, number, date
syntax-call-hint = { $function ->
    [fact] schrijf bijvoorbeeld FACT("indicator.wartezeit.current")
    [number] datums en perioden worden zonder functie gedrukt
   *[date] perioden en getallen worden zonder functie gedrukt
}

# A named argument that does not exist, or a value it does not take.
# $name (tekst): the name
syntax-option = het argument { $name } bestaat niet of kan deze waarde niet hebben
# $digits (getal): the most digits, 15
# $forms (tekst): the forms of dates
syntax-option-hint = NUMBER kent minimumFractionDigits en maximumFractionDigits van 0 tot en met { $digits }, style "decimal", "percent" of "currency", useGrouping "true" of "false", type "cardinal" of "ordinal"; DATE kent form: { $forms }

# A number in a text has too many digits.
# $most (getal): the most digits, 15
syntax-digits = dit getal heeft meer dan { $most } cijfers
syntax-digits-hint = kort het getal in; een lang getal hoort als tekst tussen aanhalingstekens

# A text has too many places to fill.
# $most (getal): the most places, 100
syntax-placeables = deze tekst heeft meer dan { $most } accolades om in te vullen

# Braces within braces within braces.
syntax-depth = de accolades van deze tekst zijn te diep genest

# Messages refer to each other in a circle, or too deeply.
# $name (tekst): the name of the message
syntax-cycle = de verwijzingen naar { $name } lopen in een kring of te diep
syntax-cycle-hint = schrijf de tekst op één plek van de kring voluit
