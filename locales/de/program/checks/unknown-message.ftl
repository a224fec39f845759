### Die Prüfung unknown-message.

explain-unknown-message = eine verlangte Nachricht gibt es nicht
    .details = Eine Vorlage oder eine andere Nachricht nennt Wörter des Programms, die in keiner seiner Dateien stehen.
    .wrong =
        #t("status-dnoe")
    .right =
        #t("status-done")
    .repair = Berichtigen Sie den Namen oder ergänzen Sie die Nachricht in locales/de und locales/nl Ihres Projekts, in beiden Sprachen.

## Texte

# $name (Text): the name of the message, perhaps with an attribute
unknown-message = die Nachricht { $name } gibt es nicht
unknown-message-hint = berichtigen Sie den Namen, oder schreiben Sie die Nachricht in eine Datei dieser Sprache

# $name (Text): the name of the term, without its hyphen
unknown-message-term = den Begriff -{ $name } gibt es nicht
# $names (Text): similar names
unknown-message-similar-hint = meinten Sie { $names }?

# The words that a notation needs are not complete.
# $lang (Text): the language: de, nl
# $names (Text): the names of the messages that are missing
unknown-message-notation = die Schreibweise für { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} ist unvollständig; es fehlen oder sind nicht verwendbar: { $names }

## Aufrufe von t und put

# $id (Text): the message that the template asks for
unknown-message-label = die Nachricht { $id } gibt es unter den Wörtern des Produkts nicht
# $id (Text): the message that the template asks for
unknown-message-label-hint = ergänzen Sie { $id } in locales/de/ und locales/nl/
# $names (Text): similar messages, divided by commas
unknown-message-label-similar-hint = meinten Sie { $names }?
