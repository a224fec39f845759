### Die Prüfung unknown-variable.

explain-unknown-variable = ein Text nennt eine Angabe, die es nicht gibt
    .details = Im Text eines Eintrags sind seine eigenen Angaben Variablen, etwa $cost; jede andere Angabe wird vollständig genannt, etwa FACT("measure.kiosk.cost"). Auch eine Angabe ohne Wert gibt es noch nicht.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $csot {"}"}.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $cost {"}"}.
    .repair = Schlagen Sie den Namen mit beide facts nach oder ergänzen Sie die Angabe in YAML.

# $entity (Text): the name of the entity's message
# $name (Text): the name of the variable
unknown-variable = { $entity } hat keine Angabe ${ $name }
# $names (Text): similar names
unknown-variable-similar-hint = meinten Sie { $names }?
# $names (Text): all facts of the entity
unknown-variable-known-hint = seine Angaben sind { $names }; jede andere schreiben Sie FACT("…")
# $entity (Text): the name of the entity's message
unknown-variable-none-hint = { $entity } hat keine eigenen Angaben; eine andere schreiben Sie FACT("…"), „beide facts“ nennt alle

# $id (Text): the id of the fact
unknown-variable-fact = die Angabe { $id } gibt es nicht
unknown-variable-fact-hint = „beide facts“ nennt alle Angaben mit ihren Werten

# $name (Text): the name of the function
unknown-variable-function = die Funktion { $name } gibt es nicht
# $names (Text): the functions that exist
unknown-variable-function-hint = die Funktionen sind { $names }

# A term prints a variable that the reference does not give.
# $name (Text): the name of the variable
unknown-variable-term = dieser Begriff braucht das Argument { $name }
# $name (Text): the name of the variable
unknown-variable-term-hint = geben Sie es beim Verweis mit, etwa { "{" } -name({ $name }: "…") { "}" }
