### De controle unsupported-character.

explain-unsupported-character = een teken dat de lettertypen niet bevatten
    .details = Het zou als leeg vakje worden afgedrukt, en een archief weigert zo'n bestand. Vaak is het een symbool dat van internet is gekopieerd.
    .wrong =
        goal-housing = Wohnen → Leben 🏠
    .right =
        goal-housing = Wohnen und Leben
    .repair = Schrijf het in woorden, of noem in de huisstijl een lettertype dat het teken bevat.

## Teksten

# $code (tekst): het nummer van het teken in Unicode
unsupported-character-control = het teken { $code } is een stuurteken en wordt niet gedrukt
unsupported-character-control-hint = verwijder het; bij het kopiëren van tekst komt het vaak ongemerkt mee

## Lettertypen

# $character (tekst): het teken
# $code (tekst): het nummer ervan in Unicode: U+2011
unsupported-character = geen lettertype van het document heeft het teken ‘{ $character }’ ({ $code })
unsupported-character-hint = schrijf het als woord of met een ander teken
unsupported-character-hyphen-hint = schrijf een gewoon koppelteken

# $code (tekst): het nummer ervan in Unicode: U+E001
unsupported-character-private = het teken { $code } heeft geen eigen betekenis, alleen in één lettertype (privégebruik)
unsupported-character-private-hint = verwijder het; archieven nemen zulke tekens niet aan, vaak zijn het symbolen uit een tekstverwerker

# $code (tekst): het nummer ervan in Unicode: U+0009
unsupported-character-invisible = hier staat een onzichtbaar teken { $code } dat niet kan worden afgedrukt
unsupported-character-invisible-hint = vervang het door een spatie
