### De controle exchanged-texts.

explain-exchanged-texts = twee teksten zijn aan één kant verwisseld
    .details = Getallen, namen, vaktermen en woorden die op elkaar lijken, laten zien welke teksten bij elkaar horen. Waar twee teksten duidelijk beter bij elkaars tegenhanger passen dan bij de eigen, is één kant verwisseld: een waarschuwing.
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
    .repair = Zet elke tekst waar hij hoort.

# $one (tekst): het kenmerk van deze tekst
# $other (tekst): het kenmerk van de andere tekst
exchanged-texts = { $one } en { $other } lijken aan één kant verwisseld
exchanged-texts-alone = de twee kanten van deze titel zeggen iets anders: geen woord heeft zijn tegenhanger aan de andere kant
exchanged-texts-hint = zet elke tekst waar hij hoort
