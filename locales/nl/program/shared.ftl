### Wat meer controles zeggen.

# $value (tekst): de waarde zoals die er hoort te staan
wrong-type-write-hint = schrijf { $value }

# Veel waarden van een reeks of kolom hebben dezelfde fout; dit volgt op de eerste.
# $count (getal): hoeveel nog
# $line (tekst): de regel van de laatste
wrong-type-more-hint =
    { $count ->
        [one] nog één waarde van deze reeks heeft dezelfde fout, op regel { $line }
       *[other] nog { $count } waarden van deze reeks hebben dezelfde fout, de laatste op regel { $line }
    }

# Van veel problemen met één oorzaak worden alleen de eerste getoond.
# $count (getal): hoeveel er nog zijn
echoes-hint = hetzelfde staat nog op { $count ->
    [one] één plaats
   *[other] { $count } plaatsen
}
