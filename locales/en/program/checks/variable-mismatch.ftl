### The check variable-mismatch.

explain-variable-mismatch = the two languages use different facts in one text
    .details = Both versions must say the same. A number that stands in one of them only has been forgotten in the other, or the wrong fact was named.
    .wrong =
        # de
        goal-housing = Wohnen
        {"    ."}description = {"{"} $measures {"}"} Maßnahmen laufen.
        # nl
        goal-housing = Wonen
        {"    ."}description = Er lopen maatregelen.
    .right =
        # de
        goal-housing = Wohnen
        {"    ."}description = {"{"} $measures {"}"} Maßnahmen laufen.
        # nl
        goal-housing = Wonen
        {"    ."}description = Er lopen {"{"} $measures {"}"} maatregelen.
    .repair = Refer to the same facts in both texts; their order does not matter.

# $which (text): which language uses facts that the other does not: de, nl, both
# $text (text): the id of the text
# $de (text): the facts that only the German text uses
# $nl (text): the facts that only the Dutch text uses
variable-mismatch = { $which ->
    [de] in { $text }, only German uses { $de }
    [nl] in { $text }, only Dutch uses { $nl }
   *[both] in { $text }, only German uses { $de }, and only Dutch uses { $nl }
}
variable-mismatch-hint = let both languages name the same facts
