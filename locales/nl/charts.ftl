### Alternatieve teksten: wat een tekening laat zien, in hele zinnen en met de cijfers.

# $title (tekst): de indicator
# $covered (feit): afgelegd deel van de weg naar het doel
# $planned (feit): gepland deel van de weg naar het doel
alt-bullet-bar = { $title }: { $covered } van de weg naar het doel afgelegd, { $planned } gepland.
# $title (tekst): de indicator
# $covered (feit): afgelegd deel van de weg naar het doel
alt-bullet-bar-no-plan = { $title }: { $covered } van de weg naar het doel afgelegd.
# $title (tekst): de indicator
alt-bullet-bar-no-value = { $title }: nog geen waarde.
# $title (tekst): het doel
# $covered (feit): afgelegd deel van de weg
alt-way-covered = { $title }: { $covered } van de weg naar het doel afgelegd.

# $title (tekst): de indicator
# $trend (tekst): waarheen hij beweegt
# $values (tekst): alle waarden met hun periode
alt-sparkline = { $title }: { $trend }; verloop: { $values }.
# $period (feit): wanneer
# $value (feit): de waarde
alt-sparkline-value = { $period }: { $value }

# $title (tekst): het werkpakket
# $plan (tekst): of de geplande periode ontbreekt (none), open (open) of begrensd (closed) is
# $plan_start (datum): eerste dag van de geplande periode
# $plan_end (datum): laatste dag van de geplande periode
# $actual (tekst): of de werkelijke periode ontbreekt (none), open (open) of begrensd (closed) is
# $actual_start (datum): eerste dag van de werkelijke periode
# $actual_end (datum): laatste dag van de werkelijke periode
# $as_of (datum): de peildatum
# $rating (tekst): de beoordeling
# $milestones (getal): alle mijlpalen
# $reached (getal): bereikte mijlpalen
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

# $name (tekst): de partner of ‘Totaal’
# $rate (feit): besteed deel
alt-budget-bar = { $name }: { $rate } van het toegekende bedrag besteed.
# $name (tekst): de partner of ‘Totaal’
# $rate (feit): besteed deel
# $passed (feit): verstreken deel van de looptijd
alt-budget-bar-term = { $name }: { $rate } van het toegekende bedrag besteed, { $passed } van de looptijd verstreken.
# $parts (getal): hoeveel delen er zijn
# $largest (tekst): het grootste deel
# $share (feit): het aandeel ervan
alt-stacked-bar = { $parts ->
    [one] Het toegekende bedrag bestaat uit één deel: { $largest }.
   *[other] Van de { $parts } delen van het toegekende bedrag is { $largest } met { $share } het grootste; alle aandelen staan in de tabel eronder.
}

# $group (tekst): de groep
# $number (feit): hoeveel personen
# $count (getal): hetzelfde aantal, voor het meervoud
alt-population-bar = De groep ‘{ $group }’ telt { $number } { $count ->
    [one] persoon
   *[other] personen
}.
# $count (getal): hoeveel gebeurtenissen
# $events (tekst): alle gebeurtenissen met hun datum
# $first (tekst): de eerste datum
# $last (tekst): de laatste datum
alt-event-line = { $count ->
    [one] De tijdlijn toont één gebeurtenis: { $events }.
   *[other] De tijdlijn toont { $count } gebeurtenissen van { $first } tot en met { $last }: { $events }.
}
# $title (tekst): de gebeurtenis
# $date (feit): wanneer
alt-event = { $title } ({ $date })
alt-emblem = Embleem van de Europese Unie: cirkel van twaalf gouden sterren op een blauw veld.
