### The check syntax.

explain-syntax = a file cannot be read as YAML, FTL or CSV
    .details = Something in the way the file is written is wrong: most often an indent, a missing quotation mark or a colon without a space behind it. What follows in that file cannot be judged until it is repaired.
    .wrong =
        goals:
          housing:
          number: "1"
    .right =
        goals:
          housing:
            number: "1"
    .repair = Look at the marked place and at the line above it. Indent with spaces, never with tabs; put texts that hold a colon or begin with a quotation mark into "quotation marks".

## The form of a YAML file

syntax-yaml = the file cannot be read from here on
syntax-yaml-hint = compare the line with its neighbours: indentation, colon and blank after it, quotation marks, brackets

syntax-yaml-tab = the line is indented with a tab
syntax-yaml-tab-hint = indent with spaces, two for each level; most editors can convert tabs
syntax-words-tab-hint = indent with spaces, four before a text and before an attribute; Fluent takes a tab for the end of the message

syntax-yaml-indent = the line is not indented like its neighbours
syntax-yaml-indent-hint = indent the keys of one entry alike, with two spaces more than what they belong to; and check whether a bracket or quotation mark above is still open

syntax-yaml-key = a key is not followed by a colon and a blank
syntax-yaml-key-hint = write the key, a colon, a blank and then the value; put a text of several lines below “|”

syntax-yaml-brace = a text that begins with a brace needs quotation marks

syntax-yaml-bracket = a text that begins with a bracket needs quotation marks

syntax-yaml-asterisk = a text that begins with an asterisk needs quotation marks

# $sign (text): the character that a value begins with
syntax-yaml-indicator = a text that begins with { $sign } needs quotation marks

syntax-yaml-colon = a text that holds a colon and a blank needs quotation marks
syntax-yaml-quote-hint = put the whole text into double quotation marks: "…"; a text with variables belongs in an FTL file

syntax-yaml-apostrophe = a text that begins with an apostrophe needs quotation marks

syntax-yaml-quotes = the quotation mark at the beginning is not closed at the end
syntax-yaml-apostrophe-hint = put the whole text into double quotation marks, and inside it use typographic ones: "’s avonds", "„Sprache“ lernen"

syntax-yaml-documents = a second document begins here, but a file holds only one
syntax-yaml-documents-hint = remove the line ---, or divide the file in two

syntax-yaml-repetition = the file repeats itself by references (*name) more often than is allowed
syntax-yaml-repetition-hint = write out the values instead of referring to them

syntax-yaml-depth = the entries are nested too deeply
syntax-yaml-depth-hint = check the indentation and the brackets; no entry of a project needs more than ten levels

syntax-yaml-open = the bracket that opens here is not closed
syntax-yaml-open-hint = close it with the bracket that belongs to it, or write the entries on lines of their own without brackets

syntax-yaml-escape = a backslash begins a special character in double quotation marks, and this one does not exist
syntax-yaml-escape-hint = write the backslash twice, or write paths with /

syntax-yaml-control = there is an invisible control character here
syntax-yaml-control-hint = delete the characters around this place and type them again
syntax-yaml-comma-hint = inside brackets every comma begins a new entry: write decimals with a point, and put texts with commas into quotation marks

syntax-yaml-one-line = a text in both languages on one line is not allowed: every comma in it would begin a new key without notice
syntax-yaml-one-line-hint = write it on three lines: title:, below it indented de: … and nl: …

## Texts

