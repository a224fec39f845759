### Korte woorden bij plaatsen en voor meldingen.

## Soorten meldingen

label-error = fout
label-warning = waarschuwing
label-remark = opmerking
label-help = hulp
label-note = opmerking

## Waarom nog een plaats wordt getoond

label-defined-here = hier gedefinieerd
label-first-here = eerst hier
label-used-here = hier gebruikt
label-printed-here = hier staat wat daar wordt afgedrukt
label-german-here = de Duitse tekst
label-dutch-here = de Nederlandse tekst
label-limit-here = de grens staat hier
label-referred-here = hier wordt ernaar verwezen

## In de gegevens

label-start-here = begin hier
label-end-here = einde hier
label-as-of-here = de peildatum
label-period-here = de verslagperiode
label-baseline-here = de nulmeting
label-target-here = de streefwaarde
label-counted-here = meegeteld
label-approved-here = hier toegekend
label-category-here = hier staat een categorie
label-previous-here = de vorige
label-paper-date-here = de datum van het stuk
label-names-here = de namen van het orgaan
label-template-here = het sjabloon
label-list-here = de lijst
label-private-here = daarom niet openbaar
label-role-here = hier de rol
label-members-here = hier de leden van het orgaan
label-outcome-here = hier de uitkomst
label-votes-here = hier de stemmen
label-kind-here = hier de soort van de kolom
label-column-here = hier de kolom
label-scale-here = hier de eenheid van de kolom
