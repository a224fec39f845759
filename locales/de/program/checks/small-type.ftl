### Die Prüfung small-type.

explain-small-type = Schrift, die zum Lesen zu klein ist
    .details = Eine Folie setzt ihre Texte so lange kleiner, bis sie Platz haben. Unter 6 Punkt liest man sie auf Papier nicht mehr, unter 10 Punkt auf einer projizierten Folie nicht aus der letzten Reihe. Das Dokument lässt sich herstellen.
    .repair = Kürzen Sie, was auf der Folie steht, teilen Sie die Folie oder setzen Sie weniger Folien auf eine Seite. In einer eigenen Vorlage geben Sie dem Text eine größere Schrift. Soll es so bleiben, erlauben Sie es mit einem Kommentar über dem Text, in jeder Sprache, in der er gemeldet wird.

# $excerpt (Text): der Anfang des kleinsten Textes
# $page (Text): Nummer der Seite, ab 1 gezählt
# $file (Text): die Datei
# $whole (Text): seine Größe in Punkt, vor dem Komma
# $tenth (Text): die erste Nachkommastelle davon
# $least (Text): die Mindestgröße in Punkt
small-type = „{ $excerpt }“ auf Seite { $page } der Datei { $file } steht in { $whole },{ $tenth } Punkt; unter { $least } Punkt ist Schrift dort nicht mehr lesbar
small-type-hint = kürzen Sie, was mit dem Text zusammen steht, oder teilen Sie die Folie; in einer eigenen Vorlage setzen Sie den Text größer
small-type-handout-hint = kürzen Sie, was mit dem Text zusammen steht, teilen Sie die Folie oder setzen Sie weniger Folien auf eine Seite (slides_per_page)
