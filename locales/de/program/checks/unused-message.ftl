### Die Prüfung unused-message.

explain-unused-message = eine Nachricht, nach der nichts verlangt
    .details = Der Name einer Nachricht setzt sich aus Art und Kennung eines Eintrags zusammen. Zu dieser gibt es keinen Eintrag, oder er hat keinen Text dieses Namens; sie wird also nie gedruckt. Oft ist es ein Tippfehler, oder der Eintrag wurde umbenannt.
    .wrong =
        goal-houseing = Wohnen
    .right =
        goal-housing = Wohnen
    .repair = Berichtigen Sie den Namen oder löschen Sie die Nachricht in beiden Sprachen.

# $name (Text): der Name der Nachricht
unused-message = die Nachricht { $name } gehört zu nichts im Inhalt
unused-message-hint = Nachrichten heißen nach Art und Kennung, etwa goal-6-2

# $name (Text): der Name der Nachricht
unused-message-label = keine Vorlage fragt nach der Nachricht { $name }
unused-message-label-hint = die Wörter eines Hausstils ersetzen die des Programms, mit deren Namen; eine eigene Nachricht druckt eine Vorlage mit t("…")
# $kind (Text): die Art
unused-message-kind-hint = zur Art { $kind } gibt es keine Texte in FTL; ihre Namen stehen in YAML

# $name (Text): der Name des Attributs, oder title für den Text nach „=“
# $message (Text): der Name der Nachricht
unused-message-attribute = { $name } von { $message } wird nirgends gedruckt
# $name (Text): das ähnliche Attribut
unused-message-attribute-similar-hint = meinten Sie .{ $name }?
# $known (Text): die vorhandenen Attribute, durch Kommas getrennt
unused-message-attribute-hint = hier gibt es die Attribute { $known }
# $message (Text): der Name der Nachricht
# $known (Text): die vorhandenen Attribute, durch Kommas getrennt
unused-message-title-hint = lassen Sie den Text hinter „{ $message } =“ weg; gedruckt werden die Attribute { $known }
# $message (Text): der Name der Nachricht
unused-message-titled-hint = der Titel hat kein Attribut: schreiben Sie ihn hinter „{ $message } =“
