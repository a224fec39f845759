### Die Prüfung markup.

explain-markup = eine unbekannte oder verloren gegangene Auszeichnung
    .details = Texte dürfen Absätze, Listen mit - oder 1), *Betonung*, **starke Betonung**, Links und Stellen in der anderen Sprache enthalten. Ein Stern oder Unterstrich in einem Wort oder hinter einer Zahl ist ein Buchstabe: Bürger*innen, 1.250*. Überschriften, Tabellen, Bilder und HTML sind Sache der Vorlage. In FTL darf eine Zeile nicht mit *, [ oder einem Punkt beginnen.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description =
                # Überschrift
                Text
    .right =
        goal-housing = Wohnen
        {"    ."}description =
                Text mit *Betonung* und

                - einem Punkt
    .repair = Verwenden Sie eine der bekannten Auszeichnungen oder stellen Sie ein anderes Wort an den Anfang der Zeile.

## YAML

markup-comment = der Text endet vor dem #: Was folgt, gilt als Kommentar
markup-comment-hint = setzen Sie den Text in Anführungszeichen; ist ein Kommentar gemeint, gehört er auf die Zeile darüber

## Texte

# $what (Text): heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, language oder definition
markup = { $what ->
    [heading] in einem Text kann keine Überschrift stehen
    [code] in einem Text kann kein Code stehen
    [html] in einem Text können keine HTML-Zeichen stehen
    [table] in einem Text kann keine Tabelle stehen
    [image] in einem Text kann kein Bild stehen
    [quote] in einem Text kann kein Zitatblock stehen
    [rule] in einem Text kann keine Trennlinie stehen
    [footnote] in einem Text kann keine Fußnote stehen
    [nested-list] in einer Liste kann keine Liste stehen
    [list] dieser Text ist einzeilig und kann keine Liste haben
    [paragraph] dieser Text ist einzeilig und kann keine Absätze haben
    [bullet] Aufzählungspunkte werden mit Bindestrich geschrieben
    [break] innerhalb eines Absatzes kann keine Zeile umbrochen werden
    [link] dieser Verweis führt weder zu einer Webseite noch zu einer E-Mail-Adresse noch zu einer Sprache
    [language] eine Sprache mit diesem Kürzel gibt es nicht
   *[definition] diese Zeile würde nicht gedruckt: Sie wird als Ziel eines Verweises gelesen
}
# $what (Text): heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, language oder definition
markup-hint = { $what ->
    [heading] Überschriften entstehen aus den Titeln der Abschnitte; soll das Zeichen gedruckt werden, setzen Sie \ davor
    [code] rücken Sie Listen und Absätze ein wie die Zeilen darüber; soll das Zeichen gedruckt werden, setzen Sie \ davor
    [html] soll das Zeichen < gedruckt werden, schreiben Sie \<
    [table] Daten gehören in YAML; die Vorlagen drucken sie als Tabelle
    [image] Bilder sind eigene Einträge im Inhalt
    [quote] soll das Zeichen > gedruckt werden, schreiben Sie \>
    [rule] nehmen Sie die Zeile aus Strichen heraus, oder teilen Sie den Text in Abschnitte
    [paragraph] schreiben Sie alles in einen Absatz
    [nested-list] schreiben Sie die Listen nacheinander
    [list] soll das Zeichen am Anfang gedruckt werden, setzen Sie \ davor
    [bullet] schreiben Sie „- “ an den Anfang der Zeile
    [break] beginnen Sie mit einer Leerzeile einen neuen Absatz, oder schreiben Sie in der Zeile weiter
    [link] schreiben Sie https://…, mailto:… oder eine Sprache wie lang:nl oder lang:en in die Klammern
    [language] schreiben Sie das Kürzel der Sprache, etwa lang:en für Englisch, lang:fr oder lang:tr
    [definition] setzen Sie \ vor die erste eckige Klammer
   *[other] trennen Sie Absätze durch eine Leerzeile und schreiben Sie einfache Sätze
}

# $what (Text): was verloren ging: fact, attribute, emphasis, link, bullet
markup-lost = { $what ->
    [fact] dies sieht nach einer Angabe aus, steht aber nicht in geschweiften Klammern und würde so gedruckt
    [attribute] dies sieht nach einem Attribut aus, hat aber keinen Punkt und würde mit dem Text davor gedruckt
    [emphasis] diese fette Stelle beginnt und endet nie: Die Sterne würden gedruckt
    [link] durch das Leerzeichen zwischen den Klammern ist dies kein Link und würde so gedruckt
   *[bullet] das Aufzählungszeichen einer Textverarbeitung ergibt hier keine Liste
}
# $what (Text): was verloren ging: fact, attribute, emphasis, link, bullet
markup-lost-hint = { $what ->
    [fact] setzen Sie es in geschweifte Klammern: {"{ FACT(\"goal.housing.measures\") }"} oder {"{ $measures }"}
    [attribute] schreiben Sie einen Punkt vor den Namen
    [emphasis] schreiben Sie ** an das Ende der fetten Stelle; soll das Zeichen gedruckt werden, steht \ davor
    [link] nehmen Sie das Leerzeichen zwischen ] und ( heraus
   *[bullet] beginnen Sie jeden Punkt auf einer eigenen Zeile mit Bindestrich und Leerzeichen
}

# Eine Zeile eines FTL-Textes beginnt mit einem Zeichen, das den Text beendet.
# $sign (Text): das Zeichen: **, *, [ oder .
markup-line-start = in FTL kann keine Zeile eines Textes mit „{ $sign }“ beginnen
# $sign (Text): das Zeichen
markup-line-start-hint = schreiben Sie dafür {"{\""}{ $sign }{"\"}"}, oder brechen Sie die Zeile anders um; Aufzählungspunkte werden mit Bindestrich geschrieben

# Ein Text ergibt kein einziges Zeichen.
# $text (Text): die Kennung des Textes
markup-empty = der Text { $text } bleibt bei der Ausgabe leer
