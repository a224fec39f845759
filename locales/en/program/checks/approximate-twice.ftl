### The check approximate-twice.

explain-approximate-twice = an estimate that says twice that it is one
    .details = A fact with approximate: true prints rund in German and circa in Dutch wherever it stands. With such a word before it in the text, the page says “rund rund 80”.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen rund {"{"} $visitors {"}"} Menschen.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen {"{"} $visitors {"}"} Menschen.
    .repair = Take the word out of the text, or approximate: true out of the fact.

# $word (text): the word as typed
# $fact (text): the id of the fact
approximate-twice = the text says “{ $word }” before { $fact }, which says so itself
# $word (text): the word as typed
approximate-twice-hint = leave “{ $word }” out; with “approximate: true” the value prints such a word in each language
