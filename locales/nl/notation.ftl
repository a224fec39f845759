### Schrijfwijze: de woorden en tekens rond waarden. Cijfers en namen van maanden komen uit Unicode CLDR.

# Een geschatte waarde.
# $value (tekst): de waarde in de eigen schrijfwijze: 25.000
notation-approximate = circa { $value }

# Een bedrag in euro. De spatie breekt niet af.
# $amount (tekst): het bedrag: 314.260, -1.234,56
notation-money = €{"\u00A0"}{ $amount }

# Een percentage.
# $number (tekst): het getal: 52,5
notation-percent = { $number }%

# Een tijdstip. De spatie breekt niet af.
# $hour (tekst): het uur: 19
# $minute (tekst): de minuten in twee cijfers: 30
notation-time = { $hour }.{ $minute }{"\u00A0"}uur

# Een halfjaar.
# $part (tekst): het halfjaar: 1 of 2
# $year (tekst): het jaar: 2024
notation-half-year = { $part }e{"\u00A0"}halfjaar { $year }

# Een kwartaal.
# $part (tekst): het kwartaal: 1 tot en met 4
# $year (tekst): het jaar: 2024
notation-quarter = { $part }e{"\u00A0"}kwartaal { $year }

# Wat een concept toont in plaats van een ontbrekende tekst.
notation-draft-missing = ‹tekst ontbreekt›

# Wat een concept achter een tekst zet waarvan de andere versie sinds het akkoord is gewijzigd.
notation-draft-stale = ‹vertaling controleren›

# Wat een concept achter een tekst zet die een machine heeft vertaald en niemand heeft gelezen.
notation-draft-machine = ‹machinaal vertaald›

# Aanhalingstekens, buiten en binnen.
notation-quote-open = ‘
notation-quote-close = ’
notation-quote-inner-open = “
notation-quote-inner-close = ”
