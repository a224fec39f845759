### The check unsupported-character.

explain-unsupported-character = a character that the fonts do not have
    .details = It would be printed as an empty box, and an archive refuses such a file. Often it is a symbol or a pictogram copied from the web.
    .wrong =
        goal-housing = Wohnen → Leben 🏠
    .right =
        goal-housing = Wohnen und Leben
    .repair = Write it in words, or name a font that has it in the house style.

## Texts

# $code (text): the number of the character in Unicode
unsupported-character-control = the character { $code } is a control and does not print
unsupported-character-control-hint = delete it; it often comes along when text is copied

# $what (text): line, ellipsis, joined or direction
# $code (text): the number of the character in Unicode
unsupported-character-hidden = { $what ->
    [line] an invisible line separator ({ $code }) stands here
    [ellipsis] an invisible character ({ $code }) stands here; often it was an ellipsis (…)
    [joined] the invisible mark that begins a file ({ $code }) stands in the middle of it
   *[direction] an invisible mark ({ $code }) turns the direction of the text here
}
# $what (text): line, ellipsis, joined or direction
unsupported-character-hidden-hint = { $what ->
    [line] delete it, and press Enter if a new line or paragraph is to begin here
    [ellipsis] delete it and type what is meant
    [joined] delete it; it is left over where two files were put together
   *[direction] delete it and compare what then stands there
}
# $count (number): how many more
# $line (text): the line of the last of them
unsupported-character-hidden-more-hint =
    { $count ->
        [one] one more of them stands in this file, in line { $line }
       *[other] { $count } more of them stand in this file, the last in line { $line }
    }

## Fonts

# $character (text): the character
# $code (text): its number in Unicode: U+2011
unsupported-character = no font of the document has the character “{ $character }” ({ $code })
unsupported-character-hint = write it as a word or with another character
unsupported-character-hyphen-hint = write an ordinary hyphen

# $code (text): its number in Unicode: U+E001
unsupported-character-private = the character { $code } has no meaning of its own, only in one font (private use)
unsupported-character-private-hint = remove it; archives do not accept such characters, often they are symbols pasted from a word processor

# $code (text): its number in Unicode: U+0009
unsupported-character-invisible = there is an invisible character { $code } that cannot be printed
unsupported-character-invisible-hint = replace it with a space
