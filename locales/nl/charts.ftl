### Alternatieve teksten: wat een tekening laat zien, in hele zinnen en met de cijfers.

# $title (tekst): de indicator; $covered (feit, procent): afgelegd, $planned (feit, procent): gepland deel van de weg naar het doel.
alt-bullet-bar = { $title }: { $covered } van de weg naar het doel afgelegd, { $planned } gepland.
# $title (tekst): de indicator; $covered (feit, procent): afgelegd deel van de weg naar het doel.
alt-bullet-bar-no-plan = { $title }: { $covered } van de weg naar het doel afgelegd.
# $title (tekst): de indicator.
alt-bullet-bar-no-value = { $title }: nog geen waarde.
# $title (tekst): het doel; $covered (feit, procent): afgelegd deel van de weg.
alt-way-covered = { $title }: { $covered } van de weg naar het doel afgelegd.

# $title (tekst): de indicator; $trend (tekst): waarheen hij beweegt; $values (tekst): alle waarden met hun periode.
alt-sparkline = { $title }: { $trend }; verloop: { $values }.
# $period (feit, periode): wanneer; $value (feit): de waarde.
alt-sparkline-value = { $period }: { $value }

# $title (tekst): het werkpakket; $plan, $actual (tekst): of de geplande en de werkelijke periode ontbreekt (none),
# open is (open) of begrensd; $plan_start, $plan_end, $actual_start, $actual_end (feit, datum): de dagen ervan;
# $as_of (feit, datum): de peildatum; $rating (tekst): de beoordeling; $milestones, $reached (getal): alle en bereikte mijlpalen.
alt-timeline = { $title }: { $plan ->
        [none] zonder vastgelegde periode
        [open] gepland vanaf { $plan_start }
       *[closed] gepland van { $plan_start } t/m { $plan_end }
    }, { $actual ->
        [none] nog niet gestart
        [open] gestart op { $actual_start }
       *[closed] uitgevoerd van { $actual_start } t/m { $actual_end }
    }; stand op { $as_of }: { $rating }{ $milestones ->
        [0] {""}
        [one] , { $reached } van { $milestones } mijlpaal bereikt
       *[other] , { $reached } van de { $milestones } mijlpalen bereikt
    }.

# $name (tekst): de partner of ‘Totaal’; $rate (feit, procent): besteed deel.
alt-budget-bar = { $name }: { $rate } van het toegekende bedrag besteed.
# $name (tekst), $rate (feit, procent) zoals hierboven; $passed (feit, procent): verstreken deel van de looptijd.
alt-budget-bar-term = { $name }: { $rate } van het toegekende bedrag besteed, { $passed } van de looptijd verstreken.
# $largest (tekst): het grootste deel; $share (feit, procent): het aandeel ervan; $parts (getal): hoeveel delen er zijn.
alt-stacked-bar = Van de { $parts } delen van het toegekende bedrag is { $largest } met { $share } het grootste; alle aandelen staan in de tabel eronder.

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
