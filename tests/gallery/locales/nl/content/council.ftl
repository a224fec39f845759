### Wat over de fietsenstalling getallen bevat.

section-fahrradstation-plaetze =
    .text = Naast { $alt } oude stallingsplaatsen komen er { $neu } nieuwe bij, samen { $gesamt }.
