### The check markup.

explain-markup = markup that the program does not know, or a mark that was lost
    .details = Texts may hold paragraphs, lists with - or 1), *emphasis*, **strong emphasis**, links and passages in the other language. A star or an underscore within a word or behind a figure is a letter: Bürger*innen, 1.250*. Headings, tables, pictures and HTML belong to the template. In FTL a line cannot begin with *, [ or a full stop.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description =
                # Überschrift
                Text
    .right =
        goal-housing = Wohnen
        {"    ."}description =
                Text mit *Betonung* und

                - einem Punkt
    .repair = Use one of the known marks, or put another word at the beginning of the line.

## YAML

markup-comment = the text ends before the #: what follows counts as a comment
markup-comment-hint = put the text into quotation marks; if a comment is meant, put it on the line above

## Texts

# $what (text): heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, language or definition
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
    [language] there is no language of this code
   *[definition] this line would not be printed: it reads as the target of a link
}
# $what (text): heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, language or definition
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
    [link] write https://…, mailto:… or a language such as lang:nl or lang:en in the brackets
    [language] write the code of the language, as in lang:en for English, lang:fr or lang:tr
    [definition] write \ before the first bracket
   *[other] leave an empty line between paragraphs and write plain sentences
}

# $what (text): what was lost: fact, attribute, emphasis, link, bullet
markup-lost = { $what ->
    [fact] this looks like a fact, but stands outside braces and would be printed as it is
    [attribute] this looks like an attribute, but has no dot and would be printed with the text before it
    [emphasis] this bold passage begins and never ends: the stars would be printed
    [link] the blank between the brackets makes this no link: it would be printed as it stands
   *[bullet] the bullet of a word processor makes no list here
}
# $what (text): what was lost: fact, attribute, emphasis, link, bullet
markup-lost-hint = { $what ->
    [fact] put it into braces: {"{ FACT(\"goal.housing.measures\") }"} or {"{ $measures }"}
    [attribute] write a dot before the name
    [emphasis] write ** where the bold passage ends; to print the sign, write \ before it
    [link] take the blank between ] and ( out
   *[bullet] begin each point on a line of its own with a hyphen and a space
}

# A line of an FTL text begins with a sign that ends the text.
# $sign (text): the sign: **, *, [ or .
markup-line-start = a line of a text in FTL cannot begin with “{ $sign }”
# $sign (text): the sign
markup-line-start-hint = write {"{\""}{ $sign }{"\"}"} for it, or break the line elsewhere; bullets are written with a hyphen

# A text comes out without a single character.
# $text (text): the id of the text
markup-empty = the text { $text } comes out empty
