### De controle false-friend.

explain-false-friend = een woord dat alleen lijkt op dat van de andere taal
    .details = Duits See is meer en Duits Meer is zee; Anteil is niet aantal. Een woord wordt alleen gemeld waar het verwarde woord ertegenover staat en er geen goede vertaling is. Een waarschuwing, of een fout waar de woordenlijst dat zegt.
    .wrong =
        # de
        goal-city = Der Anteil steigt
        # nl
        goal-city = Het aantal stijgt
    .right =
        # de
        goal-city = Der Anteil steigt
        # nl
        goal-city = Het aandeel stijgt
    .repair = Gebruik het juiste woord. Is hier een andere betekenis bedoeld, sta het dan met een commentaar toe.

# $wrong (tekst): de foute vertaling zoals ze getypt is
# $term (tekst): het woord dat ertegenover staat
false-friend = ‘{ $wrong }’ is geen vertaling van ‘{ $term }’
# $right (tekst): de juiste vertalingen
false-friend-hint = schrijf: { $right }
