# Raadsvoorstel RV-2024-042: de gezamenlijke indicatorenset. Bedragen komen uit content/decision.yaml.

paper-indikatorenset-2024 = Gezamenlijke indicatorenset voor de integratiemonitor van Münster en Almelo
    .short = Gezamenlijke indicatorenset integratie

## Beslispunten

decision-point-indikatoren-festlegen =
    .text = de met de stad Münster afgestemde indicatorenset vast te stellen als gezamenlijke basis voor de integratiemonitor;

argument-vergleichbar = Met dezelfde indicatoren is de ontwikkeling in beide steden te vergelijken
    .text = Tot nu toe meten beide steden vergelijkbare zaken verschillend. Met eenduidige begrippen en berekeningen wordt zichtbaar wat werkt en wat de ene stad van de andere kan overnemen.

argument-vorhandene-quellen = Voor de set zijn bestaande gegevensbronnen voldoende
    .text = In Münster komen de cijfers uit { $sources } bestaande bronnen, in Almelo uit eigen registraties. Nieuwe enquêtes of meldplichten voor aanbieders zijn niet nodig.

caveat-nicht-vollstaendig = Een klein aantal indicatoren geeft geen volledig beeld van integratie
    .text = Ergens bij horen en meedoen zijn maar ten dele in cijfers uit te drukken. Daarom worden de uitkomsten eerst besproken met de [Integrationsrat](lang:de) (integratieraad) van Münster en met migrantenorganisaties en pas daarna gepubliceerd.

decision-point-monitoring-beauftragen =
    .text = het college op te dragen:

decision-point-erheben =
    .text = de indicatoren vanaf het { $start } aan het eind van elk halfjaar samen met Münster te meten;

argument-fester-rhythmus = Een vast ritme maakt tijdig bijsturen mogelijk
    .text = Afwijkingen van de geplande weg zijn dan uiterlijk na een halfjaar zichtbaar, en niet pas in het verslag over het masterplan.

decision-point-berichten =
    .text = de raad één keer per jaar over de resultaten te informeren, voor het eerst in het { $first-report };

caveat-aufwand-bericht = De extra rapportage kost tijd
    .text = De rapportage wordt daarom uit dezelfde gegevens gemaakt als het verslag over de stand van de uitvoering en verschijnt in beide steden op hetzelfde moment.

decision-point-kosten-decken =
    .text = in te stemmen met het aandeel van de gemeente Almelo in de kosten van de monitor van { FACT("paper.indikatorenset-2024.organization-gemeente-almelo-expenses") } (aandeel Münster: { FACT("paper.indikatorenset-2024.organization-stadt-muenster-expenses") }) en dit te dekken uit de begrote middelen.

argument-gefoerdert = Een groot deel van de kosten in het eerste jaar wordt gesubsidieerd
    .text = Uit het programma INTERREG is in { FACT("financial-effect.foerderung-muenster-2025.period") } in totaal { FACT("paper.indikatorenset-2024.incomes") } beschikbaar. Dit geld is binnen het project ‘Integratie meten – samen sturen’ al toegekend.

caveat-foerderung-endet = Vanaf het tweede jaar betalen de steden de kosten zelf
    .text = Het project loopt tot en met { FACT("project.messen-steuern.end") }. In { FACT("financial-effect.kosten-muenster-2026.period") } zijn de kosten nog { FACT("financial-effect.kosten-muenster-2026.amount") } voor Münster en { FACT("financial-effect.kosten-almelo-2026.amount") } voor Almelo. Ze zijn lager, omdat de gezamenlijke gegevensbasis dan is ingericht.

## Financiële consequenties

financial-effect-kosten-muenster-2025 = Inrichting en meting
financial-effect-kosten-almelo-2025 = Inrichting en meting
financial-effect-foerderung-muenster-2025 = Subsidie INTERREG
financial-effect-foerderung-almelo-2025 = Subsidie INTERREG
financial-effect-kosten-muenster-2026 = Meting en analyse
financial-effect-kosten-almelo-2026 = Meting en analyse

section-beschluss-finanzen =
    .text = Na aftrek van de subsidies resteert voor Münster { FACT("paper.indikatorenset-2024.organization-stadt-muenster-net-costs") } en voor Almelo { FACT("paper.indikatorenset-2024.organization-gemeente-almelo-net-costs") }, samen { FACT("paper.indikatorenset-2024.net-costs") }. Beide aandelen zijn al begroot.

## Effecten op andere thema’s

impact-check-indikatoren-gleichstellung =
    .text = Alle cijfers worden uitgesplitst naar geslacht, voor zover de bronnen dat toelaten.

impact-check-indikatoren-digital =
    .text = Beide steden nemen de cijfers uit hun eigen systemen over in een gezamenlijke gegevensbasis; papieren lijsten vervallen.

impact-check-indikatoren-personal =
    .text = Meting en rapportage vragen in elke stad { $posts } fte. Er wordt geen extra formatie gevraagd.

## Toelichting

section-beschluss-zusammenfassung =
    .text = Münster en Almelo willen met gezamenlijke indicatoren meten hoe integratie verloopt. Beide raden beslissen over hetzelfde voorstel. Na aftrek van de subsidies kost de monitor Münster { FACT("paper.indikatorenset-2024.organization-stadt-muenster-net-costs") } en Almelo { FACT("paper.indikatorenset-2024.organization-gemeente-almelo-net-costs") }.

section-beschluss-ausgangslage =
    .text =
        Het masterplan voor de uitvoering van de integratievisie voorziet in een integratiemonitor. In het project ‘Integratie meten – samen sturen’ hebben Münster en Almelo daarvoor indicatoren gekozen; die keuze is op { FACT("milestone.wp-monitoring-auswahl.reached") } afgerond.

        Om de set ook na afloop van het project te laten gelden, ligt hij met dezelfde inhoud ter besluitvorming voor aan beide raden.

section-beschluss-wirkung =
    .text = Raad, college, ambtelijke organisatie en inwoners kunnen in één oogopslag zien waar vooruitgang is geboekt en waar bijsturing nodig is. De set bestaat uit de volgende indicatoren, voor Münster telkens met de laatste waarde tot en met { FACT("report.as-of") }.

section-beschluss-alternativen =
    .text =
        - Elke stad blijft zelf meten. De kosten zijn dan lager, maar vergelijken is niet mogelijk.
        - Er komt een uitgebreidere set. Daarvoor zijn eigen enquêtes nodig, waarvoor in geen van beide steden geld is.

section-beschluss-recht =
    .text = Er ontstaan geen juridische verplichtingen tegenover derden. De steden wisselen alleen samengevoegde cijfers uit, geen persoonsgegevens.

section-beschluss-beteiligung =
    .text = De indicatoren zijn besproken met de [Integrationsrat](lang:de) en met { FACT("paper.indikatorenset-2024.organizations") } organisaties uit beide steden. Op hun voorstel is de bekendheid van de integratievisie toegevoegd.

section-beschluss-kommunikation =
    .text = Zodra beide raden hebben besloten, wordt het besluit in beide steden op dezelfde dag in het Nederlands en het Duits bekendgemaakt.

section-beschluss-weiteres =
    .text = Als beide raden instemmen, begint de gezamenlijke meting op { $start }. Stemt maar één raad in, dan komt de set opnieuw aan de orde in de stuurgroep van het project.

section-beschluss-evaluation =
    .text = In het { $review } bekijken beide steden samen of de set goed werkt. De uitkomst leggen zij voor aan hun raden.

attachment-anlage-steckbriefe = Beschrijving van de indicatoren
attachment-anlage-zeitplan = Planning van metingen en rapportages
