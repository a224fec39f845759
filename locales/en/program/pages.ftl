### What can be wrong with templates, pages and the files that are written

## Templates

# Variables:
#   $message (string) what Typst says, in English
template = Typst reports of the template: { $message }

template-encoding = the template is not encoded in UTF-8

template-encoding-hint = save the file as UTF-8

# Variables:
#   $text (string) a hint of Typst, in English
template-hint = Typst suggests: { $text }

# Variables:
#   $text (string) a hint of Typst on this place, in English
template-hint-here = Typst suggests: { $text }

# Variables:
#   $name (string) the function
template-in-call = while calling { $name }

template-in-unnamed-call = while calling a function

# Variables:
#   $name (string) the element, by its name in Typst
template-in-show = while showing the element { $name }

# Variables:
#   $path (string) the file
template-in-import = while importing { $path }

# Variables:
#   $name (string) the template that the document names
template-missing = there is no template { $name }

# Variables:
#   $name (string) the template that the document names
#   $names (string) the templates that there are, divided by commas
template-missing-hint = name one of { $names }, or create report-templates/{ $name }/template.typ

# Variables:
#   $family (string) the font family
template-font = there is no font family “{ $family }”

template-font-hint = use Noto Sans; fonts of the system are never used, so that pages look the same everywhere

template-unstable = the template never comes to rest: each pass over the pages changes the pages

template-unstable-hint = look for a query or counter whose result adds or removes what it counts

## Calls of t and put in templates

# Variables:
#   $id (string) the message that the template asks for
unknown-message-label = there is no message { $id } among the product’s words

# Variables:
#   $id (string) the message that the template asks for
unknown-message-label-hint = add { $id } to locales/de/ and locales/nl/

# Variables:
#   $names (string) similar messages, divided by commas
unknown-message-label-similar-hint = did you mean { $names }?

# Variables:
#   $id (string) the message
#   $reason (string) what is wrong, as the words say
template-label = the message { $id } cannot be formatted with these arguments: { $reason }

template-label-hint = give every variable of the message as a named argument

# Variables:
#   $lang (string) the language that the template asks for
template-language = this edition has no side in the language “{ $lang }”

# Variables:
#   $langs (string) the languages of the edition, divided by commas
template-language-hint = take the language from the side that is printed; there are: { $langs }

# Variables:
#   $id (string) the message
#   $name (string) the argument
#   $kind (string) what it is, by its name in Typst
template-argument = the argument { $name } of t("{ $id }") has the type { $kind }

# Variables:
#   $id (string) the message
template-argument-unnamed = an argument of t("{ $id }") has no name

template-argument-hint = arguments of t have names, and are strings or numbers; the text of a fact is its field text

# Variables:
#   $kind (string) what it is, by its name in Typst
template-put = put prints facts, texts and names of the content; this has the type { $kind } and is none of them

template-put-hint = hand over the whole entry of the data, as put(measure.title), or use t for words of the product

# Variables:
#   $slot (string) the number of the slot
template-slot = the sentence has a slot { $slot } for which phrase gets no value

template-slot-hint = give phrase a value for each slot, in the order of their numbers, beginning with 0

## Standards of the PDF

# Variables:
#   $message (string) what is refused, in English
pdf-standard = PDF/A-2a and PDF/UA-1 do not allow this: { $message }

## Pages

# Variables:
#   $count (number) pages of the document
#   $limit (number) the highest number allowed
overflow-pages = the document has { $count } pages, more than { $limit }

overflow-pages-hint = look for a loop in the template that repeats pages, or divide the document

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $id (string) the text, fact or name it belongs to
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-page-text = “{ $excerpt }” of { $id } leaves page { $page } of { $file }

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-page = “{ $excerpt }” leaves page { $page } of { $file }

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $id (string) the text, fact or name it belongs to
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-block-text = “{ $excerpt }” of { $id } does not fit into its place on page { $page } of { $file }

# Variables:
#   $excerpt (string) the beginning of what is printed there
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-block = “{ $excerpt }” does not fit into its place on page { $page } of { $file }

# Variables:
#   $id (string) the text, fact or name
overflow-text-hint = shorten { $id }, or give it more room in the template

overflow-hint = give it more room in the template

# Variables:
#   $first (string) the beginning of one text
#   $second (string) the beginning of the other
#   $page (string) number of the page, counted from 1
#   $file (string) the file
overflow-over = “{ $first }” and “{ $second }” are printed over each other on page { $page } of { $file }

