### What the program says about words: catalogues, texts, their facts and their markup.

## syntax

# Something in an FTL file, or in a text that stands in YAML, cannot be read.
# $problem: what: expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, other
# $detail: the sign, name or escape it is about; may be empty
syntax-words = { $problem ->
    [expected] a “{ $detail }” is missing here
    [empty-message] the message { $detail } has neither a text nor attributes
    [no-default] the choice has no default variant
    [two-defaults] the choice has two default variants
    [no-value] a text is missing here
    [open-literal] the string in quotation marks does not end on this line
    [open-brace] a brace is not closed here
    [closing-brace] a closing brace without an opening one
    [function-name] a function must be written in capitals
    [argument-twice] the argument { $detail } stands here twice
    [escape] the escape { $detail } does not exist
    [selector] this cannot choose among variants
    [expression] a variable, a function or a string is missing in the braces
   *[other] this cannot be read
}

# $problem: as above
# $detail: as above
syntax-words-hint = { $problem ->
    [empty-message] write the text after “=”, or attributes on the next lines
    [no-default] mark one variant with “*”, as in *[other]
    [two-defaults] leave “*” at one variant only
    [open-brace] close every brace in the text that opens it; after “->” the variants stand on lines of their own
    [closing-brace] to print a brace, write {"{\"}\"}"}
    [function-name] the functions are FACT, NUMBER and DATE
    [escape] the escapes are \\, \" and \u followed by four hexadecimal digits
    [selector] choose by a variable or by FACT
   *[other] indent all lines of a text by four blanks, and break the line after “->”
}

# Fluent could not format a text that passed all checks.
# $error: what Fluent says, in English
syntax-format = this text cannot be formatted: { $error }

# A choice depends on a date or period.
# $kind: the kind of the fact: date, period
syntax-selector = a fact of the kind { $kind } cannot choose among variants
syntax-selector-hint = choose by a number

# A variant has the name of no plural category.
# $key: the name
syntax-variant = a number never chooses the variant [{ $key }]
syntax-variant-hint = German and Dutch have [one] and [other]; single numbers are written [0], [2]

# A variant for a number, where an amount or percentage chooses.
# $key: the number
syntax-variant-number = an amount or percentage never chooses the variant [{ $key }]
syntax-variant-number-hint = use [one] and [other], or choose by a count

# A function is called in a way it cannot work with.
# $function: fact, number, date
syntax-call = { $function ->
    [fact] FACT needs the id of one fact in quotation marks
    [number] NUMBER needs one number
   *[date] DATE needs one date
}

# $function: as above
syntax-call-hint = { $function ->
    [fact] write it like FACT("indicator.wartezeit.current")
    [number] dates and periods print without a function
   *[date] periods and numbers print without a function
}

# A named argument that does not exist, or a value it does not take.
# $name: the name
syntax-option = the argument { $name } does not exist, or does not take this value
# $digits: the most digits, 15
# $forms: the forms of dates
syntax-option-hint = NUMBER takes minimumFractionDigits and maximumFractionDigits from 0 to { $digits }, style "decimal", "percent" or "currency", useGrouping "true" or "false", type "cardinal" or "ordinal"; DATE takes form: { $forms }

# A number in a text has too many digits.
# $most: the most digits, 15
syntax-digits = this number has more than { $most } digits
syntax-digits-hint = shorten the number; a long one belongs in quotation marks, as a text

# A text has too many places to fill.
# $most: the most places, 100
syntax-placeables = this text has more than { $most } braces to fill

# Braces within braces within braces.
syntax-depth = the braces of this text are nested too deeply

# Messages refer to each other in a circle, or too deeply.
# $name: the name of the message
syntax-cycle = the references to { $name } run in a circle or too deep
syntax-cycle-hint = write out the text at one place of the circle

## missing-translation

# $text: the id of the text: goal-6-2.description
# $lang: the language that lacks it: de, nl
missing-translation = the text { $text } is missing in { $lang ->
    [de] German
   *[nl] Dutch
}

# The text is there but says nothing, as {""} does.
# $text: the id of the text
# $lang: the language: de, nl
missing-translation-empty = the text { $text } is empty in { $lang ->
    [de] German
   *[nl] Dutch
}

