### Wat meer controles zeggen.

# $value (tekst): de waarde zoals die er hoort te staan
wrong-type-write-hint = schrijf { $value }
