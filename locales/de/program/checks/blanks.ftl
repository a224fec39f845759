### Die Prüfung blanks.

explain-blanks = ein Leerzeichen zu viel, oder eines, das fehlt
    .details = Zwei Leerzeichen hintereinander, eines vor Komma oder Punkt oder innen an einer Klammer, keines hinter einem Komma. Eine Warnung; beide check --fix behebt sie.
    .wrong =
        goal-city = Wonen ,werken en leven
    .right =
        goal-city = Wonen, werken en leven
    .repair = Rufen Sie beide check --fix auf.

# $what (Text): was falsch ist: double, needless, missing
blanks = { $what ->
    [double] zwei Leerzeichen hintereinander
    [needless] ein Leerzeichen, das hier nicht hingehört
   *[missing] kein Leerzeichen hinter dem Zeichen
}
blanks-hint = beide check --fix behebt das
