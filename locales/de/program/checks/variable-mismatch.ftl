### Die Prüfung variable-mismatch.

explain-variable-mismatch = die beiden Sprachen verwenden in einem Text verschiedene Angaben
    .details = Beide Fassungen müssen dasselbe sagen. Eine Zahl, die nur in einer steht, wurde in der anderen vergessen, oder es wurde die falsche Angabe genannt.
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
    .repair = Beziehen Sie sich in beiden Texten auf dieselben Angaben; die Reihenfolge ist frei.

# $which (Text): welche Sprache Angaben verwendet, die die andere nicht hat: de, nl, both
# $text (Text): die Kennung des Textes
# $de (Text): die Angaben, die nur der deutsche Text verwendet
# $nl (Text): die Angaben, die nur der niederländische Text verwendet
variable-mismatch = { $which ->
    [de] in { $text } nennt nur der deutsche Text { $de }
    [nl] in { $text } nennt nur der niederländische Text { $nl }
   *[both] in { $text } nennt nur der deutsche Text { $de } und nur der niederländische { $nl }
}
variable-mismatch-hint = nennen Sie in beiden Sprachen dieselben Angaben
