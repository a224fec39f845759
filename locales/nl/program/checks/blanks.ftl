### De controle blanks.

explain-blanks = een spatie te veel, of een die ontbreekt
    .details = Twee spaties achter elkaar, een spatie voor een komma of punt of binnen een haakje, geen spatie achter een komma. Een waarschuwing; beide check --fix herstelt ze.
    .wrong =
        goal-city = Wonen ,werken en leven
    .right =
        goal-city = Wonen, werken en leven
    .repair = Roep beide check --fix aan.

# $what (tekst): wat er fout is: double, needless, missing
blanks = { $what ->
    [double] twee spaties achter elkaar
    [needless] een spatie die hier niet hoort
   *[missing] geen spatie achter het teken
}
blanks-hint = beide check --fix herstelt dit
