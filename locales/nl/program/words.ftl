### Wat het programma over woorden zegt: catalogi, teksten, hun gegevens en hun opmaak.

## syntax

# Something in an FTL file, or in a text that stands in YAML, cannot be read.
# $problem: what: expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, other
# $detail: the sign, name or escape it is about; may be empty
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

# $problem: as above
# $detail: as above
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
# $error: what Fluent says, in English
syntax-format = deze tekst kan niet worden opgemaakt: { $error }

# A choice depends on a date or period.
# $kind: the kind of the fact: date, period
syntax-selector = met een gegeven van de soort { $kind } kan niet tussen varianten worden gekozen
syntax-selector-hint = kies op een getal

# A variant has the name of no plural category.
# $key: the name
syntax-variant = een getal kiest nooit de variant [{ $key }]
syntax-variant-hint = Duits en Nederlands kennen [one] en [other]; losse getallen schrijft u als [0], [2]

# A variant for a number, where an amount or percentage chooses.
# $key: the number
syntax-variant-number = een bedrag of percentage kiest nooit de variant [{ $key }]
syntax-variant-number-hint = gebruik [one] en [other], of kies op een aantal

# A function is called in a way it cannot work with.
# $function: fact, number, date
syntax-call = { $function ->
    [fact] FACT heeft de naam van één gegeven tussen aanhalingstekens nodig
    [number] NUMBER heeft één getal nodig
   *[date] DATE heeft één datum nodig
}

# $function: as above
syntax-call-hint = { $function ->
    [fact] schrijf bijvoorbeeld FACT("indicator.wartezeit.current")
    [number] datums en perioden worden zonder functie gedrukt
   *[date] perioden en getallen worden zonder functie gedrukt
}

# A named argument that does not exist, or a value it does not take.
# $name: the name
syntax-option = het argument { $name } bestaat niet of kan deze waarde niet hebben
# $digits: the most digits, 15
# $forms: the forms of dates
syntax-option-hint = NUMBER kent minimumFractionDigits en maximumFractionDigits van 0 tot en met { $digits }, style "decimal", "percent" of "currency", useGrouping "true" of "false", type "cardinal" of "ordinal"; DATE kent form: { $forms }

# A number in a text has too many digits.
# $most: the most digits, 15
syntax-digits = dit getal heeft meer dan { $most } cijfers
syntax-digits-hint = kort het getal in; een lang getal hoort als tekst tussen aanhalingstekens

# A text has too many places to fill.
# $most: the most places, 100
syntax-placeables = deze tekst heeft meer dan { $most } accolades om in te vullen

# Braces within braces within braces.
syntax-depth = de accolades van deze tekst zijn te diep genest

# Messages refer to each other in a circle, or too deeply.
# $name: the name of the message
syntax-cycle = de verwijzingen naar { $name } lopen in een kring of te diep
syntax-cycle-hint = schrijf de tekst op één plek van de kring voluit

## missing-translation

# $text: the id of the text: goal-6-2.description
# $lang: the language that lacks it: de, nl
missing-translation = de tekst { $text } ontbreekt in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}

# The text is there but says nothing, as {""} does.
# $text: the id of the text
# $lang: the language: de, nl
missing-translation-empty = de tekst { $text } is in het { $lang ->
    [de] Duits
   *[nl] Nederlands
} leeg

missing-translation-empty-hint = schrijf hem hier

# $file: the file where it would stand
missing-translation-hint = schrijf hem in { $file }; ‘beide check --fill’ zet alles wat ontbreekt op zijn plaats klaar

# The twin of a missing text stands in YAML.
# $lang: the language that lacks it: de, nl
missing-translation-yaml-hint = voeg ‘{ $lang }:’ toe naast de tekst in de andere taal

# $text: the id of the text
missing-translation-both = de tekst { $text } ontbreekt in beide talen

# $message: the name of the message
missing-translation-both-hint = schrijf het bericht { $message } in beide talen; ‘beide check --fill’ zet alles wat ontbreekt op zijn plaats klaar

# The product's words of a language lack a message that the other has.
# $name: the name of the message or attribute
# $lang: the language that lacks it: de, nl
missing-translation-label = het opschrift { $name } ontbreekt in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}

# $lang: the language that lacks it: de, nl
missing-translation-label-hint = voeg het toe aan een bestand in locales/{ $lang }/

## unknown-message

# $name: the name of the message, perhaps with an attribute
unknown-message = het bericht { $name } bestaat niet
unknown-message-hint = verbeter de naam, of schrijf het bericht in een bestand van deze taal

