### De raadsinformatiebrief over het halfjaar

paper-vorsorge-2025-h1 = Voorbereid op hitte en hevige regen: verslag { FACT("report.period") }
    .short = Hitte en hevige regen

section-vorsorge-zusammenfassung =
    .text =
        Het eerste halfjaar was het warmste sinds het begin van de metingen. Toch is niemand aan de gevolgen van de hitte overleden en is geen kelder ondergelopen. Volgens beide steden komt dat doordat er eerder is gewaarschuwd dan in de jaren daarvoor.

        Van de { FACT("report.measures") } maatregelen { FACT("report.measures-done") ->
            [one] is er één
           *[other] zijn er { FACT("report.measures-done") }
        } afgerond. Twee projecten baren zorgen: de drinkwaterpunten en de waterberging.

section-vorsorge-anlass =
    .text =
        Osnabrück en Enschede werken sinds { FACT("report.agreement") } samen bij de voorbereiding op hitte en hevige regen. De basis is de overeenkomst die de [Rat](lang:de) en de gemeenteraad unaniem hebben vastgesteld. Zij geldt voor vijf jaar en wordt daarna niet vanzelf verlengd.

        Dit verslag wordt aan beide raden voorgelegd. Het beschrijft wat er is bereikt en verzwijgt niet wat er is mislukt.

section-vorsorge-stand =
    .text =
        Bij elke maatregel staat welke organisatie verantwoordelijk is en wanneer hij moet zijn afgerond. Wat niet op schema ligt, wordt toegelicht.

section-vorsorge-schritte =
    .text =
        Het plan volgt een aanbeveling van de Duitse federale overheid en bestaat uit { FACT("list.schritte.items") } stappen. De eerste drie zijn afgerond. De federale overheid stelt daarvoor in het hele land tachtig miljoen euro beschikbaar.

section-vorsorge-finanzen =
    .text =
        In de begroting is { $budget } beschikbaar, waarvan { $spent } is uitgegeven. Dat is minder dan de helft; de meeste rekeningen komen pas in het najaar.

        De meerkosten van de drinkwaterpunten worden uit het lopende budget gedekt, niet uit de reserve. Een verhoging van de rioolheffing is niet voorzien. Per inwoner kost de voorbereiding ongeveer drie euro per jaar, tien procent meer dan in het jaar daarvoor.

section-vorsorge-kommunikation =
    .text =
        Waarschuwingen verschijnen in het Duits, Nederlands, Engels en Turks. Vragen beantwoordt de afdeling van maandag tot en met donderdag van negen tot zestien uur via +49 541 323-0 of per e-mail aan [hitze@example.org](mailto:hitze@example.org). Alle adviezen staan ook [op internet](https://example.org/kuehl).

        Op hete dagen geldt:

        - Veel drinken, ook zonder dorst
        - Op het midden van de dag niet in de zon gaan
        - Ramen overdag sluiten en ’s nachts openen
        - Omkijken naar de buren

section-vorsorge-ausblick =
    .text =
        In het tweede halfjaar staan drie beslissingen op de agenda:

        - De gemeenteraad van Osnabrück beslist over de subsidie voor regenwatertanks.
        - De raadscommissie bespreekt de locatie van de waterberging.
        - De ambtelijke organisatie onderhandelt met het nutsbedrijf over het beheer van de drinkwaterpunten.

        Op { $session } komen beide raden in Enschede bijeen voor een gezamenlijke vergadering, voor het eerst sinds de ondertekening. Het volgende verslag verschijnt in het { $next }.
