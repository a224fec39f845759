### What is wrong in the content: YAML files, profiles, and series in CSV files.

## The form of a YAML file
## Variables:
##   $sign (text) - the character that a value begins with

syntax-yaml = the file cannot be read from here on
syntax-yaml-hint = compare the line with its neighbours: indentation, colon and blank after it, quotation marks, brackets
syntax-yaml-tab = the line is indented with a tab
syntax-yaml-tab-hint = indent with spaces, two for each level; most editors can convert tabs
syntax-yaml-indent = the line is not indented like its neighbours
syntax-yaml-indent-hint = indent the keys of one entry alike, with two spaces more than what they belong to; and check whether a bracket or quotation mark above is still open
syntax-yaml-key = a key is not followed by a colon and a blank
syntax-yaml-key-hint = write the key, a colon, a blank and then the value; put a text of several lines below “|”
syntax-yaml-brace = a text that begins with a brace needs quotation marks
syntax-yaml-bracket = a text that begins with a bracket needs quotation marks
syntax-yaml-asterisk = a text that begins with an asterisk needs quotation marks
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
## No variables.

markup-comment = the text ends before the #: what follows counts as a comment
markup-comment-hint = put the text into quotation marks; if a comment is meant, put it on the line above

## Keys
## Variables:
##   $key (text) - the key as it is written
##   $name (text) - a name that resembles it
##   $names (text) - all names that are known there, divided by commas
##   $column (text) - the heading of a column

unknown-key = there is no { $key } here
unknown-key-similar-hint = did you mean { $name }?
unknown-key-list-hint = known here are: { $names }
unknown-key-column = the CSV file has no column “{ $column }”
unknown-key-column-hint = the first line must hold the headings: the period first, then the columns with values
duplicate-id-key = { $key } stands here for the second time
duplicate-id-key-hint = remove one of the two, or rename it

## Ids
## Variables:
##   $kind (text) - what it is, as in the names of messages: goal, list-item
##   $id (text) - the id
##   $other-kind (text), $other-id (text) - another entry
##   $message (text) - the name that both have in FTL
##   $indicator (text) - the id of an indicator
##   $column (text) - the heading of a column

duplicate-id = there are two entries of kind { $kind } with the id { $id }
duplicate-id-hint = give one of them another id; texts and facts find an entry by its id
duplicate-id-message = { $kind } { $id } and { $other-kind } { $other-id } both have the name { $message } in FTL, and would have the same texts
duplicate-id-message-hint = give one of them another id
duplicate-id-report = the report is described twice
duplicate-id-report-hint = keep one entry report in the whole project
duplicate-id-series = { $indicator } has values here and in a CSV file
duplicate-id-series-hint = keep either series or series_csv
duplicate-id-column = the CSV file has two columns “{ $column }”
duplicate-id-column-hint = rename one of the two columns
invalid-id = “{ $id }” cannot be an id
invalid-id-hint = begin with a lower-case letter and use only lower-case letters, digits and single hyphens: goal-6-2; a printed number belongs in the field number

## References
## Variables:
##   $kind (text) - what is asked for; in the third message, what was found
##   $wanted (text) - what is asked for
##   $id (text) - the id that is referred to
##   $circle (text) - the ids in the order of their references, divided by arrows

unknown-reference = there is no { $kind } with the id { $id }
unknown-reference-hint = write the id of an entry of kind { $kind }, or add the entry
unknown-reference-kind-hint = { $id } is of kind { $kind }, but a { $wanted } belongs here
cyclic-reference = the goals belong to each other in a circle: { $circle }
cyclic-reference-hint = remove the parent of one of these goals

## Missing fields
## Variables:
##   $field (text) - the field
##   $entity (text) - the id of the entry that it belongs to

missing-field = { $entity } has no { $field }
missing-field-hint = add the line { $field }: …
missing-field-empty = { $field } is empty
missing-field-empty-hint = fill in a value
missing-field-report = the project does not say what it reports, and as of when
missing-field-report-hint = add an entry report: with period: (such as 2024-H1) and as_of: (such as 2024-06-30) to a file in content
missing-field-profile = the profile is empty
missing-field-profile-hint = fill in lang, accent, wordmark and blocks, or remove the file

## Numbers that read differently in different countries
## Variables:
##   $number (text) - the number as it is written; in the hint of the second message, without separators
##   $grouped (text) - the number, if the separator divides thousands
##   $decimal (text) - the number, if the separator divides decimals
##   $reading (text) - the number that programs may take it for

ambiguous-number = { $number } can be read as { $grouped } and as { $decimal }
ambiguous-number-hint = write { $grouped } or { $decimal }
ambiguous-number-grouped = { $number } holds separators between thousands
ambiguous-number-grouped-hint = write { $number }
ambiguous-number-form = { $number } is not how a number is written; it could be read as { $reading }
ambiguous-number-form-hint = write { $reading } if that is meant

