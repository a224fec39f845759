### De hand-out bij een presentatie en de dia's ervan.

handout-genre = Hand-out
handout-notes = Notities
handout-own-notes = Eigen notities
# $speaker (tekst): wie spreekt
# $organization (naam): voor wie
handout-speaker = { $speaker }, { $organization }
# $speaker (tekst): wie spreekt
# $role (tekst): functie
# $organization (naam): voor wie
handout-speaker-role = { $speaker }, { $role }, { $organization }
# $place (tekst): waar
# $date (datum): wanneer
handout-place-date = { $place }, { $date }

# $title (tekst): titel van de presentatie
# $place (tekst): waar
# $date (datum): wanneer
slide-foot = { $title } · { $place }, { $date }
# $speaker (tekst): wie spreekt
# $organization (naam): voor wie
# $event (naam): de bijeenkomst
# $place (tekst): waar
# $date (datum): wanneer
slide-foot-speaker = { $speaker }, { $organization } · { $event } · { $place }, { $date }
# $number (getal): deze dia
# $slides (getal): alle dia's
slide-number = { $number } / { $slides }

population-group = Groep
population-number = Personen
# $amount (feit): het toegekende bedrag
project-granted = { $amount } toegekend

# $source (tekst): wie het heeft gezegd of geschreven, en waar
quotation-source = – { $source }
