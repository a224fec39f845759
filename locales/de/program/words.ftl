### Was das Programm über Wörter sagt: Kataloge, Texte, ihre Angaben und ihre Auszeichnung.

## syntax

# Something in an FTL file, or in a text that stands in YAML, cannot be read.
# $problem: what: expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, other
# $detail: the sign, name or escape it is about; may be empty
syntax-words = { $problem ->
    [expected] hier fehlt ein „{ $detail }“
    [empty-message] die Nachricht { $detail } hat weder Text noch Attribute
    [no-default] der Auswahl fehlt die Standardvariante
    [two-defaults] die Auswahl hat zwei Standardvarianten
    [no-value] hier fehlt ein Text
    [open-literal] die Zeichenkette in Anführungszeichen endet nicht in dieser Zeile
    [open-brace] hier ist eine geschweifte Klammer nicht geschlossen
    [closing-brace] eine schließende geschweifte Klammer ohne öffnende
    [function-name] Funktionen werden in Großbuchstaben geschrieben
    [argument-twice] das Argument { $detail } steht hier zweimal
    [escape] die Maskierung { $detail } gibt es nicht
    [selector] hiernach kann nicht zwischen Varianten gewählt werden
    [expression] in den Klammern fehlt eine Variable, eine Funktion oder eine Zeichenkette
   *[other] dies ist nicht lesbar
}

# $problem: as above
# $detail: as above
syntax-words-hint = { $problem ->
    [empty-message] schreiben Sie den Text hinter „=“ oder Attribute in die folgenden Zeilen
    [no-default] kennzeichnen Sie eine Variante mit „*“, etwa *[other]
    [two-defaults] lassen Sie „*“ nur an einer Variante stehen
    [open-brace] schließen Sie jede Klammer in dem Text, der sie öffnet; nach „->“ stehen die Varianten in eigenen Zeilen
    [closing-brace] eine Klammer, die gedruckt werden soll, schreiben Sie {"{\"}\"}"}
    [function-name] die Funktionen sind FACT, NUMBER und DATE
    [escape] möglich sind \\, \" und \u mit vier hexadezimalen Ziffern
    [selector] wählen Sie nach einer Variablen oder nach FACT
   *[other] rücken Sie alle Zeilen eines Textes um vier Leerzeichen ein und beginnen Sie nach „->“ eine neue Zeile
}

# Fluent could not format a text that passed all checks.
# $error: what Fluent says, in English
syntax-format = dieser Text lässt sich nicht ausgeben: { $error }

# A choice depends on a date or period.
# $kind: the kind of the fact: date, period
syntax-selector = nach einer Angabe der Art { $kind } kann nicht zwischen Varianten gewählt werden
syntax-selector-hint = wählen Sie nach einer Zahl

# A variant has the name of no plural category.
# $key: the name
syntax-variant = eine Zahl wählt nie die Variante [{ $key }]
syntax-variant-hint = Deutsch und Niederländisch kennen [one] und [other]; einzelne Zahlen schreiben Sie [0], [2]

# A variant for a number, where an amount or percentage chooses.
# $key: the number
syntax-variant-number = ein Betrag oder Prozentwert wählt nie die Variante [{ $key }]
syntax-variant-number-hint = verwenden Sie [one] und [other], oder wählen Sie nach einer Anzahl

# A function is called in a way it cannot work with.
# $function: fact, number, date
syntax-call = { $function ->
    [fact] FACT braucht die Kennung einer Angabe in Anführungszeichen
    [number] NUMBER braucht eine Zahl
   *[date] DATE braucht ein Datum
}

# $function: as above
syntax-call-hint = { $function ->
    [fact] schreiben Sie etwa FACT("indicator.wartezeit.current")
    [number] Daten und Zeiträume werden ohne Funktion ausgegeben
   *[date] Zeiträume und Zahlen werden ohne Funktion ausgegeben
}

# A named argument that does not exist, or a value it does not take.
# $name: the name
syntax-option = das Argument { $name } gibt es nicht, oder es nimmt diesen Wert nicht an
# $digits: the most digits, 15
# $forms: the forms of dates
syntax-option-hint = NUMBER kennt minimumFractionDigits und maximumFractionDigits von 0 bis { $digits }, style "decimal", "percent" oder "currency", useGrouping "true" oder "false", type "cardinal" oder "ordinal"; DATE kennt form: { $forms }