overflow-over-hint = shorten one of them, or give them more room in the template

# Variables:
#   $id (string) the title of the slide
#   $pages (number) pages of the document
#   $slides (number) slides of the presentation
overflow-slide = the document has { $pages } pages for { $slides } slides; the first slide that is not exactly one page is that of { $id }

# Variables:
#   $id (string) the title of the slide
overflow-slide-hint = shorten what stands on the slide of { $id }, or give it more room in the template

# Variables:
#   $page (string) number of the page, counted from 1
#   $message (string) what the encoder said, in English
picture-failed = page { $page } cannot be made into a picture: { $message }

## What a screen reader needs

# Variables:
#   $excerpt (string) the beginning of the text
#   $lang (string) its language with its region: nl-DE
template-region = “{ $excerpt }” is marked as { $lang }; only de-DE and nl-NL exist here

template-region-hint = set language and region together: text(lang: side.lang, region: side.region)

template-table-header = the table has no header

template-table-header-hint = put the first row into table.header, or the first cell of each row into pdf.header-cell, so that screen readers can say what a cell belongs to

template-figure-alt = the figure has no alternative text

template-figure-alt-hint = give the figure alt: with a text from t

template-figure-table = the alternative text of the figure hides its table from screen readers

template-figure-table-hint = remove alt: from figures that hold a table

## Sizes of type

# Variables:
#   $excerpt (string) the beginning of the smallest text
#   $page (string) number of the page, counted from 1
#   $file (string) the file
#   $whole (string) its size in points, before the decimal sign
#   $tenth (string) its first decimal
#   $least (string) the least in points
small-type = “{ $excerpt }” on page { $page } of { $file } is set in { $whole }.{ $tenth } points; below { $least } points it cannot be read there

small-type-hint = shorten what stands with it, or divide the slide; in a template of your own, set the text larger

small-type-handout-hint = shorten what stands with it, divide the slide, or put fewer slides on a page (slides_per_page)

## Headings

# Variables:
#   $excerpt (string) the beginning of the heading
#   $page (string) number of the page, counted from 1
#   $file (string) the file
lonely-heading = the heading “{ $excerpt }” stands alone at the foot of page { $page } of { $file }; what belongs to it begins on the next page

lonely-heading-hint = shorten or lengthen what stands before it, or keep it together with what follows in the template, with block(sticky: true)

template-heading-empty = the heading has no words

template-heading-empty-hint = give the heading words, or leave it out where there are none

template-heading-hidden = the heading becomes a bookmark and is not read on the page

template-heading-hidden-hint = print the heading in the body, not hidden and in no head, foot or artifact

template-heading-bookmark = the heading is kept out of the bookmarks

template-heading-bookmark-hint = remove bookmarked: false, or set bookmarked: true beside outlined: false, so that every heading is a bookmark

template-heading-other = the heading on the page has other words than its bookmark

template-heading-other-hint = print the body of the heading where it is shown; the bookmark takes its words from there

## What a screen reader reads, in which order and language

# Variables:
#   $text (string) the id of the fact, text or name
template-artifact = { $text } stands only where screen readers do not read: in heads and feet of pages, behind them, or in artifacts

template-artifact-hint = print it in the body of the document too

# Variables:
#   $excerpt (string) the beginning of what is printed there
template-passage-german = “{ $excerpt }” is Dutch and marked as German

# Variables:
#   $excerpt (string) the beginning of what is printed there
template-passage-dutch = “{ $excerpt }” is German and marked as Dutch

template-passage-hint = set the language of the side whose words are printed: text(lang: side.lang, region: side.region), and t(…, lang: side.lang)

# Variables:
#   $text (string) the id of the text
template-order-first = the Dutch side of { $text } is read before the German one

template-order-first-hint = print both sides in the order of data.sides, for instance in one row of a grid

# Variables:
#   $text (string) the id of the text
template-order-pairs = several paragraphs of { $text } are read in German before the Dutch ones follow

template-order-pairs-hint = print paragraph by paragraph, both sides of each in one row of a grid

## Publicity of funders

missing-publicity-emblem = the first page does not show the emblem of the European Union in its body

missing-publicity-logo = the first page does not show the logo of the programme in its body

# Variables:
#   $language (string) code of the language: de, nl
missing-publicity-statement = the statement on funding by the European Union is not on the first page in { $language ->
    [de] German
   *[nl] Dutch
}, or has other words

