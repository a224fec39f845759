### De partnerbriefing over een project.

briefing-genre = PARTNERBRIEFING
# $number (tekst): nummer van het project bij de subsidiegever
briefing-number = project{"\u00A0"}{ $number }
# $period (feit): de verslagperiode
briefing-period = verslagperiode { $period }

briefing-lead = Lead partner
# $count (getal): hoeveel andere partners er zijn
briefing-partners = { $count ->
    [one] Partner
   *[other] Partners
}
briefing-term = Looptijd
briefing-as-of = Peildatum

## Tegels

# $target (feit): de streefwaarde van de indicator
tile-target = doel { $target }
# $approved (feit): het toegekende budget
tile-spent = van { $approved } besteed
# $passed (feit): het deel van de looptijd dat op de peildatum is verstreken
tile-term-passed = bij { $passed } van de looptijd

## Werkpakketten

briefing-work-packages = Werkpakketten
briefing-milestones = Mijlpalen
work-package-number = WP
work-package-title = Werkpakket
work-package-lead = Trekker
work-package-rating = Stand
# $number (tekst): nummer van het werkpakket
# $title (tekst): de titel ervan
work-package-name = WP { $number } { $title }
# $year (tekst): een jaar, boven de tijdlijn
timeline-year = { $year }
# $as_of (datum): de peildatum
timeline-legend = Omlijnd: gepland; gevuld: uitgevoerd; ruit: mijlpaal, gevuld indien bereikt; verticale lijn: peildatum { $as_of }.

milestone-title = Mijlpaal
milestone-planned = Gepland
milestone-state = Stand

## Indicatoren, budget, afwijkingen, vooruitblik

briefing-indicators = Indicatoren
briefing-results = Resultaatindicatoren
briefing-budget-partners = Budget per partner
briefing-budget-funders = Financieringsbronnen
briefing-budget-categories = Budget per kostencategorie
budget-partner = Partner
budget-funder = Financieringsbron
# $name (naam): de partner die zelf bijdraagt
budget-own = Eigen bijdrage { $name }
budget-category = Kostencategorie
budget-approved = Toegekend
budget-share = Aandeel
budget-spent = Besteed
budget-remaining = Resterend
budget-rate = Aandeel besteed
budget-total = Totaal
# Staat onder een tabel waarvan de afgeronde aandelen samen niet honderd procent zijn.
budget-rounding = Door afronding tellen de aandelen niet precies op tot honderd procent.
# $passed (feit): het deel van de looptijd dat op de peildatum is verstreken
budget-legend = Balk: besteed deel van het toegekende bedrag; streep: verstreken deel van de looptijd ({ $passed }).
# Staat voor de beoordeling als de bestedingen bij de looptijd achterblijven.
briefing-spending = Bestedingen
briefing-deviations = Afwijkingen en bijsturing
briefing-next = Volgende periode

## Kostencategorieën van de Interreg-programma’s (Verordening (EU) 2021/1059, artikelen 39 tot en met 44)

cost-staff = Personeel
cost-office = Kantoor en administratie
cost-travel = Reis en verblijf
cost-external = Externe expertise en diensten
cost-equipment = Uitrusting
cost-infrastructure = Infrastructuur en werken

## Risico’s, communicatie

briefing-risks = Risico’s
briefing-communication = Communicatie
risk-title = Risico
risk-likelihood = Kans
risk-impact = Impact
risk-lead = Eigenaar
risk-correction = Beheersmaatregel
# Hoe waarschijnlijk iets is, hoe zwaar het weegt.
level-low = klein
level-medium = gemiddeld
level-high = groot
