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

# $entity (Text): der Name der Nachricht des Eintrags
# $name (Text): der Name der Variablen
unknown-variable = { $entity } hat keine Angabe ${ $name }
# $names (Text): ähnliche Namen, durch Kommas getrennt
unknown-variable-similar-hint = meinten Sie { $names }?
# $names (Text): alle Angaben des Eintrags, durch Kommas getrennt
unknown-variable-known-hint = seine Angaben sind { $names }; jede andere schreiben Sie FACT("…")
# $entity (Text): der Name der Nachricht des Eintrags
unknown-variable-none-hint = { $entity } hat keine eigenen Angaben; eine andere schreiben Sie FACT("…"), „beide facts“ nennt alle

# $id (Text): die Kennung der Angabe
unknown-variable-fact = die Angabe { $id } gibt es nicht
unknown-variable-fact-hint = „beide facts“ nennt alle Angaben mit ihren Werten

# $name (Text): der Name der Funktion
unknown-variable-function = die Funktion { $name } gibt es nicht
# $names (Text): die vorhandenen Funktionen, durch Kommas getrennt
unknown-variable-function-hint = die Funktionen sind { $names }

# Ein Begriff druckt eine Variable, die der Verweis nicht angibt.
# $name (Text): der Name der Variablen
unknown-variable-term = dieser Begriff braucht das Argument { $name }
# $name (Text): der Name der Variablen
unknown-variable-term-hint = geben Sie es beim Verweis mit, etwa { "{" } -name({ $name }: "…") { "}" }

# Ein Begriff bekommt etwas mit, wonach er nicht fragt.
# $term (Text): der Name des Begriffs
# $name (Text): der Name dessen, was er mitbekommt
unknown-variable-argument = der Begriff -{ $term } fragt nicht nach { $name }
# $names (Text): wonach der Begriff fragt
unknown-variable-argument-hint = der Begriff fragt nach: { $names }

# Was ein Begriff mitbekommt, wählt keine seiner Varianten; die Standardvariante würde gedruckt.
# $term (Text): der Name des Begriffs
# $form (Text): die verlangte Form
unknown-variable-form = der Begriff -{ $term } hat keine Form „{ $form }“
# $forms (Text): die Formen des Begriffs
unknown-variable-form-hint = seine Formen sind: { $forms }

unknown-variable-unnamed = was ein Begriff mitbekommt, braucht einen Namen
