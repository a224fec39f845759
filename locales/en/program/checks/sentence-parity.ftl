### The check sentence-parity.

explain-sentence-parity = a sentence without one that stands opposite
    .details = Sentences are aligned by their order, lengths, numbers and names. One that is split in two or joined is fine. A warning where all around it stand opposite each other, else a remark.
    .wrong =
        # de
        section-next =
        {"    ."}text = Der Rat berät im Mai. Die Ausschüsse folgen im Juni.
        # nl
        section-next =
        {"    ."}text = De raad beraadslaagt in mei.
    .right =
        # de
        section-next =
        {"    ."}text = Der Rat berät im Mai. Die Ausschüsse folgen im Juni.
        # nl
        section-next =
        {"    ."}text = De raad beraadslaagt in mei. De commissies volgen in juni.
    .repair = Translate the sentence, or take it away on both sides.

# $lang (text): the language that lacks it: de, nl
sentence-parity = nothing stands opposite this sentence in { $lang ->
    [de] German
   *[nl] Dutch
}
sentence-parity-hint = translate the sentence, or take it away on both sides
sentence-parity-clause = the other side lacks this clause
