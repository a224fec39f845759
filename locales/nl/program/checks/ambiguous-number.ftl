### De controle ambiguous-number.

explain-ambiguous-number = een getal dat op twee manieren kan worden gelezen
    .details = 1.000 betekent in Duitsland en Nederland duizend, maar YAML en veel programma's lezen er één in. Met een komma is het omgekeerd. Het programma raadt niet. Veel programma's lezen ook 4E2 als 400, 0x10 als 16 en 012 als 12.
    .wrong =
        facts:
          visitors: 1.000
    .right =
        facts:
          visitors: 1000
    .repair = Schrijf hele getallen zonder scheidingsteken (1000) en decimalen met een punt (1.5). Afgedrukt wordt in de schrijfwijze van de taal.

# $number (tekst): het getal zoals het er staat
# $grouped (tekst): het getal als het teken duizendtallen scheidt
# $decimal (tekst): het getal als het teken decimalen scheidt
ambiguous-number = { $number } kan als { $grouped } en als { $decimal } worden gelezen
# $grouped (tekst): het getal als het teken duizendtallen scheidt
# $decimal (tekst): het getal als het teken decimalen scheidt
ambiguous-number-hint = schrijf { $grouped } of { $decimal }

# $number (tekst): het getal zoals het er staat
ambiguous-number-grouped = { $number } bevat scheidingstekens tussen de duizendtallen
# $number (tekst): het getal zonder scheidingstekens
ambiguous-number-grouped-hint = schrijf { $number }

# $number (tekst): het getal zoals het er staat
# $reading (tekst): het getal dat programma's erin kunnen lezen
ambiguous-number-form = { $number } is geen schrijfwijze voor een getal; het kan als { $reading } worden gelezen
# $reading (tekst): het getal dat programma's erin kunnen lezen
ambiguous-number-form-hint = schrijf { $reading } als dat is bedoeld