missing-translation-empty-hint = write it here

# $file: the file where it would stand
missing-translation-hint = write it in { $file }; “beide check --fill” puts all that is missing into place

# The twin of a missing text stands in YAML.
# $lang: the language that lacks it: de, nl
missing-translation-yaml-hint = add “{ $lang }:” beside its twin

# $text: the id of the text
missing-translation-both = the text { $text } is missing in both languages

# $message: the name of the message
missing-translation-both-hint = write the message { $message } in both languages; “beide check --fill” puts all that is missing into place

# The product's words of a language lack a message that the other has.
# $name: the name of the message or attribute
# $lang: the language that lacks it: de, nl
missing-translation-label = the label { $name } is missing in { $lang ->
    [de] German
   *[nl] Dutch
}

# $lang: the language that lacks it: de, nl
missing-translation-label-hint = add it to a file in locales/{ $lang }/

## unknown-message

# $name: the name of the message, perhaps with an attribute
unknown-message = there is no message { $name }
unknown-message-hint = correct the name, or write the message in a file of this language

# $name: the name of the term, without its hyphen
unknown-message-term = there is no term -{ $name }

# $names: similar names
unknown-message-similar-hint = did you mean { $names }?

# The words that a notation needs are not complete.
# $names: the names of the messages that are missing
# $lang: the language: de, nl
unknown-message-notation = the notation for { $lang ->
    [de] German
   *[nl] Dutch
} cannot be made: missing or not usable: { $names }

## unused-message

# $name: the name of the message
unused-message = the message { $name } belongs to nothing in the content
unused-message-hint = messages are named after kind and id, like goal-6-2

# $name: the name of the message
unused-message-label = no template asks for the message { $name }
unused-message-label-hint = the words of a house style replace those of the product, by their names; write a message of your own into a template with t("…")

# $kind: the kind
unused-message-kind-hint = entities of the kind { $kind } have no texts in FTL; their names stand in YAML

# $message: the name of the message
# $name: the name of the attribute, or title for the text after “=”
unused-message-attribute = nothing prints { $name } of { $message }

# $name: the attribute that is similar
unused-message-attribute-similar-hint = did you mean .{ $name }?

# $known: the attributes that exist
unused-message-attribute-hint = the attributes here are: { $known }

# $message: the name of the message
# $known: the attributes that exist
unused-message-title-hint = leave the text after “{ $message } =” out; what is printed are the attributes { $known }

# $message: the name of the message
unused-message-titled-hint = the title has no attribute: write it behind “{ $message } =”

## duplicate-text

# $text: the id of the text
# $lang: the language: de, nl
duplicate-text = the { $lang ->
    [de] German
   *[nl] Dutch
} text { $text } stands in YAML and in FTL
duplicate-text-hint = delete one of the two

## unknown-variable

# $name: the name of the variable
# $entity: the name of the entity's message
unknown-variable = { $entity } has no fact ${ $name }

# $names: similar names
unknown-variable-similar-hint = did you mean { $names }?

# $names: all facts of the entity
unknown-variable-known-hint = its facts are { $names }; every other one is written FACT("…")

# $entity: the name of the entity's message
unknown-variable-none-hint = { $entity } has no facts of its own; write FACT("…") for another one, “beide facts” lists them all

# $id: the id of the fact
unknown-variable-fact = there is no fact { $id }
unknown-variable-fact-hint = “beide facts” lists all facts with their values

# $name: the name of the function
unknown-variable-function = there is no function { $name }
# $names: the functions that exist
unknown-variable-function-hint = the functions are { $names }

# A term prints a variable that the reference does not give.
# $name: the name of the variable
unknown-variable-term = this term needs the argument { $name }
unknown-variable-term-hint = give it in the reference, as in { "{" } -name({ $name }: "…") { "}" }

## variable-mismatch

# $text: the id of the text
# $which: which language uses facts that the other does not: de, nl, both
# $de: the facts that only German uses
# $nl: the facts that only Dutch uses
variable-mismatch = { $which ->
    [de] in { $text }, only German uses { $de }
    [nl] in { $text }, only Dutch uses { $nl }
   *[both] in { $text }, only German uses { $de }, and only Dutch uses { $nl }
}
variable-mismatch-hint = let both languages name the same facts

