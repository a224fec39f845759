### The check doubled-sentence.

explain-doubled-sentence = a sentence stands twice in a text of one language
    .details = Where both languages repeat a sentence, it is meant. Else it is a slip: a warning.
    .wrong =
        section-next =
        {"    ."}text = De raad beslist in mei. De raad beslist in mei.
    .right =
        section-next =
        {"    ."}text = De raad beslist in mei.
    .repair = Take one of them away.

doubled-sentence = this sentence stands twice
doubled-sentence-hint = take one of them away
