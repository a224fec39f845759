### Die Prüfung placeholder.

explain-placeholder = etwas steht für einen Text, der noch zu schreiben ist
    .details = TODO, XXX, ???, tbd, lorem ipsum und [hier Text] sollen nicht gedruckt werden. Eine Warnung.
    .wrong =
        goal-city = TODO
    .right =
        goal-city = Stedelijke ontwikkeling
    .repair = Schreiben Sie den Text.

# $word (Text): was dort steht
placeholder = „{ $word }“ steht für einen Text, der noch zu schreiben ist
placeholder-hint = schreiben Sie den Text