# A number in a text has too many digits.
# $most: the most digits, 15
syntax-digits = diese Zahl hat mehr als { $most } Ziffern
syntax-digits-hint = kürzen Sie die Zahl; eine lange gehört als Text in Anführungszeichen

# A text has too many places to fill.
# $most: the most places, 100
syntax-placeables = dieser Text hat mehr als { $most } Klammern zum Ausfüllen

# Braces within braces within braces.
syntax-depth = die Klammern dieses Textes sind zu tief verschachtelt

# Messages refer to each other in a circle, or too deeply.
# $name: the name of the message
syntax-cycle = die Verweise auf { $name } laufen im Kreis oder zu tief
syntax-cycle-hint = schreiben Sie den Text an einer Stelle des Kreises aus

## missing-translation

# $text: the id of the text: goal-6-2.description
# $lang: the language that lacks it: de, nl
missing-translation = der Text { $text } fehlt auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}

# The text is there but says nothing, as {""} does.
# $text: the id of the text
# $lang: the language: de, nl
missing-translation-empty = der Text { $text } ist auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} leer

missing-translation-empty-hint = schreiben Sie ihn hier hinein

# $file: the file where it would stand
missing-translation-hint = schreiben Sie ihn in { $file }; „beide check --fill“ legt alles Fehlende an seiner Stelle an

# The twin of a missing text stands in YAML.
# $lang: the language that lacks it: de, nl
missing-translation-yaml-hint = ergänzen Sie „{ $lang }:“ neben dem anderssprachigen Text

# $text: the id of the text
missing-translation-both = der Text { $text } fehlt in beiden Sprachen

# $message: the name of the message
missing-translation-both-hint = schreiben Sie die Nachricht { $message } in beiden Sprachen; „beide check --fill“ legt alles Fehlende an seiner Stelle an

# The product's words of a language lack a message that the other has.
# $name: the name of the message or attribute
# $lang: the language that lacks it: de, nl
missing-translation-label = die Beschriftung { $name } fehlt auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
}

# $lang: the language that lacks it: de, nl
missing-translation-label-hint = ergänzen Sie sie in einer Datei in locales/{ $lang }/

## unknown-message

# $name: the name of the message, perhaps with an attribute
unknown-message = die Nachricht { $name } gibt es nicht
unknown-message-hint = berichtigen Sie den Namen, oder schreiben Sie die Nachricht in eine Datei dieser Sprache

# $name: the name of the term, without its hyphen
unknown-message-term = den Begriff -{ $name } gibt es nicht

# $names: similar names
unknown-message-similar-hint = meinten Sie { $names }?

# The words that a notation needs are not complete.
# $names: the names of the messages that are missing
# $lang: the language: de, nl
unknown-message-notation = die Schreibweise für { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} ist unvollständig; es fehlen oder sind nicht verwendbar: { $names }

## unused-message

# $name: the name of the message
unused-message = die Nachricht { $name } gehört zu nichts im Inhalt
unused-message-hint = Nachrichten heißen nach Art und Kennung, etwa goal-6-2

# $name: the name of the message
unused-message-label = keine Vorlage fragt nach der Nachricht { $name }
unused-message-label-hint = die Wörter eines Hausstils ersetzen die des Programms, mit deren Namen; eine eigene Nachricht druckt eine Vorlage mit t("…")

# $kind: the kind
unused-message-kind-hint = zur Art { $kind } gibt es keine Texte in FTL; ihre Namen stehen in YAML

# $message: the name of the message
# $name: the name of the attribute, or title for the text after “=”
unused-message-attribute = { $name } von { $message } wird nirgends gedruckt

# $name: the attribute that is similar
unused-message-attribute-similar-hint = meinten Sie .{ $name }?

# $known: the attributes that exist
unused-message-attribute-hint = hier gibt es die Attribute { $known }

# $message: the name of the message
# $known: the attributes that exist
unused-message-title-hint = lassen Sie den Text hinter „{ $message } =“ weg; gedruckt werden die Attribute { $known }

