### The check digits-in-prose.

explain-digits-in-prose = a number typed in a text
    .details = Every number stands once, in YAML, so that both languages print the same one, each in its own notation. Digits in names such as B1 and after §, Art., artikel, lid or Nr. are allowed.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Move the number to YAML, under facts of the entry if need be, and refer to it. If it belongs to a name, write above the message: # beide: allow digits-in-prose – name of the programme

# $number (text): the number as typed
digits-in-prose = the number { $number } is typed in the text
digits-in-prose-hint = write it once in YAML, as a field or under “facts:”, and name it here in braces
