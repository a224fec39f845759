### De controle plural-incomplete.

explain-plural-incomplete = een keuze op een getal die niet compleet is
    .details = Waar de ene kant op een getal kiest, heeft de andere dezelfde takken of woorden die gelijk blijven. Takken die hetzelfde zeggen of verwisseld zijn, zijn een vergissing. Een waarschuwing; een tak als [0] aan één kant is een opmerking.
    .wrong =
        measure-kiosk = {"{"} $courses ->
        {"    ["}one] {"{"} $courses {"}"} Kurse
        {"   *"}[other] {"{"} $courses {"}"} Kurs
        {"}"}
    .right =
        measure-kiosk = {"{"} $courses ->
        {"    ["}one] {"{"} $courses {"}"} Kurs
        {"   *"}[other] {"{"} $courses {"}"} Kurse
        {"}"}
    .repair = Geef beide kanten dezelfde takken, het enkelvoud bij [one].

# $key (tekst): de naam van de tak
# $lang (tekst): de taal waarin hij ontbreekt: de, nl
plural-incomplete = de tak [{ $key }] ontbreekt in het { $lang ->
    [de] Duits
   *[nl] Nederlands
}
# $name (tekst): het getal waarop de andere kant kiest
# $word (tekst): het woord achter het getal
plural-incomplete-alone = de andere kant kiest op { $name }, en hier staat ‘{ $word }’ achter elk getal
plural-incomplete-equal = alle takken zeggen hetzelfde
plural-incomplete-exchanged = de takken [one] en *[other] zijn verwisseld
plural-incomplete-hint = geef beide kanten dezelfde takken, het enkelvoud bij [one]
plural-incomplete-several = de vorm voor één spreekt over meer