## Values
## Variables:
##   $field (text) - the field
##   $value (text) - the value as it is written; in hints, as it should be written
##   $cells, $headings (number) - how many a row and the table of a CSV file have
##   $words (text) - the words that are allowed, divided by commas
##   $collection (text) - the name of a collection: goals

wrong-type-write-hint = write { $value }
wrong-type-number = “{ $value }” is not a number
wrong-type-number-hint = write digits only, with a point before decimals: 25000, 52.5
wrong-type-number-comma-hint = write digits only, with a comma before decimals: 25000 or 52,5
wrong-type-whole = { $value } is a count, but not a whole number
wrong-type-whole-hint = write a whole number, or choose another kind: decimal, percent or money
wrong-type-whole-indicator-hint = the kind of an indicator is its field kind:
wrong-type-small = { $field } takes a whole number from 0 to 255
wrong-type-small-hint = write the number without decimals and without quotation marks
wrong-type-date = “{ $value }” is not a date
wrong-type-date-hint = write year, month and day: 2024-06-30
wrong-type-no-such-day = the calendar has no { $value }
wrong-type-no-such-day-hint = correct the day or the month; the order is year, month, day
wrong-type-period = “{ $value }” is not a period
wrong-type-period-hint = write a year, half-year, quarter or month: 2024, 2024-H1, 2024-Q2, 2024-05
wrong-type-serial = { $value } is no running number
wrong-type-serial-hint = write a whole number, which the house style prints with the year; or the number as it is printed, in quotation marks
wrong-type-reference = “{ $value }” does not say how a running number is written
wrong-type-reference-hint = write a text with “{"{"}serial{"}"}” once, and perhaps “{"{"}year{"}"}” and “{"{"}openness{"}"}”: V/{"{"}serial{"}"}/{"{"}year{"}"}
wrong-type-scalar = { $field } takes a single value
wrong-type-scalar-hint = write the value on the same line, after “{ $field }: ”
wrong-type-fact = { $field } takes a number, an amount, a percentage, a date or a period
wrong-type-fact-hint = write for example 40, 12.5, 52.5 %, 314260 EUR, 2024-06-30, 2024-H1
wrong-type-text = { $field } takes a text
wrong-type-text-hint = write the text on the same line, after “{ $field }: ”
wrong-type-text-quote-hint = put it into quotation marks: { $value }
wrong-type-text-brace-hint = put the whole text into double quotation marks; a text with variables belongs in an FTL file
wrong-type-flag = { $field } takes true or false
wrong-type-flag-hint = write { $field }: true or { $field }: false
wrong-type-word = { $field } does not know “{ $value }”
wrong-type-word-hint = allowed are: { $words }
wrong-type-pair = { $field } takes a text in German and in Dutch
wrong-type-pair-hint = write below { $field }: two indented lines, de: … and nl: …
wrong-type-mapping = { $field } takes fields
wrong-type-mapping-hint = write the fields below it, indented, each with its key and a colon
wrong-type-entity = { $field } has no fields
wrong-type-entity-hint = if { $field } is a field of the entry above, indent it further; if it is an id, write its fields below it, indented
wrong-type-list = { $field } takes a list
wrong-type-list-hint = write each item on its own line below { $field }: and begin it with “- ”
wrong-type-other = “{ $value }” does not fit { $field }
wrong-type-collection = { $collection } takes entries with their ids
wrong-type-collection-hint = write the id of each entry below { $collection }: indented and with a colon, and its fields below that
wrong-type-file = the file does not begin with the name of a collection
wrong-type-file-hint = begin with a name such as goals: and write the entries below it, indented
wrong-type-cells =
    the row has { $cells ->
        [one] one cell
       *[other] { $cells } cells
    }, but the table has { $headings ->
        [one] one heading
       *[other] { $headings } headings
    }
wrong-type-cells-hint = give each row as many cells as there are headings; the cell of a value that is not known yet is there, but empty
wrong-type-cells-comma-hint = commas divide the cells of this file: write decimals with a point, or save the table with ; between the cells

## Files that an entry names
## Variables:
##   $file (text) - the file: as it is named, in missing-file relative to the project
##   $value (text) - the file as it is named

file-path-backslash = the path { $file } holds backslashes
file-path-absolute = the path { $file } does not begin at this file
file-path-outside = the path { $file } leads out of the folder content
file-path-hint = put the file into the folder content and name it relative to this file: charts/photo.png
file-csv-encoding = { $file } is not saved as UTF-8
file-csv-encoding-hint = save the table again in the spreadsheet as “CSV UTF-8”
missing-file-named = there is no file { $file }
missing-file-named-hint = put the file there, or correct the path; it is relative to this file
missing-file-logo-hint = put the file there, or correct the path; it begins at the folder report-templates
missing-file-similar-hint = did you mean { $file }?
