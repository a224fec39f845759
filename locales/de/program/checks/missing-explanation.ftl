### Die Prüfung missing-explanation.

explain-missing-explanation = gefährdet oder nicht im Plan, ohne Ursache, Folge und Gegenmaßnahme
    .details = Wer liest, dass etwas gefährdet ist, möchte wissen, warum, was daraus folgt und was dagegen getan wird. Bei Maßnahmen und Arbeitspaketen, die Sie selbst bewerten, ist das ein Fehler; bei Indikatoren und beim Mittelabfluss, deren Bewertung errechnet wird, eine Warnung. Ebenso wird erläutert, wenn sich ein Beschluss positiv oder negativ auf Klima, Gleichstellung und andere Themen auswirkt.
    .wrong =
        measure-kiosk = Kiosk
    .right =
        measure-kiosk = Kiosk
        {"    ."}cause = Das Material wird später geliefert.
        {"    ."}consequence = Die Eröffnung verschiebt sich.
        {"    ."}correction = Ein zweiter Lieferant ist beauftragt.
    .repair = Ergänzen Sie die drei Texte in beiden Sprachen oder ändern Sie die Bewertung. Die Auswirkung eines Beschlusses steht in .text seiner Nachricht impact-check-….

## Bewertungen

# $rating (Text): at-risk oder off-track
# $missing (Text): die fehlenden Felder: cause, consequence, correction
missing-explanation =
    bewertet als { $rating ->
        [at-risk] gefährdet
       *[off-track] nicht im Plan
    }, aber ohne { $missing }

# $rating (Text): at-risk oder off-track
# $missing (Text): die fehlenden Felder: cause, consequence, correction
missing-explanation-derived =
    der Indikator ist nach seinen Werten { $rating ->
        [at-risk] gefährdet
       *[off-track] nicht im Plan
    }, aber ohne { $missing }
# $rating (Text): at-risk oder off-track
# $missing (Text): die fehlenden Felder: cause, consequence, correction
missing-explanation-spending =
    gemessen an der vergangenen Laufzeit ist der Mittelabfluss des Projekts { $rating ->
        [at-risk] gefährdet
       *[off-track] nicht im Plan
    }, aber ohne { $missing }
# $missing (Text): die fehlenden Felder
# $message (Text): die Nachricht, zu der sie gehören
missing-explanation-hint = erklären Sie Ursache, Folge für das Ziel und Gegenmaßnahme: ergänzen Sie { $missing } in der Nachricht { $message } in beiden Sprachen

## Beschlüsse

# $effect (Text): positive oder negative
# $subject (Text): climate, equality, inclusion, digitalisation, staff oder participation
missing-explanation-check = die { $effect ->
        [positive] positive
       *[negative] negative
    } Auswirkung bei { $subject } ist nicht erläutert
# $message (Text): die Nachricht, zu der es gehört
missing-explanation-check-hint = ergänzen Sie .text in der Nachricht { $message } in beiden Sprachen oder schreiben Sie „effect: none“

missing-explanation-unknown = ein Betrag ist als unbekannt angegeben, aber kein Text nennt den Grund
# $message (Text): die Nachricht der Auswirkung in FTL
missing-explanation-unknown-hint = schreiben Sie in beiden Sprachen als „.reason“ von { $message }, worauf der Betrag noch wartet
