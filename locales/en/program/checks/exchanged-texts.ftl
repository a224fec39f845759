### The check exchanged-texts.

explain-exchanged-texts = two texts are exchanged on one side
    .details = Numbers, names, terms and words that look alike show which texts belong together. Where two texts fit each other’s other side clearly better than their own, one side is exchanged: a warning.
    .wrong =
        # de
        measure-a = Sprachcafé Almelo
        measure-b = Museumsnacht
        # nl
        measure-a = Museumnacht
        measure-b = Taalcafé Almelo
    .right =
        # de
        measure-a = Sprachcafé Almelo
        measure-b = Museumsnacht
        # nl
        measure-a = Taalcafé Almelo
        measure-b = Museumnacht
    .repair = Put each text where it belongs.

# $one (text): the id of this text
# $other (text): the id of the other text
exchanged-texts = { $one } and { $other } seem to be exchanged on one side
exchanged-texts-alone = the two sides of this title say different things: none of its words stands opposite its counterpart
exchanged-texts-hint = put each text where it belongs
