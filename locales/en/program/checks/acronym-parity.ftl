### The check acronym-parity.

explain-acronym-parity = an abbreviation in capitals that one side lacks
    .details = BAMF, COA and INTERREG are the same in both languages; pairs such as EFRE and EFRO stand in the glossary. A warning where the other side has a similar one, or where the project writes it on both sides elsewhere; a remark where it may be spelled out.
    .wrong =
        # de
        goal-aid = Antrag beim BAMF
        # nl
        goal-aid = Aanvraag bij het BAFM
    .right =
        # de
        goal-aid = Antrag beim BAMF
        # nl
        goal-aid = Aanvraag bij het BAMF
    .repair = Correct the abbreviation, or enter a pair of your own under abbreviations in locales/glossary.yaml.

# $short (text): the abbreviation of this side
# $other (text): that of the other side
acronym-parity = { $short } stands opposite { $other }
# $short (text): the abbreviation
acronym-parity-alone = { $short } does not stand on the other side
acronym-parity-hint = write the same abbreviation on both sides, or enter the pair in locales/glossary.yaml
