### Die Prüfung lonely-heading.

explain-lonely-heading = eine Überschrift steht allein am Fuß einer Seite
    .details = Die Überschrift steht als Letztes auf ihrer Seite, und was zu ihr gehört, beginnt erst auf der nächsten. Das Dokument lässt sich herstellen, doch ein Amt würde es so zurückgeben. Die Seiten ändern sich mit jedem Text davor; prüfen Sie das deshalb, wenn die Texte feststehen.
    .repair = Kürzen oder verlängern Sie, was vor der Überschrift steht. In einer eigenen Vorlage halten Sie die Überschrift mit dem Folgenden zusammen: Überschriften tun das von selbst, nicht aber in grid, box oder block. Soll sie so bleiben, erlauben Sie es mit einem Kommentar über dem Text der Überschrift, in jeder Sprache, in der sie gemeldet wird.

# $excerpt (Text): der Anfang der Überschrift
# $page (Text): Nummer der Seite, ab 1 gezählt
# $file (Text): die Datei
lonely-heading = die Überschrift „{ $excerpt }“ steht allein am Fuß von Seite { $page } der Datei { $file }; was zu ihr gehört, beginnt erst auf der nächsten Seite
lonely-heading-hint = kürzen oder verlängern Sie, was davor steht, oder halten Sie die Überschrift in der Vorlage mit dem Folgenden zusammen: block(sticky: true)
