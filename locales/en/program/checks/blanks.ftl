### The check blanks.

explain-blanks = a blank too many, or one that is missing
    .details = Two blanks in a row, one before a comma or full stop or inside a bracket, none behind a comma. A warning; beide check --fix mends them.
    .wrong =
        goal-city = Wonen ,werken en leven
    .right =
        goal-city = Wonen, werken en leven
    .repair = Run beide check --fix.

# $what (text): what is wrong: double, needless, missing
blanks = { $what ->
    [double] two blanks in a row
    [needless] a blank that does not belong here
   *[missing] no blank behind the sign
}
blanks-hint = beide check --fix mends this