## duplicate-attribute

# $name: message and attribute
duplicate-attribute = { $name } stands here twice

# $name: the name of the message or term
duplicate-attribute-message = the message { $name } stands in this language twice
duplicate-attribute-hint = delete or rename one of the two

## digits-in-prose

# $number: the number as typed
digits-in-prose = the number { $number } is typed in the text
digits-in-prose-hint = write it once in YAML, as a field or under “facts:”, and name it here in braces

## private-fact

# $fact: the id of the fact
# $text: the id of the text
# $message: the name of another message, with its attribute
private-fact-text = the public text { $text } uses { $fact }, which is not public
private-fact-text-hint = take it out of the text, or make the fact public
private-fact-message = the public text { $text } prints { $message }, which is not public
private-fact-message-hint = take it out of the text, or make public what it belongs to
private-fact-derived = the public text { $text } uses { $fact }, which follows from something that is not public
private-fact-derived-hint = take it out of the text, or make public what it follows from
private-fact-unprintable = the public text { $text } cannot be printed without something that is not public

## approximate-twice

# $fact: the id of the fact
# $word: the word as typed
approximate-twice = the text says “{ $word }” before { $fact }, which says so itself
approximate-twice-hint = leave “{ $word }” out; with “approximate: true” the value prints such a word in each language

## markup

# $what: heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, definition
markup = { $what ->
    [heading] headings cannot be written in a text
    [code] code cannot be written in a text
    [html] tags cannot be written in a text
    [table] tables cannot be written in a text
    [image] pictures cannot be put into a text
    [quote] block quotes cannot be written in a text
    [rule] lines across cannot be written in a text
    [footnote] footnotes cannot be written in a text
    [nested-list] a list cannot stand in a list
    [list] this text is a single line and cannot have lists
    [paragraph] this text is a single line and cannot have paragraphs
    [bullet] bullets are written with a hyphen
    [break] a line cannot be broken within a paragraph
    [link] this link leads neither to a web page, nor to an e-mail address, nor to a language
   *[definition] this line would not be printed: it reads as the target of a link
}

# $what: as above
markup-hint = { $what ->
    [heading] headings come from the titles of sections; to print the sign, write \ before it
    [code] indent lists and paragraphs like the lines above them; to print the sign, write \ before it
    [html] to print the sign <, write \<
    [table] data belong into YAML, where templates print them as tables
    [image] pictures are entities of their own
    [quote] to print the sign >, write \>
    [rule] take the line of signs out, or divide the text into sections
    [paragraph] write it in one paragraph
    [nested-list] write one list after the other
    [list] to print the sign at the start, write \ before it
    [bullet] write “- ” at the start of the line
    [break] begin a new paragraph with an empty line, or go on in the same line
    [link] write https://…, mailto:…, lang:de or lang:nl in the brackets
    [definition] write \ before the first bracket
   *[other] leave an empty line between paragraphs and write plain sentences
}

# $what: what was lost (fact, attribute, bullet)
markup-lost = { $what ->
    [fact] this looks like a fact, but stands outside braces and would be printed as it is
    [attribute] this looks like an attribute, but has no dot and would be printed with the text before it
   *[bullet] the bullet of a word processor makes no list here
}

# $what: what was lost (fact, attribute, bullet)
markup-lost-hint = { $what ->
    [fact] put it into braces: {"{ FACT(\"goal.housing.measures\") }"} or {"{ $measures }"}
    [attribute] write a dot before the name
   *[bullet] begin each point on a line of its own with a hyphen and a space
}

# A line of an FTL text begins with a sign that ends the text.
# $sign: the sign: * [ .
markup-line-start = a line of a text in FTL cannot begin with “{ $sign }”

# $sign: the sign
markup-line-start-hint = write {"{\""}{ $sign }{"\"}"} for it, or break the line elsewhere; bullets are written with a hyphen

# A text comes out without a single character.
# $text: the id of the text
markup-empty = the text { $text } comes out empty

## unsupported-character

# $code: the number of the character in Unicode
unsupported-character-control = the character { $code } is a control and does not print
unsupported-character-control-hint = delete it; it often comes along when text is copied
