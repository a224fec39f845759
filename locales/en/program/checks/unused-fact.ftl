### The check unused-fact.

explain-unused-fact = a fact below facts: stands in no text and on no page
    .details = Facts below facts: are there for texts. One that no text names was left over, or the text still has the typed number.
    .wrong =
        # YAML
        facts: {"{"}kurse: 12{"}"}
        # FTL
        measure-kurse = Kurse
        {"    ."}description = Zwölf Kurse.
    .right =
        # FTL
        measure-kurse = Kurse
        {"    ."}description = {"{"} $kurse {"}"} Kurse.
    .repair = Put the fact into the text, or delete it.

# $fact (text): the fact
unused-fact = no text uses the fact { $fact }
# $fact (text): the fact
# $name (text): its name
unused-fact-hint = write {"{"} ${ $name } {"}"} in a text of its own or {"{"} FACT("{ $fact }") {"}"} in another, or delete the fact