# $message: the name of the message
unused-message-titled-hint = der Titel hat kein Attribut: schreiben Sie ihn hinter „{ $message } =“

## duplicate-text

# $text: the id of the text
# $lang: the language: de, nl
duplicate-text = der { $lang ->
    [de] deutsche
   *[nl] niederländische
} Text { $text } steht in YAML und in FTL
duplicate-text-hint = löschen Sie einen von beiden

## unknown-variable

# $name: the name of the variable
# $entity: the name of the entity's message
unknown-variable = { $entity } hat keine Angabe ${ $name }

# $names: similar names
unknown-variable-similar-hint = meinten Sie { $names }?

# $names: all facts of the entity
unknown-variable-known-hint = seine Angaben sind { $names }; jede andere schreiben Sie FACT("…")

# $entity: the name of the entity's message
unknown-variable-none-hint = { $entity } hat keine eigenen Angaben; eine andere schreiben Sie FACT("…"), „beide facts“ nennt alle

# $id: the id of the fact
unknown-variable-fact = die Angabe { $id } gibt es nicht
unknown-variable-fact-hint = „beide facts“ nennt alle Angaben mit ihren Werten

# $name: the name of the function
unknown-variable-function = die Funktion { $name } gibt es nicht
# $names: the functions that exist
unknown-variable-function-hint = die Funktionen sind { $names }

# A term prints a variable that the reference does not give.
# $name: the name of the variable
unknown-variable-term = dieser Begriff braucht das Argument { $name }
unknown-variable-term-hint = geben Sie es beim Verweis mit, etwa { "{" } -name({ $name }: "…") { "}" }

## variable-mismatch

# $text: the id of the text
# $which: which language uses facts that the other does not: de, nl, both
# $de: the facts that only German uses
# $nl: the facts that only Dutch uses
variable-mismatch = { $which ->
    [de] in { $text } nennt nur der deutsche Text { $de }
    [nl] in { $text } nennt nur der niederländische Text { $nl }
   *[both] in { $text } nennt nur der deutsche Text { $de } und nur der niederländische { $nl }
}
variable-mismatch-hint = nennen Sie in beiden Sprachen dieselben Angaben

## duplicate-attribute

# $name: message and attribute
duplicate-attribute = { $name } steht hier zweimal

# $name: the name of the message or term
duplicate-attribute-message = die Nachricht { $name } steht in dieser Sprache zweimal
duplicate-attribute-hint = löschen Sie eine von beiden, oder benennen Sie sie um

## digits-in-prose

# $number: the number as typed
digits-in-prose = die Zahl { $number } ist im Text getippt
digits-in-prose-hint = schreiben Sie sie einmal in YAML, als Feld oder unter „facts:“, und nennen Sie sie hier in geschweiften Klammern

## private-fact

# $fact: the id of the fact
# $text: the id of the text
# $message: the name of another message, with its attribute
private-fact-text = der öffentliche Text { $text } nennt { $fact }; diese Angabe ist nicht öffentlich
private-fact-text-hint = nehmen Sie die Angabe aus dem Text, oder machen Sie sie öffentlich
private-fact-message = der öffentliche Text { $text } druckt { $message }; dieser Text ist nicht öffentlich
private-fact-message-hint = nehmen Sie ihn heraus, oder machen Sie öffentlich, wozu er gehört
private-fact-derived = der öffentliche Text { $text } nennt { $fact }; diese Angabe folgt aus etwas, das nicht öffentlich ist
private-fact-derived-hint = nehmen Sie die Angabe aus dem Text, oder machen Sie öffentlich, woraus sie folgt
private-fact-unprintable = der öffentliche Text { $text } lässt sich nicht drucken ohne etwas, das nicht öffentlich ist

## approximate-twice

# $fact: the id of the fact
# $word: the word as typed
approximate-twice = der Text sagt „{ $word }“ vor { $fact }; diese Angabe sagt es selbst
approximate-twice-hint = lassen Sie „{ $word }“ weg; mit „approximate: true“ druckt der Wert in jeder Sprache ein solches Wort

## markup

