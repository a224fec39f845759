### The check wrong-type.

explain-wrong-type = a value of another kind than its field takes
    .details = A field takes a number, a date, a period, a name from a list or a text, and some fields exclude each other. Dates are written year-month-day, periods as 2024, 2024-H1, 2024-Q2 or 2024-05.
    .wrong =
        report:
          as_of: 30.06.2024
    .right =
        report:
          as_of: 2024-06-30
    .repair = Write the value as the message asks. How it is printed in German and Dutch is decided by the program.

## Values

# $value (text): the value as it is written
wrong-type-number = “{ $value }” is not a number
wrong-type-number-hint = write digits only, with a point before decimals: 25000, 52.5
wrong-type-number-comma-hint = write digits only, with a comma before decimals: 25000 or 52,5

# $value (text): the value as it is written
wrong-type-whole = { $value } is a count, but not a whole number
wrong-type-whole-hint = write a whole number, or choose another kind: decimal, percent or money
wrong-type-whole-indicator-hint = the kind of an indicator is its field kind:

# $field (text): the field
wrong-type-small = { $field } takes a whole number from 0 to 255
wrong-type-small-hint = write the number without decimals and without quotation marks

# $value (text): the value as it is written
wrong-type-date = “{ $value }” is not a date
wrong-type-date-hint = write year, month and day: 2024-06-30

# $value (text): the value as it is written
wrong-type-no-such-day = the calendar has no { $value }
wrong-type-no-such-day-hint = correct the day or the month; the order is year, month, day

# $value (text): the value as it is written
wrong-type-period = “{ $value }” is not a period
wrong-type-period-hint = write a year, half-year, quarter or month: 2024, 2024-H1, 2024-Q2, 2024-05

# $value (text): the value as it is written
wrong-type-no-value = “{ $value }” says that there is no value, but a number belongs here
wrong-type-no-value-hint = leave the whole entry out if there is no value; write 0 if it is nothing
wrong-type-no-value-cell-hint = leave the cell empty if there is no value; write 0 if it is nothing

# $value (text): the value as it is written
# $what (text): error, narrow or formula
wrong-type-formula = { $what ->
    [narrow] “{ $value }” stands for a number that did not fit into its column in the spreadsheet
    [formula] “{ $value }” is a formula, not its result
   *[error] “{ $value }” is what the spreadsheet writes when a formula cannot be calculated
}
# $what (text): error, narrow or formula
wrong-type-formula-hint = { $what ->
    [narrow] make the column wider in the spreadsheet, and save the table again as “CSV UTF-8”
    [formula] save the table again as “CSV UTF-8”, with values and not with formulas
   *[error] correct the formula in the spreadsheet, or empty the cell if there is no value, and save the table again as “CSV UTF-8”
}

# $value (text): the value as it is written
wrong-type-scaled = “{ $value }” is a shortened number
# $value (text): the value as it should be written
wrong-type-scaled-hint = write it in full: { $value }
wrong-type-scaled-plain-hint = write it in full, with all its zeros and without separators between thousands: 5390000

# $value (text): the value as it is written
# $unit (text): the unit
wrong-type-unit = “{ $value }” is a number with “{ $unit }” behind it
# $value (text): the value as it should be written
# $unit (text): the unit
wrong-type-unit-hint = write { $value } here, and “{ $unit }” into the sentence, behind the value in braces, in both languages
# $unit (text): the unit
wrong-type-unit-plain-hint = write the number alone, in digits and with a point before decimals, and “{ $unit }” into the sentence, behind the value in braces, in both languages

# $value (text): the value as it is written
wrong-type-estimate = “{ $value }” is an estimate
# $value (text): the value as it should be written
wrong-type-estimate-hint = write {"{"}value: { $value }, approximate: true{"}"}; the program prints “rund” or “circa” before it

# $value (text): the value as it is written
wrong-type-time = “{ $value }” is no time of day as facts are written
wrong-type-time-hint = write hours and minutes with a colon: "19:30"

# $value (text): the value as it is written
wrong-type-years = “{ $value }” are several years, but a period is one year or a part of one
# $first (text): the first year
# $last (text): the last year
wrong-type-years-hint = in a report or a series write the year in which the period ends, { $last }; in a sentence name the first and the last year as two facts, { $first } and { $last }

# $value (text): the value as it is written
wrong-type-week = “{ $value }” is a week, and a period cannot be one
# $date (text): the Monday of the week
# $month (text): the month of this Monday
wrong-type-week-hint = write the month, { $month }, or as a fact the date of the Monday, { $date }

# $value (text): the value as it is written
wrong-type-period-table = “{ $value }” is what a spreadsheet makes of a period: it takes it for a date
wrong-type-period-table-hint = so that the spreadsheet leaves it alone, format the column as “Text” before you write the periods, and save the table again as “CSV UTF-8”

# $value (text): the value as it is written
wrong-type-serial = { $value } is no running number
wrong-type-serial-hint = write a whole number, which the house style prints with the year; or the number as it is printed, in quotation marks

