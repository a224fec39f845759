### Alternatieve teksten: wat een tekening laat zien, in hele zinnen en met de cijfers.

# $title (tekst): de indicator; $covered (feit, procent): afgelegd, $planned (feit, procent): gepland deel van de weg naar het doel.
alt-bullet-bar = { $title }: { $covered } van de weg naar het doel afgelegd, { $planned } gepland.
# $title (tekst): de indicator; $covered (feit, procent): afgelegd deel van de weg naar het doel.
alt-bullet-bar-no-plan = { $title }: { $covered } van de weg naar het doel afgelegd.
# $title (tekst): de indicator.
alt-bullet-bar-no-value = { $title }: nog geen waarde.
# $title (tekst): het doel; $covered (feit, procent): afgelegd deel van de weg.
alt-way-covered = { $title }: { $covered } van de weg naar het doel afgelegd.

# $title (tekst): de indicator; $values (tekst): alle waarden met hun periode.
alt-sparkline = Verloop ‘{ $title }’: { $values }.
# $period (feit, periode): wanneer; $value (feit): de waarde.
alt-sparkline-value = { $period }: { $value }

# $title (tekst): het werkpakket; $as_of (feit, datum): de peildatum.
alt-timeline = Tijdlijn ‘{ $title }’, peildatum { $as_of }.
# $start, $end (feit, datum): geplande eerste en laatste dag.
alt-timeline-plan = Gepland van { $start } t/m { $end }.
# $start (feit, datum): geplande eerste dag.
alt-timeline-plan-open = Gepland vanaf { $start }.
alt-timeline-plan-none = Zonder vastgelegde periode.
# $start, $end (feit, datum): werkelijke eerste en laatste dag.
alt-timeline-actual = Uitgevoerd van { $start } t/m { $end }.
# $start (feit, datum): werkelijke eerste dag; loopt nog.
alt-timeline-actual-open = Loopt sinds { $start }.
alt-timeline-actual-none = Nog niet gestart.
# $title (tekst): de mijlpaal; $date (feit, datum): de dag waarop hij is bereikt.
alt-timeline-milestone-reached = Mijlpaal ‘{ $title }’ bereikt op { $date }.
# $title (tekst): de mijlpaal; $date (feit, datum): de geplande dag.
alt-timeline-milestone-due = Mijlpaal ‘{ $title }’ gepland uiterlijk { $date }.

# $name (tekst): de partner of ‘Totaal’; $rate (feit, procent): besteed deel.
alt-budget-bar = { $name }: { $rate } van het toegekende bedrag besteed.
# $name (tekst), $rate (feit, procent) zoals hierboven; $passed (feit, procent): verstreken deel van de looptijd.
alt-budget-bar-term = { $name }: { $rate } van het toegekende bedrag besteed, { $passed } van de looptijd verstreken.
# $largest (tekst): het grootste deel; $share (feit, procent): het aandeel ervan; $parts (tekst): alle delen met hun aandeel.
alt-stacked-bar = Het grootste deel van het toegekende bedrag, { $share }, betreft { $largest }; alle delen: { $parts }.
# $name (tekst): het deel; $share (feit, procent): het aandeel ervan.
alt-stacked-part = { $name } { $share }

# $group (tekst): de groep; $number (feit, aantal): hoeveel personen. $count (getal): hetzelfde aantal, voor het meervoud.
alt-population-bar = De groep ‘{ $group }’ telt { $number } { $count ->
    [one] persoon
   *[other] personen
}.
# $count (getal): hoeveel gebeurtenissen; $first, $last (tekst): de eerste en de laatste datum; $events (tekst): alle gebeurtenissen met hun datum.
alt-event-line = { $count ->
    [one] De tijdlijn toont één gebeurtenis: { $events }.
   *[other] De tijdlijn toont { $count } gebeurtenissen van { $first } tot en met { $last }: { $events }.
}
# $date (feit): wanneer; $title (tekst): de gebeurtenis.
alt-event = { $title } ({ $date })
alt-emblem = Embleem van de Europese Unie: cirkel van twaalf gouden sterren op een blauw veld.
