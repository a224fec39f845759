### De controle variable-mismatch.

explain-variable-mismatch = de twee talen gebruiken in één tekst verschillende gegevens
    .details = Beide versies moeten hetzelfde zeggen. Een getal dat maar in één versie staat, is in de andere vergeten, of er is een verkeerd gegeven genoemd.
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
    .repair = Verwijs in beide teksten naar dezelfde gegevens; de volgorde is vrij.

# $which (tekst): welke taal gegevens gebruikt die de andere niet heeft: de, nl, both
# $text (tekst): het kenmerk van de tekst
# $de (tekst): de gegevens die alleen de Duitse tekst gebruikt
# $nl (tekst): de gegevens die alleen de Nederlandse tekst gebruikt
variable-mismatch = { $which ->
    [de] in { $text } noemt alleen de Duitse tekst { $de }
    [nl] in { $text } noemt alleen de Nederlandse tekst { $nl }
   *[both] in { $text } noemt alleen de Duitse tekst { $de } en alleen de Nederlandse { $nl }
}
variable-mismatch-hint = noem in beide talen dezelfde gegevens