# $value (text): the value as it is written
wrong-type-reference = “{ $value }” does not say how a running number is written
wrong-type-reference-hint = write a text with “{"{"}serial{"}"}” once, and perhaps “{"{"}year{"}"}” and “{"{"}openness{"}"}”: V/{"{"}serial{"}"}/{"{"}year{"}"}

# $field (text): the field
wrong-type-scalar = { $field } takes a single value
# $field (text): the field
wrong-type-scalar-hint = write the value on the same line, after “{ $field }: ”

# $field (text): the field
wrong-type-fact = { $field } takes a number, an amount, a percentage, a date or a period
wrong-type-fact-hint = write for example 40, 12.5, 52.5 %, 314260 EUR, 2024-06-30, 2024-H1

# $field (text): the field
wrong-type-text = { $field } takes a text
# $field (text): the field
wrong-type-text-hint = write the text on the same line, after “{ $field }: ”
# $value (text): the value in quotation marks
wrong-type-text-quote-hint = put it into quotation marks: { $value }
wrong-type-text-brace-hint = put the whole text into double quotation marks; a text with variables belongs in an FTL file

# $field (text): the field
wrong-type-flag = { $field } takes true or false
# $field (text): the field
wrong-type-flag-hint = write { $field }: true or { $field }: false

# $field (text): the field
# $value (text): the value as it is written
wrong-type-word = { $field } does not know “{ $value }”
# $words (text): the words that are allowed, divided by commas
wrong-type-word-hint = allowed are: { $words }

# $field (text): the field
wrong-type-pair = { $field } takes a text in German and in Dutch
# $field (text): the field
wrong-type-pair-hint = write below { $field }: two indented lines, de: … and nl: …

# $field (text): the field
wrong-type-mapping = { $field } takes fields
wrong-type-mapping-hint = write the fields below it, indented, each with its key and a colon

# $field (text): the field
wrong-type-entity = { $field } has no fields
# $field (text): the field
wrong-type-entity-hint = if { $field } is a field of the entry above, indent it further; if it is an id, write its fields below it, indented

# $field (text): the field
wrong-type-list = { $field } takes a list
# $field (text): the field
wrong-type-list-hint = write each item on its own line below { $field }: and begin it with “- ”

# $value (text): the value as it is written
# $field (text): the field
wrong-type-other = “{ $value }” does not fit { $field }

# $collection (text): the name of a collection: goals
wrong-type-collection = { $collection } takes entries with their ids
# $collection (text): the name of a collection: goals
wrong-type-collection-hint = write the id of each entry below { $collection }: indented and with a colon, and its fields below that

wrong-type-file = the file does not begin with the name of a collection
wrong-type-file-hint = begin with a name such as goals: and write the entries below it, indented

# $cells (number): how many cells the row has
# $headings (number): how many headings the table has
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

## The report, its limits, free facts

# $on-track (text): the limit from which an indicator is on track, in percent
# $at-risk (text): the limit from which it is at risk, in percent
wrong-type-limits = the limits { $on-track } (on track) and { $at-risk } (at risk) are not in their order
wrong-type-limits-hint = choose “at_risk” below “on_track”, and “on_track” no higher than 100

# $weight (text): the weight
wrong-type-weight = the weight { $weight } is not positive
wrong-type-weight-hint = give a weight above zero, or leave it out: then the goal counts once

## Dates and periods

wrong-type-event = the event has a date and a period
wrong-type-event-hint = keep “date” if the day is known, else “period”

## Indicators

# $second (text): the field that is given as well
# $first (text): the field that is given: goal, measure
wrong-type-indicator = the indicator has “{ $second }” beside “{ $first }”
wrong-type-indicator-hint = keep one of them: “goal” for an outcome, “measure” for an output, or “project”

# $better (text): lower or higher
# $baseline (text): the baseline value
# $target (text): the target value
wrong-type-better = “better: { $better }” contradicts the way from { $baseline } to { $target }
wrong-type-better-hint = delete “better”, or correct baseline or target if they have been interchanged

wrong-type-level = only an indicator of a project shows an output or a result of a programme
wrong-type-level-hint = delete “level”; the goal or the measure says what the indicator shows

# $template (text): the template
wrong-type-contents = “contents” has no effect in a document of the template { $template }
# $template (text): the template
wrong-type-contents-hint = delete “contents”; if the template is your own and prints a table of contents, write “contents: true” in report-templates/{ $template }/template.yaml

# $funding (text): the id of the funding
# $of (text): the project that it belongs to
# $project (text): the project of the document
wrong-type-funding = the funding { $funding } is that of the project { $of }, but the document is about { $project }
wrong-type-funding-hint = delete “funding”: the publicity of the project appears by itself

## Documents, slides, persons

# $template (text): the template
# $field (text): the field that the template does not take
wrong-type-document = a document of the template { $template } does not take “{ $field }”
# $field (text): the field that is too much
# $needed (text): the field that the template needs
wrong-type-document-hint = delete “{ $field }”, or choose the template that goes with it; this one takes “{ $needed }”

