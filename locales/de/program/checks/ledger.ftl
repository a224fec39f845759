### Die Prüfung ledger.

explain-ledger = das Übersetzungsregister ist so nicht brauchbar
    .details = locales/ledger.yaml hält fest, welche Fassungen jedes Textes als gleichbedeutend abgenommen wurden. Nur beide translate accept schreibt diese Datei. Was darin von Hand geändert oder zeilenweise aus zwei Ständen zusammengesetzt wurde, gilt nicht, und kein Befehl überschreibt es.
    .wrong =
        goal-housing.title:
          state: fast
          source: de
          by: Planungsamt
          on: 2024-09-03
          reason: von beiden gelesen
          de: {"{"}hash: "8a5edab282632443", text: "Wohnen"{"}"}
    .right =
        goal-housing.title:
          state: reviewed
          source: de
          by: Planungsamt
          on: 2024-09-03
          reason: von beiden gelesen
          de: {"{"}hash: "8a5edab282632443", text: "Wohnen"{"}"}
    .repair = Holen Sie die Datei aus Ihrer Versionsverwaltung zurück. Oder entfernen Sie den genannten Eintrag mit allen seinen Zeilen und nehmen Sie den Text neu ab: beide translate accept. Zwei Stände der Datei führt beide translate merge-ledger zusammen.

# $whole (Text): file, oder unit, wenn es um einen Eintrag geht
# $problem (Text): unknown, lacks, value oder hash
# $key (Text): der Schlüssel, oder mehrere, durch Kommas getrennt
# $unit (Text): der Eintrag; nichts, wenn es um die ganze Datei geht
ledger = { $problem ->
    [unknown] das Übersetzungsregister kennt keinen Schlüssel „{ $key }“
    [lacks] { $whole ->
        [file] im Übersetzungsregister fehlt der Schlüssel „{ $key }“
       *[other] im Übersetzungsregister fehlt bei { $unit } der Schlüssel „{ $key }“
    }
    [hash] im Übersetzungsregister passt der Wortlaut von { $unit } nicht zu seiner Prüfsumme: so wurde er nicht abgenommen
   *[value] der Wert von „{ $key }“ ist keiner, den das Übersetzungsregister kennt
}
# $whole (Text): file, oder unit, wenn es um einen Eintrag geht
# $unit (Text): der Eintrag
ledger-hint = holen Sie locales/ledger.yaml aus Ihrer Versionsverwaltung zurück{ $whole ->
    [unit] {""}, oder entfernen Sie dort alle Zeilen von { $unit } und nehmen Sie den Text mit „beide translate accept“ neu ab
   *[file] {""}
}; so, wie sie ist, wird sie nicht überschrieben

ledger-form = dieses Übersetzungsregister wurde von einer neueren Version von beide geschrieben
ledger-form-hint = verwenden Sie diese Version; die jetzige lässt die Datei, wie sie ist