# Something in an FTL file, or in a text that stands in YAML, cannot be read.
# $problem (text): what: attribute, expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, curly-quote or other
# $detail (text): the sign, name or escape it is about; may be empty
syntax-words = { $problem ->
    [attribute] the attribute { $detail } belongs to no message
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
    [curly-quote] the quotation mark { $detail } is not known in braces
   *[other] this cannot be read
}
# $problem (text): what: attribute, expected, empty-message, no-default, two-defaults, no-value, open-literal, open-brace, closing-brace, function-name, argument-twice, escape, selector, expression, curly-quote or other
syntax-words-hint = { $problem ->
    [attribute] put it below the message that it belongs to, without a comment or another line between them
    [empty-message] write the text after “=”, or attributes on the next lines
    [no-default] mark one variant with “*”, as in *[other]
    [two-defaults] leave “*” at one variant only
    [open-brace] close every brace in the text that opens it; after “->” the variants stand on lines of their own
    [closing-brace] to print a brace, write {"{\"}\"}"}
    [function-name] the functions are FACT, NUMBER and DATE
    [escape] the escapes are \\, \" and \u followed by four hexadecimal digits
    [selector] choose by a variable or by FACT
    [curly-quote] write straight quotation marks in braces: {"{ FACT(\"goal.housing.measures\") }"}
   *[other] indent all lines of a text by four blanks, and break the line after “->”
}

# Fluent could not format a text that passed all checks.
# $error (text): what Fluent says, in English
syntax-format = this text cannot be formatted: { $error }

# A choice depends on a date or period.
# $kind (text): the kind of the fact: date, period
syntax-selector = a fact of the kind { $kind } cannot choose among variants
syntax-selector-hint = choose by a number

# A variant has the name of no plural category.
# $key (text): the name of the variant
syntax-variant = a number never chooses the variant [{ $key }]
syntax-variant-hint = German and Dutch have [one] and [other]; single numbers are written [0], [2]

# A variant for a number, where an amount or percentage chooses.
# $key (text): the number that names the variant
syntax-variant-number = an amount or percentage never chooses the variant [{ $key }]
syntax-variant-number-hint = use [one] and [other], or choose by a count

# No number chooses a variant.
# $key (text): the key of the variant
syntax-variant-never = the variant [{ $key }] is never chosen
# $why (text): why: ordinal, decimals, options or earlier
syntax-variant-never-hint = { $why ->
    [ordinal] ordinal numbers have one form in German and Dutch: leave type: "ordinal" or the choice out
    [decimals] a number that prints decimals, as 1,0 does, is never [one]: leave minimumFractionDigits out of what chooses
    [options] single numbers are not chosen by an estimate, nor by NUMBER with style or useGrouping: choose by the count itself
   *[earlier] another variant takes the same number before it: delete one of the two
}

# A function is called in a way it cannot work with.
# $function (text): fact, number or date
syntax-call = { $function ->
    [fact] FACT needs the id of one fact in quotation marks
    [number] NUMBER needs one number
   *[date] DATE needs one date
}
# $function (text): fact, number or date
syntax-call-hint = { $function ->
    [fact] write it like FACT("indicator.wartezeit.current")
    [number] dates and periods print without a function
   *[date] periods and numbers print without a function
}

# A named argument that does not exist, or a value it does not take.
# $name (text): the name of the argument
syntax-option = the argument { $name } does not exist, or does not take this value
# $digits (number): the most digits: 15
# $forms (text): the forms of dates
syntax-option-hint = NUMBER takes minimumFractionDigits and maximumFractionDigits from 0 to { $digits }, style "decimal", "percent" or "currency", useGrouping "true" or "false", type "cardinal" or "ordinal"; DATE takes form: { $forms }

# A number in a text has too many digits.
# $most (number): the most digits: 15
syntax-digits = this number has more than { $most } digits
syntax-digits-hint = shorten the number; a long one belongs in quotation marks, as a text

# A text has too many places to fill.
# $most (number): the most braces: 100
syntax-placeables = this text has more than { $most } braces to fill

# Braces within braces within braces.
syntax-depth = the braces of this text are nested too deeply

# $name (text): the name of the message
# $most (text): how many parts are allowed
syntax-growth = the message { $name } becomes more than { $most } parts once everything that it refers to stands in it
syntax-growth-hint = write the text out; messages that print each other several times grow with every step

syntax-comment = this line is no comment for other programs
syntax-comment-hint = write one to three # and a blank before what the comment says

# Messages refer to each other in a circle, or too deeply.
# $name (text): the name of the message
syntax-cycle = the references to { $name } run in a circle or too deep
syntax-cycle-hint = write out the text at one place of the circle