# $number (text): the number given
wrong-type-slides-per-page = { $number } slides do not fit a page of the handout
wrong-type-slides-per-page-hint = write 1, 2 or 3

# $field (text): the text: second, source
wrong-type-slide-text = a slide of this kind does not show the text “{ $field }”
# $field (text): the text
# $kind (text): the kind of slide that shows it
wrong-type-slide-text-hint = remove “{ $field }”, or choose the “kind” { $kind }

wrong-type-phone-zero = behind the country code of a telephone number no zero is dialled

wrong-type-phone-code = the country code of a telephone number begins with “+”
# $number (text): the telephone number as it is to be written
wrong-type-phone-hint = write { $number }

wrong-type-phone-national = this telephone number has no country code, so the other side of the border cannot dial it
# $rest (text): the telephone number without its first zero
wrong-type-phone-national-hint = write “+49 { $rest }” for a German number, “+31 { $rest }” for a Dutch one; on its own side the house style can print it without

# $name (text): the name
wrong-type-gloss = the name { $name } is neither German nor Dutch, so its gloss would stand in the wrong language on one side
wrong-type-gloss-hint = leave the gloss out, or explain the name in the texts of both languages

## Decisions

# $amount (text): the amount
wrong-type-effect = an amount is given without sign and is above zero, this one is { $amount }
wrong-type-effect-hint = write the bare amount, and "kind: expense" or "kind: income"

## Colours

# $colour (text): what stands there
contrast-colour = “{ $colour }” is not a colour
contrast-colour-hint = write the colour with six digits, as "#1f4e9e"

# $value (text): the number as it is written
wrong-type-marks = { $value } stands in typographic quotation marks, which would be printed
# $value (text): the number without its quotation marks
wrong-type-marks-hint = write straight quotation marks: "{ $value }"

# $group (text): the name of the group
wrong-type-words-group = the group { $group } holds nothing to compare
wrong-type-words-group-hint = write at least two meanings that exclude each other below it, or correct the name of the group if the program knows it

# $name (text): the name of the meaning
wrong-type-words-count = { $name } is no number
wrong-type-words-count-hint = write the number itself as the name of the meaning, in quotation marks: "12"

# $name (text): the name of the meaning
wrong-type-words-none = { $name } names no words
wrong-type-words-none-hint = write its words behind de: and nl:, divided by commas, or delete it

# $name (text): the name of the meaning
# $which (text): the language that is missing: de, nl
wrong-type-words-one-side = { $which ->
    [de] { $name } has no German words
   *[nl] { $name } has no Dutch words
}
wrong-type-words-one-side-hint = write words of both languages, behind de: and nl:

# $phrase (text): the phrase as it is typed
wrong-type-words-phrase = “{ $phrase }” is no phrase that can be found
wrong-type-words-phrase-hint = write at least one letter; * stands at the beginning or end of a word, … between two words

# $word (text): the word
wrong-type-both = “{ $word }” is right and wrong for the same term
wrong-type-both-hint = take it out of one of the two lists
# $field (text): the key
# $needed (text): the key that it belongs to
wrong-type-alone = { $field } has no effect without { $needed }
wrong-type-alone-hint = add what it belongs to, or take it out
# $word (text): what stands there
wrong-type-blank = “{ $word }” can be found in no text
wrong-type-blank-hint = write a word; … stands between two parts of a phrase
# $role (text): the role as it is written in YAML
wrong-type-recommended = a body that decides does not recommend: its role is “{ $role }”
wrong-type-recommended-hint = write “result: unchanged” or “amended”; “recommended” is for bodies that prepare the decision

# $first (text): the first field
# $second (text): the second field
wrong-type-effect-twice = “{ $first }” and “{ $second }” cannot both hold for one financial effect
wrong-type-effect-twice-hint = delete one of them; what differs from year to year stands under “amounts” alone

# $name (text): the name of the fact
wrong-type-sum-number = “{ $name }” is no number and cannot be added up
wrong-type-sum-number-hint = add up counts, amounts or decimals only

# $first (text): the first fact
# $second (text): the fact of another kind
wrong-type-sum-kinds = “{ $first }” and “{ $second }” are of different kinds and cannot be added up
wrong-type-sum-kinds-hint = write both as amounts (18 EUR), or both as counts (18)

## Tables

wrong-type-column-total = only counts, decimals and amounts are added up
wrong-type-column-total-hint = take off “total: true”, or correct the kind of the column
wrong-type-column-scale = only amounts have a scale
wrong-type-column-scale-hint = take off “scale”, or write “kind: money”
# $amount (text): the amount as it is written
wrong-type-scale = { $amount } EUR would print as 0 in this column
# $full (text): the amount that is probably meant
wrong-type-scale-hint = amounts are written in full whatever the column prints: write { $full } if thousands or millions are meant, or take off “scale”
