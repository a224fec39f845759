### The check template.

explain-template = a mistake in a template
    .details = The template asks for something that the data do not have, is not valid Typst, or makes pages that a screen reader cannot read well: a table without a header, a drawing without an alternative text, a heading without a bookmark, a text that stands only in the head or foot of pages, a passage marked with the wrong language, German and Dutch in the wrong order. This is no mistake of the content.
    .wrong =
        #put(measure.titel)
    .right =
        #put(measure.title)
    .repair = If the template is your own, repair the marked line; beide data shows what it gets. If it came with the program, please report it.

## Templates

# $message (text): what Typst says, in English
template = Typst reports of the template: { $message }

template-encoding = the template is not encoded in UTF-8
template-encoding-hint = save the file as UTF-8
# $text (text): a hint of Typst, in English
template-hint = Typst suggests: { $text }
# $text (text): a hint of Typst on this place, in English
template-hint-here = Typst suggests: { $text }

# $name (text): the function
template-in-call = while calling { $name }

template-in-unnamed-call = while calling a function

# $name (text): the element, by its name in Typst
template-in-show = while showing the element { $name }

# $path (text): the file
template-in-import = while importing { $path }

# $name (text): the template that the document names
template-missing = there is no template { $name }
# $names (text): the templates that there are, divided by commas
# $name (text): the template that the document names
template-missing-hint = name one of { $names }, or create report-templates/{ $name }/template.typ

# $family (text): the font family
template-font = there is no font family “{ $family }”
template-font-hint = use Noto Sans; fonts of the system are never used, so that pages look the same everywhere

template-unstable = the template never comes to rest: each pass over the pages changes the pages
template-unstable-hint = look for a query or counter whose result adds or removes what it counts

## Calls of t and put

# $id (text): the message
# $reason (text): what is wrong, as the texts report it
template-label = the message { $id } cannot be formatted with these arguments: { $reason }
template-label-hint = give every variable of the message as a named argument

# $lang (text): the language that the template asks for
template-language = this edition has no side in the language “{ $lang }”
# $langs (text): the languages of the edition, divided by commas
template-language-hint = take the language from the side that is printed; there are: { $langs }

# $name (text): the argument
# $id (text): the message
# $kind (text): what it is, by its name in Typst
template-argument = the argument { $name } of t("{ $id }") has the type { $kind }

# $id (text): the message
template-argument-unnamed = an argument of t("{ $id }") has no name
template-argument-hint = arguments of t have names, and are strings or numbers; the text of a fact is its field text

# $kind (text): what it is, by its name in Typst
template-put = put prints facts, texts and names of the content; this has the type { $kind } and is none of them
template-put-hint = hand over the whole entry of the data, as put(measure.title), or use t for words of the product

# $slot (text): the number of the slot
template-slot = the sentence has a slot { $slot } for which phrase gets no value
template-slot-hint = give phrase a value for each slot, in the order of their numbers, beginning with 0

## What a screen reader needs

# $excerpt (text): the beginning of the text
# $lang (text): its language with its region: nl-DE
template-region = “{ $excerpt }” is marked as { $lang }, a language with the country of another
template-region-hint = set language and region together: text(lang: side.lang, region: side.region)

template-table-header = the table has no header
template-table-header-hint = put the first row into table.header, or the first cell of each row into pdf.header-cell, so that screen readers can say what a cell belongs to

template-figure-alt = the figure has no alternative text
template-figure-alt-hint = give the figure alt: with a text from t

template-figure-table = the alternative text of the figure hides its table from screen readers
template-figure-table-hint = remove alt: from figures that hold a table

## Headings

template-heading-empty = the heading has no words
template-heading-empty-hint = give the heading words, or leave it out where there are none

template-heading-hidden = the heading becomes a bookmark and is not read on the page
template-heading-hidden-hint = print the heading in the body, not hidden and in no head, foot or artifact

template-heading-bookmark = the heading is kept out of the bookmarks
template-heading-bookmark-hint = remove bookmarked: false, or set bookmarked: true beside outlined: false, so that every heading is a bookmark

template-heading-other = the heading on the page has other words than its bookmark
template-heading-other-hint = print the body of the heading where it is shown; the bookmark takes its words from there

## What a screen reader reads, in which order and language

# $text (text): the id of the fact, text or name
template-artifact = { $text } stands only where screen readers do not read: in heads and feet of pages, behind them, or in artifacts
template-artifact-hint = print it in the body of the document too

# $excerpt (text): the beginning of what is printed there
template-passage-german = “{ $excerpt }” is Dutch and marked as German

# $excerpt (text): the beginning of what is printed there
template-passage-dutch = “{ $excerpt }” is German and marked as Dutch
template-passage-hint = set the language of the side whose words are printed: text(lang: side.lang, region: side.region), and t(…, lang: side.lang)

# $text (text): the id of the text
template-order-first = the Dutch side of { $text } is read before the German one
template-order-first-hint = print both sides in the order of data.sides, for instance in one row of a grid

# $text (text): the id of the text
template-order-pairs = several paragraphs of { $text } are read in German before the Dutch ones follow
template-order-pairs-hint = print paragraph by paragraph, both sides of each in one row of a grid

# $document (text): the document
# $absent (text): what is missing: a text, a fact, a language
template-absent = the document { $document } was not made, and nothing says why: { $absent } is missing
template-absent-hint = this is a defect of the program; please report it with the project

# $document (text): the document
# $seconds (number): how many seconds it was given
template-late =
    the document { $document } is not finished after { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    }, and was given up
template-late-hint = look for a loop in its template that never ends; a document that needs more time gets it with --time-limit

# $document (text): the document
# $details (text): what the program said, in English, or none
template-broken =
    the document { $document } could not be made: a defect of the program{ $details ->
        [none] {""}
       *[other] {" "}({ $details })
    }
template-broken-hint = please report it with the project; the other documents are not affected
