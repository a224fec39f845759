### De controle foreign-abbreviation.

explain-foreign-abbreviation = een afkorting van de andere taal
    .details = z. B., bzw. en ggf. zijn Duits, bijv., o.a. en m.b.t. Nederlands; ca., vgl. en etc. zijn beide. Een waarschuwing.
    .wrong =
        # nl
        goal-city = Voorzieningen, z. B. scholen
    .right =
        # nl
        goal-city = Voorzieningen, bijv. scholen
    .repair = Schrijf de afkorting van de taal van de tekst, of het woord.

# $abbreviation (tekst): de afkorting zoals ze getypt is
# $lang (tekst): de taal van de kant: de, nl
foreign-abbreviation = ‘{ $abbreviation }’ is { $lang ->
    [de] Nederlands en staat in een Duitse tekst
   *[nl] Duits en staat in een Nederlandse tekst
}
# $right (tekst): wat de taal van de tekst zegt
foreign-abbreviation-hint = schrijf: { $right }
