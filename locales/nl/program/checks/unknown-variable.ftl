### De controle unknown-variable.

explain-unknown-variable = een tekst noemt een gegeven dat niet bestaat
    .details = In de tekst van een onderdeel zijn de eigen gegevens variabelen, zoals $cost; elk ander gegeven wordt volledig genoemd, zoals FACT("measure.kiosk.cost"). Ook een gegeven zonder waarde bestaat nog niet.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $csot {"}"}.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $cost {"}"}.
    .repair = Zoek de naam op met beide facts, of voeg het gegeven toe in YAML.

# $entity (tekst): the name of the entity's message
# $name (tekst): the name of the variable
unknown-variable = { $entity } heeft geen gegeven ${ $name }
# $names (tekst): similar names
unknown-variable-similar-hint = bedoelde u { $names }?
# $names (tekst): all facts of the entity
unknown-variable-known-hint = de gegevens zijn { $names }; elk ander gegeven schrijft u als FACT("…")
# $entity (tekst): the name of the entity's message
unknown-variable-none-hint = { $entity } heeft geen eigen gegevens; schrijf FACT("…") voor een ander gegeven, ‘beide facts’ noemt ze alle

# $id (tekst): the id of the fact
unknown-variable-fact = het gegeven { $id } bestaat niet
unknown-variable-fact-hint = ‘beide facts’ noemt alle gegevens met hun waarden

# $name (tekst): the name of the function
unknown-variable-function = de functie { $name } bestaat niet
# $names (tekst): the functions that exist
unknown-variable-function-hint = de functies zijn { $names }

# A term prints a variable that the reference does not give.
# $name (tekst): the name of the variable
unknown-variable-term = deze term heeft het argument { $name } nodig
# $name (tekst): the name of the variable
unknown-variable-term-hint = geef het mee bij de verwijzing, zoals { "{" } -name({ $name }: "…") { "}" }
