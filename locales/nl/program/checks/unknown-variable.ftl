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

# $entity (tekst): de naam van het bericht van het onderdeel
# $name (tekst): de naam van de variabele
unknown-variable = { $entity } heeft geen gegeven ${ $name }
# $names (tekst): namen die erop lijken, gescheiden door komma's
unknown-variable-similar-hint = bedoelde u { $names }?
# $names (tekst): alle gegevens van het onderdeel, gescheiden door komma's
unknown-variable-known-hint = de gegevens zijn { $names }; elk ander gegeven schrijft u als FACT("…")
# $entity (tekst): de naam van het bericht van het onderdeel
unknown-variable-none-hint = { $entity } heeft geen eigen gegevens; schrijf FACT("…") voor een ander gegeven, ‘beide facts’ noemt ze alle

# $id (tekst): het kenmerk van het gegeven
unknown-variable-fact = het gegeven { $id } bestaat niet
unknown-variable-fact-hint = ‘beide facts’ noemt alle gegevens met hun waarden

# $name (tekst): de naam van de functie
unknown-variable-function = de functie { $name } bestaat niet
# $names (tekst): de functies die er zijn, gescheiden door komma's
unknown-variable-function-hint = de functies zijn { $names }

# Een term drukt een variabele af die de verwijzing niet geeft.
# $name (tekst): de naam van de variabele
unknown-variable-term = deze term heeft het argument { $name } nodig
# $name (tekst): de naam van de variabele
unknown-variable-term-hint = geef het mee bij de verwijzing, zoals { "{" } -name({ $name }: "…") { "}" }

# Een term krijgt iets mee waar hij niet om vraagt.
# $term (tekst): de naam van de term
# $name (tekst): de naam van wat hij meekrijgt
unknown-variable-argument = de term -{ $term } vraagt niet om { $name }
# $names (tekst): waar de term om vraagt
unknown-variable-argument-hint = de term vraagt om: { $names }

# Wat een term meekrijgt, kiest geen van zijn varianten; de standaardvariant zou worden afgedrukt.
# $term (tekst): de naam van de term
# $form (tekst): de gevraagde vorm
unknown-variable-form = de term -{ $term } heeft geen vorm ‘{ $form }’
# $forms (tekst): de vormen van de term
unknown-variable-form-hint = de vormen zijn: { $forms }

unknown-variable-unnamed = wat een term meekrijgt, heeft een naam nodig
