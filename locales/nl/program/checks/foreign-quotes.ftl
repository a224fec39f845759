### De controle foreign-quotes.

explain-foreign-quotes = aanhalingstekens van de andere taal
    .details = Duitse teksten citeren „zo“ en ‚zo‘, Nederlandse ‘zo’ of “zo”. Een waarschuwing; passages die als andere taal zijn gemarkeerd, blijven buiten beschouwing.
    .wrong =
        # nl
        measure-cafe = Taalcafé „Grenzeloos“
    .right =
        # nl
        measure-cafe = Taalcafé ‘Grenzeloos’
    .repair = Gebruik de tekens van de taal van de tekst.

# $marks (tekst): de tekens zoals ze getypt zijn
# $lang (tekst): de taal van de kant: de, nl
foreign-quotes = aanhalingstekens { $marks } in een { $lang ->
    [de] Duitse
   *[nl] Nederlandse
} tekst
# $lang (tekst): de taal van de kant: de, nl
foreign-quotes-hint = schrijf { $lang ->
    [de] „…“
   *[nl] ‘…’
}
