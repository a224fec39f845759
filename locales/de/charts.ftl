### Alternativtexte: was eine Zeichnung zeigt, in ganzen Sätzen und mit ihren Zahlen.

# $title (Text): der Indikator; $covered (Fakt, Prozent): erreichter, $planned (Fakt, Prozent): geplanter Teil des Wegs zum Ziel.
alt-bullet-bar = { $title }: { $covered } des Wegs zum Ziel erreicht, { $planned } geplant.
# $title (Text): der Indikator; $covered (Fakt, Prozent): erreichter Teil des Wegs zum Ziel.
alt-bullet-bar-no-plan = { $title }: { $covered } des Wegs zum Ziel erreicht.
# $title (Text): der Indikator.
alt-bullet-bar-no-value = { $title }: noch kein Wert.
# $title (Text): das Ziel; $covered (Fakt, Prozent): erreichter Teil des Wegs.
alt-way-covered = { $title }: { $covered } des Wegs zum Ziel erreicht.

# $title (Text): der Indikator; $values (Text): alle Werte mit ihrem Zeitraum.
alt-sparkline = Verlauf „{ $title }“: { $values }.
# $period (Fakt, Zeitraum): wann; $value (Fakt): der Wert.
alt-sparkline-value = { $period }: { $value }

# $title (Text): das Arbeitspaket; $as_of (Fakt, Datum): der Stichtag.
alt-timeline = Zeitachse „{ $title }“, Stichtag { $as_of }.
# $start, $end (Fakt, Datum): geplanter erster und letzter Tag.
alt-timeline-plan = Geplant von { $start } bis { $end }.
# $start (Fakt, Datum): geplanter erster Tag.
alt-timeline-plan-open = Geplant ab { $start }.
alt-timeline-plan-none = Ohne festgelegten Zeitraum.
# $start, $end (Fakt, Datum): tatsächlicher erster und letzter Tag.
alt-timeline-actual = Durchgeführt von { $start } bis { $end }.
# $start (Fakt, Datum): tatsächlicher erster Tag; läuft noch.
alt-timeline-actual-open = Läuft seit { $start }.
alt-timeline-actual-none = Noch nicht begonnen.
# $title (Text): der Meilenstein; $date (Fakt, Datum): der Tag, an dem er erreicht wurde.
alt-timeline-milestone-reached = Meilenstein „{ $title }“ am { $date } erreicht.
# $title (Text): der Meilenstein; $date (Fakt, Datum): der geplante Tag.
alt-timeline-milestone-due = Meilenstein „{ $title }“ bis { $date } geplant.

# $name (Text): der Partner oder „Gesamt“; $rate (Fakt, Prozent): ausgegebener Teil.
alt-budget-bar = { $name }: { $rate } des bewilligten Betrags ausgegeben.
# $name (Text), $rate (Fakt, Prozent) wie oben; $passed (Fakt, Prozent): vergangener Teil der Laufzeit.
alt-budget-bar-term = { $name }: { $rate } des bewilligten Betrags ausgegeben, { $passed } der Laufzeit vergangen.
# $largest (Text): der größte Teil; $share (Fakt, Prozent): sein Anteil; $parts (Text): alle Teile mit ihren Anteilen.
alt-stacked-bar = Der größte Teil des bewilligten Betrags, { $share }, entfällt auf { $largest }; alle Teile: { $parts }.
# $name (Text): der Teil; $share (Fakt, Prozent): sein Anteil.
alt-stacked-part = { $name } { $share }

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
