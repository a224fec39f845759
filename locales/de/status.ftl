### Wie etwas steht: Bewertung, Richtung, Meilensteine, Erläuterung einer Abweichung.

## Bewertung

status-done = abgeschlossen
status-on-track = im Plan
status-at-risk = gefährdet
status-off-track = nicht im Plan
status-not-started = nicht begonnen

# Ein Indikator beginnt nicht und wird nicht abgeschlossen: Er wird gemessen und erreicht sein Ziel.
status-indicator-done = Ziel erreicht
status-indicator-not-started = noch kein Wert

## Richtung eines Indikators: gemeint ist die Annäherung an das Ziel, nicht die Richtung der Zahl

trend-better = nähert sich dem Ziel
trend-same = unverändert
trend-worse = entfernt sich vom Ziel
trend-reached = Ziel erreicht

## Meilensteine

# $title (Text): der Meilenstein
# $state (Text): einer der folgenden Sätze
milestone = { $title }: { $state }
# $date (Datum): der Tag, an dem er erreicht wurde
milestone-reached = erreicht am{"\u00A0"}{ $date }
# $date (Datum): der Tag, bis zu dem er erreicht sein soll
milestone-due = geplant bis{"\u00A0"}{ $date }
# $date (Datum): der Tag, an dem er erreicht sein sollte
milestone-overdue = fällig am{"\u00A0"}{ $date }, nicht erreicht
# $state (Text): wie er steht, einer der beiden vorigen Sätze
# $date (Datum): der Tag, bis zu dem er nun erreicht sein soll
milestone-expected = { $state }; erwartet bis{"\u00A0"}{ $date }

## Erläuterung einer Abweichung

# $name (Text): was erläutert wird
# $rating (Text): seine Bewertung
explanation-head = { $name } – { $rating }.
explanation-cause = Ursache:
explanation-consequence = Folge:
explanation-correction = Gegenmaßnahme:
