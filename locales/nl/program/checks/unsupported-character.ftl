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

# $what (tekst): line, ellipsis, joined of direction
# $code (tekst): het nummer van het teken in Unicode
unsupported-character-hidden = { $what ->
    [line] hier staat een onzichtbaar regelscheidingsteken ({ $code })
    [ellipsis] hier staat een onzichtbaar teken ({ $code }); vaak was het een beletselteken (…)
    [joined] het onzichtbare teken voor het begin van een bestand ({ $code }) staat hier er middenin
   *[direction] een onzichtbaar teken ({ $code }) keert hier de schrijfrichting om
}
# $what (tekst): line, ellipsis, joined of direction
unsupported-character-hidden-hint = { $what ->
    [line] verwijder het, en druk op Enter als hier een nieuwe regel of alinea moet beginnen
    [ellipsis] verwijder het en typ wat bedoeld is
    [joined] verwijder het; het blijft over waar twee bestanden aan elkaar zijn gezet
   *[direction] verwijder het en vergelijk wat er dan staat
}
# $count (getal): hoeveel nog
# $line (tekst): de regel van de laatste
unsupported-character-hidden-more-hint =
    { $count ->
        [one] er staat er nog één in dit bestand, op regel { $line }
       *[other] er staan er nog { $count } in dit bestand, de laatste op regel { $line }
    }

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