# $what: heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, definition
markup = { $what ->
    [heading] in einem Text kann keine Überschrift stehen
    [code] in einem Text kann kein Code stehen
    [html] in einem Text können keine HTML-Zeichen stehen
    [table] in einem Text kann keine Tabelle stehen
    [image] in einem Text kann kein Bild stehen
    [quote] in einem Text kann kein Zitatblock stehen
    [rule] in einem Text kann keine Trennlinie stehen
    [footnote] in einem Text kann keine Fußnote stehen
    [nested-list] in einer Liste kann keine Liste stehen
    [list] dieser Text ist einzeilig und kann keine Liste haben
    [paragraph] dieser Text ist einzeilig und kann keine Absätze haben
    [bullet] Aufzählungspunkte werden mit Bindestrich geschrieben
    [break] innerhalb eines Absatzes kann keine Zeile umbrochen werden
    [link] dieser Verweis führt weder zu einer Webseite noch zu einer E-Mail-Adresse noch zu einer Sprache
   *[definition] diese Zeile würde nicht gedruckt: Sie wird als Ziel eines Verweises gelesen
}

# $what: as above
markup-hint = { $what ->
    [heading] Überschriften entstehen aus den Titeln der Abschnitte; soll das Zeichen gedruckt werden, setzen Sie \ davor
    [code] rücken Sie Listen und Absätze ein wie die Zeilen darüber; soll das Zeichen gedruckt werden, setzen Sie \ davor
    [html] soll das Zeichen < gedruckt werden, schreiben Sie \<
    [table] Daten gehören in YAML; die Vorlagen drucken sie als Tabelle
    [image] Bilder sind eigene Einträge im Inhalt
    [quote] soll das Zeichen > gedruckt werden, schreiben Sie \>
    [rule] nehmen Sie die Zeile aus Strichen heraus, oder teilen Sie den Text in Abschnitte
    [paragraph] schreiben Sie alles in einen Absatz
    [nested-list] schreiben Sie die Listen nacheinander
    [list] soll das Zeichen am Anfang gedruckt werden, setzen Sie \ davor
    [bullet] schreiben Sie „- “ an den Anfang der Zeile
    [break] beginnen Sie mit einer Leerzeile einen neuen Absatz, oder schreiben Sie in der Zeile weiter
    [link] schreiben Sie https://…, mailto:…, lang:de oder lang:nl in die Klammern
    [definition] setzen Sie \ vor die erste eckige Klammer
   *[other] trennen Sie Absätze durch eine Leerzeile und schreiben Sie einfache Sätze
}

# $what: was verloren ging (fact, attribute, bullet)
markup-lost = { $what ->
    [fact] dies sieht nach einer Angabe aus, steht aber nicht in geschweiften Klammern und würde so gedruckt
    [attribute] dies sieht nach einem Attribut aus, hat aber keinen Punkt und würde mit dem Text davor gedruckt
   *[bullet] das Aufzählungszeichen einer Textverarbeitung ergibt hier keine Liste
}

# $what: was verloren ging (fact, attribute, bullet)
markup-lost-hint = { $what ->
    [fact] setzen Sie es in geschweifte Klammern: {"{ FACT(\"goal.housing.measures\") }"} oder {"{ $measures }"}
    [attribute] schreiben Sie einen Punkt vor den Namen
   *[bullet] beginnen Sie jeden Punkt auf einer eigenen Zeile mit Bindestrich und Leerzeichen
}

# A line of an FTL text begins with a sign that ends the text.
# $sign: the sign: * [ .
markup-line-start = in FTL kann keine Zeile eines Textes mit „{ $sign }“ beginnen

# $sign: the sign
markup-line-start-hint = schreiben Sie dafür {"{\""}{ $sign }{"\"}"}, oder brechen Sie die Zeile anders um; Aufzählungspunkte werden mit Bindestrich geschrieben

# A text comes out without a single character.
# $text: the id of the text
markup-empty = der Text { $text } bleibt bei der Ausgabe leer

## unsupported-character

# $code: the number of the character in Unicode
unsupported-character-control = das Zeichen { $code } ist ein Steuerzeichen und wird nicht gedruckt
unsupported-character-control-hint = löschen Sie es; beim Kopieren von Text kommt es oft unbemerkt mit
