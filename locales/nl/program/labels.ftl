### Korte woorden bij vindplaatsen en voor meldingen.

## Soorten meldingen. Geen variabelen.

label-error = fout
label-warning = waarschuwing
label-help = hulp
label-note = opmerking

## Waarom nog een plaats wordt getoond. Geen variabelen.

label-defined-here = hier gedefinieerd
label-missing-here = ontbreekt hier
label-first-here = eerst hier
label-used-here = hier gebruikt
label-german-here = de Duitse tekst
label-dutch-here = de Nederlandse tekst
label-limit-here = de grens staat hier
label-referred-here = hier wordt ernaar verwezen
