### Die Prüfung unknown-message.

explain-unknown-message = eine verlangte Nachricht gibt es nicht
    .details = Eine Vorlage oder eine andere Nachricht nennt Wörter des Programms, die in keiner seiner Dateien stehen.
    .wrong =
        #t("status-dnoe")
    .right =
        #t("status-done")
    .repair = Berichtigen Sie den Namen oder ergänzen Sie die Nachricht in locales/de und locales/nl Ihres Projekts, in beiden Sprachen.

## Texte

# $name (Text): der Name der Nachricht, vielleicht mit einem Attribut
unknown-message = die Nachricht { $name } gibt es nicht
unknown-message-hint = berichtigen Sie den Namen, oder schreiben Sie die Nachricht in eine Datei dieser Sprache

# $name (Text): der Name des Begriffs ohne seinen Bindestrich
unknown-message-term = den Begriff -{ $name } gibt es nicht
# $names (Text): ähnliche Namen, durch Kommas getrennt
unknown-message-similar-hint = meinten Sie { $names }?

# Die Wörter, die eine Schreibweise braucht, sind nicht vollständig.
# $lang (Text): die Sprache: de, nl
# $names (Text): die Namen der fehlenden Nachrichten
unknown-message-notation = die Schreibweise für { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} ist unvollständig; es fehlen oder sind nicht verwendbar: { $names }

## Aufrufe von t und put

# $id (Text): die Nachricht, nach der die Vorlage fragt
unknown-message-label = die Nachricht { $id } gibt es unter den Wörtern des Produkts nicht
# $id (Text): die Nachricht, nach der die Vorlage fragt
unknown-message-label-hint = ergänzen Sie { $id } in locales/de/ und locales/nl/
# $names (Text): ähnliche Nachrichten, durch Kommas getrennt
unknown-message-label-similar-hint = meinten Sie { $names }?
