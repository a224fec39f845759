### The check doubled-word.

explain-doubled-word = a word stands twice
    .details = Words that may follow themselves (die die, der der, dat dat) are left alone. A warning.
    .wrong =
        goal-city = Wonen in de de stad
    .right =
        goal-city = Wonen in de stad
    .repair = Take one of them away.

# $word (text): the word
doubled-word = “{ $word }” stands twice
doubled-word-hint = take one of them away
