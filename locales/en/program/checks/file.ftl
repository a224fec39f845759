### The check file.

explain-file = a file cannot be used
    .details = The file is not saved as UTF-8, is too large, is a link or no ordinary file, has a name that cannot be read, lies outside the folder content, is a picture of a kind that cannot be printed, or belongs to a language that reports do not have.
    .repair = Do what the hint proposes. Text files are saved as “UTF-8” in the editor; a table from Excel is saved as “CSV UTF-8”.

## Files that an entry names

# $file (text): the file as it is named
file-path-backslash = the path { $file } holds backslashes

# $file (text): the file as it is named
file-path-absolute = the path { $file } does not begin at this file

# $file (text): the file as it is named
file-path-outside = the path { $file } leads out of the folder content
file-path-hint = put the file into the folder content and name it relative to this file: charts/photo.png

# $file (text): the file as it is named
file-csv-encoding = { $file } is not saved as UTF-8
file-csv-encoding-hint = save the table again in the spreadsheet as “CSV UTF-8”

## Single files

# $byte (text): the first wrong byte, as two hexadecimal digits
file-not-utf8 = the file is not UTF-8: the byte { $byte } at this place is no character

file-utf16 = the file is saved as UTF-16, not as UTF-8
file-not-utf8-hint = save the file again as “UTF-8”; most editors offer this under “Save as” at “Encoding”

# $limit (number): the largest size, in megabytes
file-too-large =
    the file is larger than { $limit ->
        [one] one megabyte
       *[other] { $limit } megabytes
    }
file-too-large-hint = divide the file, or make the picture smaller

# $most (number): how many files are allowed
file-too-many = the folder holds more than { $most } files
file-too-many-hint = move what does not belong to the reports out of the project

# $most (text): how many characters are allowed
file-long-word = a word of more than { $most } characters begins here
file-long-word-hint = divide it, or take out what was pasted by mistake

file-link = this is a link to another file or folder, and links are not followed
file-link-hint = put the file itself here: a link may lead out of the project

file-special = this is no ordinary file
file-special-hint = remove it from the project

file-name = the name of this file holds characters that cannot be read
file-name-hint = rename the file, best with letters, digits and hyphens only

# $reason (text): permission, not-found or other
file-unreadable =
    the file cannot be read: { $reason ->
        [permission] you are not allowed to
        [not-found] it has just been removed
       *[other] the system does not hand it out
    }
file-unreadable-hint = check whether you may open the file, and whether another program holds it open

# $language (text): the name of a folder that should be a language
file-unknown-language = there are words in the language “{ $language }”, but reports are German and Dutch
file-unknown-language-hint = put the words into locales/de or locales/nl, or remove the folder

file-misplaced = this file is not read here
file-misplaced-ftl-hint = words belong into locales/de/content and locales/nl/content
# $lang (text): the language
# $name (text): one of its messages
file-misplaced-words-hint = { $name } belongs to the content: move the file to locales/{ $lang }/content/; this folder is for words of the product, which templates print
file-misplaced-yaml-hint = facts belong into the folder content

file-merged = two versions of this file were merged here, and nobody has chosen one
file-merged-hint = keep the lines of one version, or what is right of both, and delete the lines with the marks <<<<<<<, ======= and >>>>>>>
file-merged-ledger-hint = take the whole of one version, never lines of both, for instance with git checkout --ours locales/ledger.yaml: what it does not vouch for is told then; REFERENCE.md says how git merges this file by itself

file-twin = two files here have names that look the same
file-twin-hint = rename one of the two, or delete it

## Pictures

# $path (text): the file
# $reason (text): what is wrong with it, in English
file-picture = { $path } is not a picture that can be read: { $reason }

# $path (text): the file
file-picture-format = { $path } is in no format that can be printed

# $path (text): the file
file-picture-colours = { $path } is in the four colours of printing presses (CMYK), which PDF/A-2a does not allow
file-picture-hint = save the picture as PNG, JPEG or SVG in screen colours (RGB)

# $path (text): the file
# $kind (text): what it is
# $extension (text): the end of its name
file-picture-kind = { $path } ends in .{ $extension }, but is { $kind }
file-picture-kind-hint = save the picture as PNG, JPEG or SVG; a new name alone changes nothing

# $path (text): the file
# $width (text): its width in pixels
# $height (text): its height in pixels
# $most (text): how many million pixels are allowed
file-picture-pixels = { $path } claims to have { $width } × { $height } pixels, more than { $most } million
file-picture-pixels-hint = save the picture smaller: 2,000 pixels fill the width of a page

# $path (text): the file
# $target (text): what it asks for
file-picture-external = { $path } shows something that lies elsewhere: { $target }
file-picture-external-hint = embed the pictures when you save the drawing; nothing is loaded from outside

# $path (text): the file
file-picture-size = { $path } has no size
file-picture-size-hint = save the drawing with width and height, or with a viewBox

# $path (text): the file
# $element (text): the name of the element
file-picture-heavy = { $path } draws more than can be printed: { $element }
file-picture-heavy-hint = simplify the drawing, or save it as PNG