# $name: the name of the term, without its hyphen
unknown-message-term = de term -{ $name } bestaat niet

# $names: similar names
unknown-message-similar-hint = bedoelde u { $names }?

# The words that a notation needs are not complete.
# $names: the names of the messages that are missing
# $lang: the language: de, nl
unknown-message-notation = de schrijfwijze voor het { $lang ->
    [de] Duits
   *[nl] Nederlands
} is niet compleet; ontbrekend of onbruikbaar: { $names }

## unused-message

# $name: the name of the message
unused-message = het bericht { $name } hoort bij niets in de inhoud
unused-message-hint = berichten heten naar soort en naam, zoals goal-6-2

# $name: the name of the message
unused-message-label = geen sjabloon vraagt om het bericht { $name }
unused-message-label-hint = de woorden van een huisstijl vervangen die van het programma, onder dezelfde naam; een eigen bericht drukt een sjabloon af met t("…")

# $kind: the kind
unused-message-kind-hint = bij de soort { $kind } horen geen teksten in FTL; de namen staan in YAML

# $message: the name of the message
# $name: the name of the attribute, or title for the text after “=”
unused-message-attribute = { $name } van { $message } wordt nergens gedrukt

# $name: the attribute that is similar
unused-message-attribute-similar-hint = bedoelde u .{ $name }?

# $known: the attributes that exist
unused-message-attribute-hint = hier bestaan de attributen { $known }

# $message: the name of the message
# $known: the attributes that exist
unused-message-title-hint = laat de tekst achter ‘{ $message } =’ weg; gedrukt worden de attributen { $known }

# $message: the name of the message
unused-message-titled-hint = de titel heeft geen attribuut: schrijf hem achter ‘{ $message } =’

## duplicate-text

# $text: the id of the text
# $lang: the language: de, nl
duplicate-text = de { $lang ->
    [de] Duitse
   *[nl] Nederlandse
} tekst { $text } staat in YAML en in FTL
duplicate-text-hint = verwijder een van beide

## unknown-variable

# $name: the name of the variable
# $entity: the name of the entity's message
unknown-variable = { $entity } heeft geen gegeven ${ $name }

# $names: similar names
unknown-variable-similar-hint = bedoelde u { $names }?

# $names: all facts of the entity
unknown-variable-known-hint = de gegevens zijn { $names }; elk ander gegeven schrijft u als FACT("…")

# $entity: the name of the entity's message
unknown-variable-none-hint = { $entity } heeft geen eigen gegevens; schrijf FACT("…") voor een ander gegeven, ‘beide facts’ noemt ze alle

# $id: the id of the fact
unknown-variable-fact = het gegeven { $id } bestaat niet
unknown-variable-fact-hint = ‘beide facts’ noemt alle gegevens met hun waarden

# $name: the name of the function
unknown-variable-function = de functie { $name } bestaat niet
# $names: the functions that exist
unknown-variable-function-hint = de functies zijn { $names }

# A term prints a variable that the reference does not give.
# $name: the name of the variable
unknown-variable-term = deze term heeft het argument { $name } nodig
unknown-variable-term-hint = geef het mee bij de verwijzing, zoals { "{" } -name({ $name }: "…") { "}" }

## variable-mismatch

# $text: the id of the text
# $which: which language uses facts that the other does not: de, nl, both
# $de: the facts that only German uses
# $nl: the facts that only Dutch uses
variable-mismatch = { $which ->
    [de] in { $text } noemt alleen de Duitse tekst { $de }
    [nl] in { $text } noemt alleen de Nederlandse tekst { $nl }
   *[both] in { $text } noemt alleen de Duitse tekst { $de } en alleen de Nederlandse { $nl }
}
variable-mismatch-hint = noem in beide talen dezelfde gegevens

## duplicate-attribute

# $name: message and attribute
duplicate-attribute = { $name } staat hier twee keer

# $name: the name of the message or term
duplicate-attribute-message = het bericht { $name } staat in deze taal twee keer
duplicate-attribute-hint = verwijder een van beide of geef er een een andere naam

## digits-in-prose

# $number: the number as typed
digits-in-prose = het getal { $number } is in de tekst getypt
digits-in-prose-hint = schrijf het één keer in YAML, als veld of onder ‘facts:’, en noem het hier tussen accolades

## private-fact

