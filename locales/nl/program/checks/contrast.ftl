### De controle contrast.

explain-contrast = kleuren die te dicht bij elkaar liggen om te lezen
    .details = Tekst heeft ten opzichte van de achtergrond een contrast van minstens 4,5 op 1 nodig; dat eisen de regels voor digitale toegankelijkheid.
    .wrong =
        accent: "#ffd24d"
    .right =
        accent: "#7a5200"
    .repair = Kies in de huisstijl een donkerdere accentkleur.

# $colour (tekst): de kleur: #1f4e9e
# $whole (tekst): het contrast, vóór de komma
# $tenth (tekst): de eerste decimaal ervan
contrast = de accentkleur { $colour } heeft tegen wit een contrast van { $whole },{ $tenth } : 1; nodig is 4,5 : 1
contrast-hint = kies een donkerdere kleur
