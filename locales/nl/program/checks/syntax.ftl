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
syntax-words-tab-hint = laat regels inspringen met spaties, vier vóór een tekst en vóór een attribuut; Fluent houdt een tab voor het einde van het bericht

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

# Iets in een FTL-bestand of in een tekst in YAML is niet leesbaar.
# $problem (tekst): wat: attribute, expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, curly-quote of other
# $detail (tekst): het teken, de naam of de code waar het om gaat; kan leeg zijn
syntax-words = { $problem ->
    [attribute] het attribuut { $detail } hoort bij geen bericht
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
    [curly-quote] het aanhalingsteken { $detail } geldt tussen accolades niet
   *[other] dit is niet leesbaar
}
# $problem (tekst): wat: attribute, expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, curly-quote of other
syntax-words-hint = { $problem ->
    [attribute] zet het onder het bericht waar het bij hoort, zonder commentaar of andere regel ertussen
    [empty-message] schrijf de tekst achter ‘=’ of attributen op de volgende regels
    [no-default] markeer één variant met ‘*’, zoals *[other]
    [two-defaults] laat ‘*’ bij maar één variant staan
    [open-brace] sluit elke accolade in de tekst die haar opent; na ‘->’ staan de varianten op eigen regels
    [closing-brace] een accolade die gedrukt moet worden, schrijft u als {"{\"}\"}"}
    [function-name] de functies zijn FACT, NUMBER en DATE
    [escape] mogelijk zijn \\, \" en \u met vier hexadecimale cijfers
    [selector] kies op een variabele of op FACT
    [curly-quote] zet tussen accolades rechte aanhalingstekens: {"{ FACT(\"goal.housing.measures\") }"}
   *[other] laat alle regels van een tekst met vier spaties inspringen en begin na ‘->’ een nieuwe regel
}

# Fluent kon een tekst niet opmaken die alle controles doorstond.
# $error (tekst): wat Fluent zegt, in het Engels
syntax-format = deze tekst kan niet worden opgemaakt: { $error }

# Een keuze hangt af van een datum of periode.
# $kind (tekst): de soort van het gegeven: date, period
syntax-selector = met een gegeven van de soort { $kind } kan niet tussen varianten worden gekozen
syntax-selector-hint = kies op een getal

# Een variant heet niet naar een meervoudsvorm.
# $key (tekst): de naam van de variant
syntax-variant = een getal kiest nooit de variant [{ $key }]
syntax-variant-hint = Duits en Nederlands kennen [one] en [other]; losse getallen schrijft u als [0], [2]

# Een variant voor een getal waar een bedrag of percentage kiest.
# $key (tekst): het getal waarnaar de variant heet
syntax-variant-number = een bedrag of percentage kiest nooit de variant [{ $key }]
syntax-variant-number-hint = gebruik [one] en [other], of kies op een aantal

# Geen getal kiest een variant.
# $key (tekst): de sleutel van de variant
syntax-variant-never = de variant [{ $key }] wordt nooit gekozen
# $why (tekst): waarom: ordinal, decimals, options of earlier
syntax-variant-never-hint = { $why ->
    [ordinal] rangtelwoorden hebben in het Duits en het Nederlands maar één vorm: laat type: "ordinal" of de keuze weg
    [decimals] een getal dat met decimalen wordt afgedrukt, zoals 1,0, is nooit [one]: laat minimumFractionDigits weg bij wat kiest
    [options] losse getallen worden niet gekozen door een schatting, en ook niet door NUMBER met style of useGrouping: kies op het aantal zelf
   *[earlier] een andere variant krijgt hetzelfde getal al eerder: verwijder een van de twee
}

# Een functie wordt zo aangeroepen dat ze niet kan werken.
# $function (tekst): fact, number of date
syntax-call = { $function ->
    [fact] FACT heeft de naam van één gegeven tussen aanhalingstekens nodig
    [number] NUMBER heeft één getal nodig
   *[date] DATE heeft één datum nodig
}
# $function (tekst): fact, number of date
syntax-call-hint = { $function ->
    [fact] schrijf bijvoorbeeld FACT("indicator.wartezeit.current")
    [number] datums en perioden worden zonder functie gedrukt
   *[date] perioden en getallen worden zonder functie gedrukt
}

# Een benoemd argument dat niet bestaat, of een waarde die het niet kent.
# $name (tekst): de naam van het argument
syntax-option = het argument { $name } bestaat niet of kan deze waarde niet hebben
# $digits (getal): het grootste aantal cijfers: 15
# $forms (tekst): de vormen van datums
syntax-option-hint = NUMBER kent minimumFractionDigits en maximumFractionDigits van 0 tot en met { $digits }, style "decimal", "percent" of "currency", useGrouping "true" of "false", type "cardinal" of "ordinal"; DATE kent form: { $forms }

# Een getal in een tekst heeft te veel cijfers.
# $most (getal): het grootste aantal cijfers: 15
syntax-digits = dit getal heeft meer dan { $most } cijfers
syntax-digits-hint = kort het getal in; een lang getal hoort als tekst tussen aanhalingstekens

# Een tekst heeft te veel plaatsen om in te vullen.
# $most (getal): het grootste aantal accolades: 100
syntax-placeables = deze tekst heeft meer dan { $most } accolades om in te vullen

# Accolades in accolades in accolades.
syntax-depth = de accolades van deze tekst zijn te diep genest

# $name (tekst): de naam van het bericht
# $most (tekst): hoeveel delen zijn toegestaan
syntax-growth = het bericht { $name } wordt meer dan { $most } delen, zodra alles erin staat waarnaar het verwijst
syntax-growth-hint = schrijf de tekst uit; berichten die elkaar meermaals bevatten, groeien bij elke stap

syntax-comment = deze regel is voor andere programma’s geen opmerking
syntax-comment-hint = zet één tot drie # en een spatie voor de opmerking

# Berichten verwijzen in een kring of te diep naar elkaar.
# $name (tekst): de naam van het bericht
syntax-cycle = de verwijzingen naar { $name } lopen in een kring of te diep
syntax-cycle-hint = schrijf de tekst op één plek van de kring voluit
