### De controle missing-explanation.

explain-missing-explanation = met risico of niet op schema, zonder oorzaak, gevolg en bijsturing
    .details = Wie leest dat iets risico loopt, wil weten waarom, wat het gevolg is en wat eraan wordt gedaan. Bij maatregelen en werkpakketten, die u zelf beoordeelt, is dit een fout; bij indicatoren en bestedingen, waarvan de beoordeling wordt berekend, een waarschuwing. Ook een positief of negatief effect van een besluit op klimaat, gelijke kansen en andere thema’s wordt toegelicht.
    .wrong =
        measure-kiosk = Kiosk
    .right =
        measure-kiosk = Kiosk
        {"    ."}cause = Het materiaal wordt later geleverd.
        {"    ."}consequence = De opening wordt uitgesteld.
        {"    ."}correction = Een tweede leverancier is ingeschakeld.
    .repair = Voeg de drie teksten toe in beide talen, of wijzig de beoordeling. Het effect van een besluit staat in .text van het bericht impact-check-….

## Beoordelingen

# $rating (tekst): at-risk of off-track
# $missing (tekst): de velden die ontbreken: cause, consequence, correction
missing-explanation =
    beoordeeld als { $rating ->
        [at-risk] in gevaar
       *[off-track] niet op schema
    }, maar zonder { $missing }

# $rating (tekst): at-risk of off-track
# $missing (tekst): de velden die ontbreken: cause, consequence, correction
missing-explanation-derived =
    de indicator is volgens de waarden { $rating ->
        [at-risk] in gevaar
       *[off-track] niet op schema
    }, maar zonder { $missing }
# $rating (tekst): at-risk of off-track
# $missing (tekst): de velden die ontbreken: cause, consequence, correction
missing-explanation-spending =
    gemeten naar de verstreken looptijd zijn de bestedingen van het project { $rating ->
        [at-risk] in gevaar
       *[off-track] niet op schema
    }, maar zonder { $missing }
# $missing (tekst): de velden die ontbreken
# $message (tekst): het bericht waar ze bij horen
missing-explanation-hint = verklaar de oorzaak, het gevolg voor het doel en de bijsturing: voeg { $missing } toe aan het bericht { $message } in beide talen

## Besluiten

# $effect (tekst): positive of negative
# $subject (tekst): climate, equality, inclusion, digitalisation, staff of participation
missing-explanation-check = het { $effect ->
        [positive] positieve
       *[negative] negatieve
    } effect bij { $subject } is niet toegelicht
# $message (tekst): het bericht waar het bij hoort
missing-explanation-check-hint = voeg .text in beide talen toe aan het bericht { $message } of schrijf ‘effect: none’

missing-explanation-unknown = een bedrag staat als onbekend vermeld, maar geen tekst noemt de reden
# $message (tekst): het bericht van het effect in FTL
missing-explanation-unknown-hint = schrijf in beide talen als ‘.reason’ van { $message } waarop het bedrag nog wacht
