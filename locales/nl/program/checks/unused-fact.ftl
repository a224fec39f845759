### De controle unused-fact.

explain-unused-fact = een gegeven onder facts: staat in geen tekst en op geen pagina
    .details = Gegevens onder facts: zijn er voor teksten. Een gegeven dat geen tekst noemt is overgebleven, of in de tekst staat nog het getypte getal.
    .wrong =
        # YAML
        facts: {"{"}cursussen: 12{"}"}
        # FTL
        measure-kurse = Cursussen
        {"    ."}description = Twaalf cursussen.
    .right =
        # FTL
        measure-kurse = Cursussen
        {"    ."}description = {"{"} $cursussen {"}"} cursussen.
    .repair = Zet het gegeven in de tekst, of verwijder het.

# $fact (tekst): het gegeven
unused-fact = geen tekst gebruikt het gegeven { $fact }
# $fact (tekst): het gegeven
# $name (tekst): zijn naam
unused-fact-hint = schrijf {"{"} ${ $name } {"}"} in een eigen tekst of {"{"} FACT("{ $fact }") {"}"} in een andere, of verwijder het gegeven
