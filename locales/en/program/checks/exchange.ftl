### The check exchange.

explain-exchange = a file with translations cannot be taken over
    .details = What comes back from translators has the ids and the codes with which it went out. A code stands for a fact, a term or a message of your own: without it a number would be missing on the page. If anything in the file is not in order, nothing of it is taken over, so that you never have half a delivery in the project.
    .wrong =
        <source>Es sind <ph id="1">{"{"} $count {"}"}</ph> Kurse.</source>
        <target>Er zijn 40 cursussen.</target>
    .right =
        <source>Es sind <ph id="1">{"{"} $count {"}"}</ph> Kurse.</source>
        <target>Er zijn <ph id="1">{"{"} $count {"}"}</ph> cursussen.</target>
    .repair = Mend the file in the program for translators, or send it back; then call beide translate import again. What is no longer in the project can be removed from the file.

# $reason (text): a colon and what the parser says, in English; nothing if only the place is known
exchange-xml = this file is not well-formed XML{ $reason }
exchange-xml-hint = export it again from the program for translators; if it was changed by hand, mend it here

exchange-ampersand = a bare “&” stands here; XML writes it as &amp;
exchange-ampersand-hint = write &amp; instead of &; a translation program does so by itself

exchange-entity = this stands for something that XLIFF does not know
exchange-doctype = the file has a document type, which XLIFF never has
exchange-doctype-hint = remove the lines from <!DOCTYPE to its end, if you trust whoever sent the file; nothing of it was read

# $what (text): other if it is no XLIFF, version if its version is not known, files if it has not one part, table if it is a table without our columns
# $name (text): how it begins
# $version (text): its version
# $files (number): how many parts it has
exchange-form = { $what ->
    [version] XLIFF “{ $version }” is not known
    [files] the file has { $files } parts instead of one
    [table] the table has no columns “id”, “de-DE” and “nl-NL”
   *[other] the file is no XLIFF: it begins with “{ $name }”
}
exchange-form-hint = XLIFF 1.2 and 2.1 and the table of beide translate export are taken back, each file by itself

exchange-table = this line of the table cannot be read
exchange-table-hint = save the table as CSV in UTF-8 again
# $unit (text): which text
# $cells (number): how many cells the row has
# $columns (number): how many columns the table has
exchange-cells = the row of “{ $unit }” has { $cells } cells, and the table { $columns } columns: a part of a text would be lost
exchange-cells-hint = a text with the sign that divides the cells stands in quotation marks; save the table from a spreadsheet, or put them there

# $from (text): the language from which, as the file names it
# $to (text): the language into which
exchange-languages = the file is from “{ $from }” into “{ $to }”, and not between German and Dutch
exchange-languages-hint = the languages must be de-DE and nl-NL, or the other way round

# $unit (text): the name of a text
exchange-unknown = the project has no text “{ $unit }” in this direction
exchange-unknown-hint = is the file of another project? If the text was removed since, remove it from the file as well

# $unit (text): the name of a text
exchange-twice = the text “{ $unit }” stands in the file twice
exchange-twice-hint = leave the one that is right

# $unit (text): the name of a text
exchange-source = the text “{ $unit }” has no source
exchange-source-hint = without it nobody can tell whether the translation was made for the text as it is now; export again

# $unit (text): the name of a form of a text
exchange-empty = “{ $unit }” is empty although other forms of the same text are translated
exchange-empty-hint = translate all forms of the text, or leave all of them empty for now

# $problem (text): lost, added or changed
# $unit (text): the name of a text
# $codes (text): the codes, divided by commas
exchange-codes = { $problem ->
    [lost] the translation of “{ $unit }” lacks { $codes }
    [added] the translation of “{ $unit }” has { $codes } too many
   *[changed] in the translation of “{ $unit }” a code was changed: { $codes }
}
exchange-codes-hint = the translation must have the codes of its source, each as often as there; copy them from it in the program for translators

# $unit (text): the name of a text
exchange-unwritable = the translation of “{ $unit }” cannot be written into its file
exchange-unwritable-hint = look for blanks at the beginning of lines and for characters that nobody sees

## Notes in files for translators.

# $selector (text): what chooses, as it is written
# $key (text): the variant: one, other, 0
# $text (text): the whole text
exchange-note-variant = Variant “{ $key }” of { $selector } in: { $text }
# $documents (text): the documents, divided by commas
exchange-note-documents = Printed in: { $documents }
exchange-note-unprinted = Printed in no document at present
exchange-note-non-public = Not public: please treat this text as confidential
# $parts (text): the parts of the document, outermost first
exchange-note-within = Stands in: { $parts }
# $kind (text): slide of a slide, page of a page
# $page (number): which one it is
# $file (text): name of the file
exchange-note-page = { $kind ->
    [slide] Slide { $page } of { $file }
   *[page] Page { $page } of { $file }
}
# $term (text): a term of the glossary
# $renderings (text): how it is translated, divided by commas, the preferred word first
exchange-note-term = Glossary: { $term } – { $renderings }
# $letters (number): how many characters the source has
exchange-note-length = Length of the source: { $letters } characters
# $code (text): the code as it is written
# $value (text): what it prints at present
exchange-note-fact = { $code } prints at present: { $value }
# $text (text): the source as it was accepted
exchange-note-before = The source used to say: { $text }
