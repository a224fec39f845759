### The check placeholder.

explain-placeholder = something stands for a text that is still to be written
    .details = TODO, XXX, ???, tbd, lorem ipsum and [hier Text] are not to be printed. A warning.
    .wrong =
        goal-city = TODO
    .right =
        goal-city = Stedelijke ontwikkeling
    .repair = Write the text.

# $word (text): what stands there
placeholder = “{ $word }” stands for a text that is still to be written
placeholder-hint = write the text
