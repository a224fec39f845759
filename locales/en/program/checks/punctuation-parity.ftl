### The check punctuation-parity.

explain-punctuation-parity = texts end differently, or a bracket is not closed
    .details = Both sides end with the same sign, and a title with none. A question stands opposite a question. Brackets and quotation marks are closed. A warning; an exclamation mark for a full stop is a remark.
    .wrong =
        # de
        section-next =
        {"    ."}text = Der Rat berät im Mai.
        # nl
        section-next =
        {"    ."}text = De raad beraadslaagt in mei
    .right =
        # de
        section-next =
        {"    ."}text = Der Rat berät im Mai.
        # nl
        section-next =
        {"    ."}text = De raad beraadslaagt in mei.
    .repair = End both sides alike, and close what is open.

# $german (text): the sign of the German side; empty if there is none
# $dutch (text): the sign of the Dutch side; empty if there is none
punctuation-parity = the sides end differently: “{ $german }” in German, “{ $dutch }” in Dutch
punctuation-parity-hint = end both sides with the same sign
# $sign (text): the bracket or quotation mark
punctuation-parity-bracket = “{ $sign }” has no counterpart
punctuation-parity-bracket-hint = add the sign that is missing, or take this one away
# $word (text): the word in capitals
punctuation-parity-lost = a sentence seems to begin with “{ $word }”, without a full stop before it
punctuation-parity-lost-hint = add the full stop
# $signs (text): the signs as they are typed
punctuation-parity-doubled = “{ $signs }” where one sign is enough
punctuation-parity-doubled-hint = take one of them away
punctuation-parity-colon = the other side has a colon behind its first word
# $number (text): the number
punctuation-parity-number = the heading has the number { $number } on this side only
punctuation-parity-number-hint = give both headings the same number
