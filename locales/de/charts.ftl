### Alternativtexte: was eine Zeichnung zeigt, in ganzen Sätzen und mit ihren Zahlen.

# $title (Text): der Indikator; $covered (Fakt, Prozent): erreichter, $planned (Fakt, Prozent): geplanter Teil des Wegs zum Ziel.
alt-bullet-bar = { $title }: { $covered } des Wegs zum Ziel erreicht, { $planned } geplant.
# $title (Text): der Indikator; $covered (Fakt, Prozent): erreichter Teil des Wegs zum Ziel.
alt-bullet-bar-no-plan = { $title }: { $covered } des Wegs zum Ziel erreicht.
# $title (Text): der Indikator.
alt-bullet-bar-no-value = { $title }: noch kein Wert.
# $title (Text): das Ziel; $covered (Fakt, Prozent): erreichter Teil des Wegs.
alt-way-covered = { $title }: { $covered } des Wegs zum Ziel erreicht.

# $title (Text): der Indikator; $trend (Text): wohin er sich bewegt; $values (Text): alle Werte mit ihrem Zeitraum.
alt-sparkline = { $title }: { $trend }; Verlauf: { $values }.
# $period (Fakt, Zeitraum): wann; $value (Fakt): der Wert.
alt-sparkline-value = { $period }: { $value }

# $title (Text): das Arbeitspaket; $plan, $actual (Text): ob der geplante und der tatsächliche Zeitraum fehlt (none),
# offen (open) oder begrenzt ist; $plan_start, $plan_end, $actual_start, $actual_end (Fakt, Datum): ihre Tage;
# $as_of (Fakt, Datum): der Stichtag; $rating (Text): die Bewertung; $milestones, $reached (Zahl): alle und erreichte Meilensteine.
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

# $name (Text): der Partner oder „Gesamt“; $rate (Fakt, Prozent): ausgegebener Teil.
alt-budget-bar = { $name }: { $rate } des bewilligten Betrags ausgegeben.
# $name (Text), $rate (Fakt, Prozent) wie oben; $passed (Fakt, Prozent): vergangener Teil der Laufzeit.
alt-budget-bar-term = { $name }: { $rate } des bewilligten Betrags ausgegeben, { $passed } der Laufzeit vergangen.
# $largest (Text): der größte Teil; $share (Fakt, Prozent): sein Anteil; $parts (Zahl): wie viele Teile es sind.
alt-stacked-bar = Von { $parts } Teilen des bewilligten Betrags entfällt der größte, { $share }, auf { $largest }; alle Anteile stehen in der Tabelle darunter.

# $group (Text): die Gruppe; $number (Fakt, Anzahl): wie viele Personen. $count (Zahl): dieselbe Zahl, für die Mehrzahl.
alt-population-bar = Die Gruppe „{ $group }“ zählt { $number } { $count ->
    [one] Person
   *[other] Personen
}.
# $count (Zahl): wie viele Ereignisse; $first, $last (Text): das erste und das letzte Datum; $events (Text): alle Ereignisse mit ihrem Datum.
alt-event-line = { $count ->
    [one] Der Zeitstrahl zeigt ein Ereignis: { $events }.
   *[other] Der Zeitstrahl zeigt { $count } Ereignisse von { $first } bis { $last }: { $events }.
}
# $date (Fakt): wann; $title (Text): das Ereignis.
alt-event = { $title } ({ $date })
alt-emblem = Emblem der Europäischen Union: Kreis aus zwölf goldenen Sternen auf blauem Grund.
