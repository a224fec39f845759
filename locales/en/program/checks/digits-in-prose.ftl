### The check digits-in-prose.

explain-digits-in-prose = a number typed in a text
    .details = Every number stands once, in YAML, so that both languages print the same one, each in its own notation. Allowed are references to laws, papers, pages, standards and roads (§ 41 Abs. 2, TOP 4.2, Seite 12, ISO 14001, A 31), names such as B1, ordinals, times of day, addresses and telephone numbers.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Move the number to YAML, under facts of the entry if need be, and refer to it. If it belongs to a name, allow these words in a comment above the message: # beide: allow digits-in-prose "Agenda 2030" – name of the programme. A name that recurs is best written once, as a term: -agenda = Agenda 2030

# $number (text): the number as typed
digits-in-prose = the number { $number } is typed in the text
digits-in-prose-hint = write it once in YAML, as a field or under “facts:”, and name it here in braces; how to allow a name with digits: beide explain digits-in-prose
