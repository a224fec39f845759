### Hoe iets ervoor staat: beoordeling, richting, mijlpalen, toelichting op een afwijking.

## Beoordeling

status-done = afgerond
status-on-track = op schema
status-at-risk = loopt risico
status-off-track = niet op schema
status-not-started = nog niet gestart

# Een indicator start niet en wordt niet afgerond: hij wordt gemeten en bereikt zijn doel.
status-indicator-done = doel bereikt
status-indicator-not-started = nog geen waarde

## Richting van een indicator: bedoeld is de nadering van het doel, niet de richting van het getal

trend-better = dichter bij het doel
trend-same = ongewijzigd
trend-worse = verder van het doel
trend-reached = doel bereikt

## Mijlpalen

# $title (tekst): de mijlpaal
# $state (tekst): een van de volgende zinnen
milestone = { $title }: { $state }
# $date (datum): de dag waarop hij is bereikt
milestone-reached = bereikt op{"\u00A0"}{ $date }
# $date (datum): de dag waarop hij bereikt moet zijn
milestone-due = gepland voor{"\u00A0"}{ $date }
# $date (datum): de dag waarop hij bereikt had moeten zijn
milestone-overdue = termijn verstreken op{"\u00A0"}{ $date }
# $state (tekst): hoe hij ervoor staat, een van de vorige twee zinnen
# $date (datum): de dag waarop hij nu bereikt moet zijn
milestone-expected = { $state }; nu verwacht op{"\u00A0"}{ $date }

## Toelichting op een afwijking

# $name (tekst): wat wordt toegelicht
# $rating (tekst): de beoordeling ervan
explanation-head = { $name } – { $rating }.
explanation-cause = Oorzaak:
explanation-consequence = Gevolg:
explanation-correction = Bijsturing:
