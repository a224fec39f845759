### Beleidsterreinen, doelen en stappen

policy-field-hitze = Hitte
    .description =
        Hete dagen zijn vooral zwaar voor ouderen, kleine kinderen en iedereen die buiten werkt. De stad waarschuwt vroeg, zorgt voor koele plekken en ziet erop toe dat niemand zonder hulp blijft.

policy-field-starkregen = Hevige regen
    .description =
        Bij hevige regen valt in één uur evenveel water als anders in twee weken. Geen riolering kan dat verwerken; daarom moeten straten, pleinen en tuinen een deel ervan vasthouden.

policy-field-gruen = Groen in de stad
    .description =
        Bomen geven schaduw, koelen de lucht en houden water in de bodem vast. In { $districts } wijken worden ze het eerst geplant, omdat daar het grootste oppervlak verhard is.

## Doelen

goal-menschen-schuetzen = Kwetsbare mensen beschermen
    .description =
        Wie alleen woont en ouder is dan tachtig jaar, moet op hete dagen ten minste één keer worden gebeld of bezocht. Deelname is vrijwillig.

goal-kuehle-orte = Koele plekken voor iedereen
    .description =
        Vanuit elke woning moet een koele plek in hoogstens tien minuten lopen te bereiken zijn. Die mag niets kosten en moet ook in het weekend open zijn.

goal-wasser-zurueckhalten = Water vasthouden waar het valt
    .description =
        Regenwater gaat niet langer naar het riool als het op het eigen perceel in de bodem kan wegzakken. Dat geldt voor nieuwbouw altijd en voor bestaande bouw voor zover het redelijk is.

goal-rechtzeitig-warnen = Op tijd waarschuwen
    .description =
        Tussen de eerste melding en de hoogste stand van de Hase zit vaak minder dan vier uur. Daarom geven beide steden hun meetwaarden meteen aan elkaar door.

goal-mehr-baeume = Meer bomen, minder asfalt
    .description =
        Voor elke gekapte boom worden er twee nieuwe geplant. Parkeerplaatsen mogen daarvoor verdwijnen, fietspaden niet.

## Stappen van het hitteplan

list-item-schritt-warnstufen = Waarschuwingsfasen bepalen
    .text = De eerste fase geldt vanaf dertig graden, de tweede na drie hete dagen op rij.

list-item-schritt-risikogruppen = Risicogroepen bereiken
    .text = Huisartsen en apotheken delen de aanmeldkaarten voor de hittetelefoon uit.

list-item-schritt-pflege = Verpleeghuizen en ziekenhuizen betrekken
    .text = Elke instelling wijst voor eind maart iemand aan die in geval van nood bereikbaar is.