# $fact: the id of the fact
# $text: the id of the text
# $message: the name of another message, with its attribute
private-fact-text = de openbare tekst { $text } noemt { $fact }; dat gegeven is niet openbaar
private-fact-text-hint = haal het gegeven uit de tekst of maak het openbaar
private-fact-message = de openbare tekst { $text } drukt { $message } af; die tekst is niet openbaar
private-fact-message-hint = haal hem uit de tekst of maak openbaar waar hij bij hoort
private-fact-derived = de openbare tekst { $text } noemt { $fact }; dat gegeven volgt uit iets dat niet openbaar is
private-fact-derived-hint = haal het gegeven uit de tekst of maak openbaar waaruit het volgt
private-fact-unprintable = de openbare tekst { $text } kan niet worden afgedrukt zonder iets dat niet openbaar is

## approximate-twice

# $fact: the id of the fact
# $word: the word as typed
approximate-twice = de tekst zegt ‘{ $word }’ vóór { $fact }, dat het zelf al zegt
approximate-twice-hint = laat ‘{ $word }’ weg; met ‘approximate: true’ drukt de waarde in elke taal zo’n woord af

## markup

# $what: heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, definition
markup = { $what ->
    [heading] in een tekst kan geen kop staan
    [code] in een tekst kan geen code staan
    [html] in een tekst kunnen geen HTML-codes staan
    [table] in een tekst kan geen tabel staan
    [image] in een tekst kan geen afbeelding staan
    [quote] in een tekst kan geen citaatblok staan
    [rule] in een tekst kan geen scheidingslijn staan
    [footnote] in een tekst kan geen voetnoot staan
    [nested-list] in een lijst kan geen lijst staan
    [list] deze tekst is één regel en kan geen lijst hebben
    [paragraph] deze tekst is één regel en kan geen alinea’s hebben
    [bullet] opsommingstekens worden met een koppelteken geschreven
    [break] binnen een alinea kan geen regel worden afgebroken
    [link] deze link leidt niet naar een webpagina, e-mailadres of taal
   *[definition] deze regel zou niet gedrukt worden: hij wordt gelezen als doel van een link
}

# $what: as above
markup-hint = { $what ->
    [heading] koppen komen uit de titels van de paragrafen; moet het teken gedrukt worden, zet er dan \ voor
    [code] laat lijsten en alinea’s inspringen als de regels erboven; moet het teken gedrukt worden, zet er dan \ voor
    [html] moet het teken < gedrukt worden, schrijf dan \<
    [table] gegevens horen in YAML; de sjablonen drukken ze als tabel
    [image] afbeeldingen zijn eigen onderdelen van de inhoud
    [quote] moet het teken > gedrukt worden, schrijf dan \>
    [rule] haal de regel met strepen weg, of verdeel de tekst over secties
    [paragraph] schrijf alles in één alinea
    [nested-list] schrijf de lijsten na elkaar
    [list] moet het teken aan het begin gedrukt worden, zet er dan \ voor
    [bullet] schrijf ‘- ’ aan het begin van de regel
    [break] begin met een lege regel een nieuwe alinea of ga verder op dezelfde regel
    [link] schrijf https://…, mailto:…, lang:de of lang:nl tussen de haakjes
    [definition] zet \ voor het eerste vierkante haakje
   *[other] scheid alinea’s met een lege regel en schrijf gewone zinnen
}

# $what: wat verloren ging (fact, attribute, bullet)
markup-lost = { $what ->
    [fact] dit lijkt op een gegeven, maar staat niet tussen accolades en zou letterlijk worden afgedrukt
    [attribute] dit lijkt op een attribuut, maar heeft geen punt en zou met de tekst ervoor worden afgedrukt
   *[bullet] het opsommingsteken van een tekstverwerker maakt hier geen lijst
}

# $what: wat verloren ging (fact, attribute, bullet)
markup-lost-hint = { $what ->
    [fact] zet het tussen accolades: {"{ FACT(\"goal.housing.measures\") }"} of {"{ $measures }"}
    [attribute] schrijf een punt voor de naam
   *[bullet] begin elk punt op een eigen regel met een koppelteken en een spatie
}

# A line of an FTL text begins with a sign that ends the text.
# $sign: the sign: * [ .
markup-line-start = in FTL kan geen regel van een tekst met ‘{ $sign }’ beginnen

# $sign: the sign
markup-line-start-hint = schrijf daarvoor {"{\""}{ $sign }{"\"}"} of breek de regel anders af; opsommingstekens worden met een koppelteken geschreven

# A text comes out without a single character.
# $text: the id of the text
markup-empty = de tekst { $text } blijft bij het opmaken leeg

## unsupported-character

# $code: the number of the character in Unicode
unsupported-character-control = het teken { $code } is een stuurteken en wordt niet gedrukt
unsupported-character-control-hint = verwijder het; bij het kopiëren van tekst komt het vaak ongemerkt mee
