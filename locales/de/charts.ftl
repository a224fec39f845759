### Alternativtexte: was eine Zeichnung zeigt, in ganzen Sätzen und mit ihren Zahlen.

# $title (Text): der Indikator
# $covered (Fakt): erreichter Teil des Wegs zum Ziel
# $planned (Fakt): geplanter Teil des Wegs zum Ziel
alt-bullet-bar = { $title }: { $covered } des Wegs zum Ziel erreicht, { $planned } geplant.
# $title (Text): der Indikator
# $covered (Fakt): erreichter Teil des Wegs zum Ziel
alt-bullet-bar-no-plan = { $title }: { $covered } des Wegs zum Ziel erreicht.
# $title (Text): der Indikator
alt-bullet-bar-no-value = { $title }: noch kein Wert.
# $title (Text): das Ziel
# $covered (Fakt): erreichter Teil des Wegs
alt-way-covered = { $title }: { $covered } des Wegs zum Ziel erreicht.

# $title (Text): der Indikator
# $trend (Text): wohin er sich bewegt
# $values (Text): alle Werte mit ihrem Zeitraum
alt-sparkline = { $title }: { $trend }; Verlauf: { $values }.
# $period (Fakt): wann
# $value (Fakt): der Wert
alt-sparkline-value = { $period }: { $value }

# $title (Text): das Arbeitspaket
# $plan (Text): ob der geplante Zeitraum fehlt (none), offen (open) oder begrenzt (closed) ist
# $plan_start (Datum): erster Tag des geplanten Zeitraums
# $plan_end (Datum): letzter Tag des geplanten Zeitraums
# $actual (Text): ob der tatsächliche Zeitraum fehlt (none), offen (open) oder begrenzt (closed) ist
# $actual_start (Datum): erster Tag des tatsächlichen Zeitraums
# $actual_end (Datum): letzter Tag des tatsächlichen Zeitraums
# $as_of (Datum): der Stichtag
# $rating (Text): die Bewertung
# $milestones (Zahl): alle Meilensteine
# $reached (Zahl): erreichte Meilensteine
alt-timeline = { $title }: { $plan ->
        [none] ohne festgelegten Zeitraum
        [open] geplant ab { $plan_start }
       *[closed] geplant vom { $plan_start } bis zum { $plan_end }
    }, { $actual ->
        [none] noch nicht begonnen
        [open] begonnen am { $actual_start }
       *[closed] durchgeführt vom { $actual_start } bis zum { $actual_end }
    }; Stand am { $as_of }: { $rating }{ $milestones ->
        [0] {""}
        [one] , { $reached } von { $milestones } Meilenstein erreicht
       *[other] , { $reached } von { $milestones } Meilensteinen erreicht
    }.

# $name (Text): der Partner oder „Gesamt“
# $rate (Fakt): ausgegebener Teil
alt-budget-bar = { $name }: { $rate } des bewilligten Betrags ausgegeben.
# $name (Text): der Partner oder „Gesamt“
# $rate (Fakt): ausgegebener Teil
# $passed (Fakt): vergangener Teil der Laufzeit
alt-budget-bar-term = { $name }: { $rate } des bewilligten Betrags ausgegeben, { $passed } der Laufzeit vergangen.
# $parts (Zahl): wie viele Teile es sind
# $largest (Text): der größte Teil
# $share (Fakt): sein Anteil
alt-stacked-bar = { $parts ->
    [one] Der bewilligte Betrag entfällt ganz auf { $largest }.
   *[other] Der größte der { $parts } Teile des bewilligten Betrags ist { $largest } mit { $share }; alle Anteile stehen in der Tabelle darunter.
}

# $group (Text): die Gruppe
# $number (Fakt): wie viele Personen
# $count (Zahl): dieselbe Zahl, für die Mehrzahl
alt-population-bar = Die Gruppe „{ $group }“ zählt { $number } { $count ->
    [one] Person
   *[other] Personen
}.
# $count (Zahl): wie viele Ereignisse
# $events (Text): alle Ereignisse mit ihrem Datum
# $first (Text): das erste Datum
# $last (Text): das letzte Datum
alt-event-line = { $count ->
    [one] Der Zeitstrahl zeigt ein Ereignis: { $events }.
   *[other] Der Zeitstrahl zeigt { $count } Ereignisse von { $first } bis { $last }: { $events }.
}
# $title (Text): das Ereignis
# $date (Fakt): wann
alt-event = { $title } ({ $date })
alt-emblem = Emblem der Europäischen Union: Kreis aus zwölf goldenen Sternen auf blauem Grund.