missing-publicity-strip-hint = print publicity(sides) of report-templates/foundation/publicity.typ in the body of the first page; a strip of your own carries the labels <emblem>, <statement> and <logo>

# Variables:
#   $height (string) the height of the emblem in millimetres
#   $least (string) the least height in millimetres
missing-publicity-height = the emblem of the European Union is { $height } mm high; { $least } mm are required

missing-publicity-shape = the emblem of the European Union is not one and a half times as wide as it is high

missing-publicity-larger = the logo is higher and wider than the emblem of the European Union

missing-publicity-size-hint = make the emblem at least 10 mm high, 3 to 2, and at least as high or as wide as the largest logo

missing-publicity-alternative = the emblem of the European Union has no alternative text

missing-publicity-alternative-hint = put the drawing into a figure with alt: t("alt-emblem", lang: side.lang)

missing-publicity-room = something stands closer to the emblem of the European Union than half of its height

# Variables:
#   $excerpt (string) the beginning of what is printed there
missing-publicity-room-text = “{ $excerpt }” stands closer to the emblem of the European Union than half of its height

missing-publicity-room-hint = keep half of the height of the emblem clear on each side

missing-publicity-beside = the statement does not stand next to the emblem of the European Union

missing-publicity-beside-hint = keep the statement closer to the emblem than the emblem is high

# Variables:
#   $family (string) the font family
missing-publicity-face = the statement beside the emblem is set in { $family }

missing-publicity-dressed = the statement beside the emblem is set in italics, or has a line under, over or through it

missing-publicity-colour = the statement beside the emblem is neither blue as the emblem nor black nor white

missing-publicity-face-hint = set it upright in Ubuntu, the one allowed typeface that is shipped, in rgb("#003399"), black or white; text(..statement-face) does it

# Variables:
#   $name (string) the funder
missing-publicity-funder = the funder “{ $name }” is not named in the body of the document

missing-publicity-funder-hint = print every name of publicity.funders with put

## Characters

# Variables:
#   $character (string) the character
#   $code (string) its code point: U+2011
unsupported-character = no font of the document has the character “{ $character }” ({ $code })

unsupported-character-hint = write it as a word or with another character

unsupported-character-hyphen-hint = write an ordinary hyphen

# Variables:
#   $code (string) its code point: U+E001
unsupported-character-private = the character { $code } has no meaning of its own, only in one font (private use)

unsupported-character-private-hint = remove it; archives do not accept such characters, often they are symbols pasted from a word processor

# Variables:
#   $code (string) its code point: U+0009
unsupported-character-invisible = there is an invisible character { $code } that cannot be printed

unsupported-character-invisible-hint = replace it with a space

## Pictures

# Variables:
#   $path (string) the file
#   $reason (string) what is wrong with it, in English
file-picture = { $path } is not a picture that can be read: { $reason }

# Variables:
#   $path (string) the file
file-picture-format = { $path } is in no format that can be printed

# Variables:
#   $path (string) the file
file-picture-colours = { $path } is in the four colours of printing presses (CMYK), which PDF/A-2a does not allow

file-picture-hint = save the picture as PNG, JPEG or SVG in screen colours (RGB)

## Colours

# Variables:
#   $colour (string) the colour: #1f4e9e
#   $whole (string) the contrast, before the decimal sign
#   $tenth (string) its first decimal
contrast = the accent colour { $colour } has a contrast of { $whole }.{ $tenth } : 1 against white; 4.5 : 1 is needed

contrast-hint = choose a darker colour

# Variables:
#   $colour (string) what stands there
contrast-colour = “{ $colour }” is not a colour

contrast-colour-hint = write the colour with six digits, as "#1f4e9e"

## Writing

# Variables:
#   $path (string) the file
#   $reason (string) what the system says
write-failed = { $path } cannot be written: { $reason }

write-failed-hint = the earlier files are unchanged; close the file in other programs and try again

# Variables:
#   $path (string) the file
write-denied = { $path } cannot be written: no permission

write-denied-hint = the earlier files are unchanged; close the file in other programs, or ask for the right to write into the folder

# Variables:
#   $path (string) the file
write-full = { $path } cannot be written: the disk is full

write-full-hint = the earlier files are unchanged; make room and build again

# Variables:
#   $path (string) the file
write-directory = { $path } cannot be written: a folder has this name

write-directory-hint = rename or remove the folder

# Variables:
#   $path (string) the file
write-not-a-folder = { $path } cannot be written: one of its folders is a file

write-not-a-folder-hint = rename or remove the file that has the name of the folder
