### Die Prüfung overflow.

explain-overflow = ein Text passt nicht auf seine Seite, in seine Zelle oder auf seine Folie
    .details = Etwas würde abgeschnitten oder überdruckt. Deutsche und niederländische Texte sind verschieden lang; deshalb kann eine Seite passen und die andere nicht.
    .repair = Kürzen Sie den Text, trennen Sie ein langes Wort mit einem Bindestrich oder verteilen Sie die Folie auf zwei.

# $count (Zahl): Seiten des Dokuments
# $limit (Zahl): die höchste zulässige Anzahl
overflow-pages = das Dokument hat { $count } Seiten, mehr als { $limit }
overflow-pages-hint = suchen Sie in der Vorlage eine Schleife, die Seiten wiederholt, oder teilen Sie das Dokument

# $excerpt (Text): der Anfang dessen, was dort gedruckt ist
# $id (Text): der Text, die Angabe oder der Name, zu dem es gehört
# $page (Text): Nummer der Seite, ab 1 gezählt
# $file (Text): die Datei
overflow-page-text = „{ $excerpt }“ aus { $id } ragt über Seite { $page } der Datei { $file } hinaus

# $excerpt (Text): der Anfang dessen, was dort gedruckt ist
# $page (Text): Nummer der Seite, ab 1 gezählt
# $file (Text): die Datei
overflow-page = „{ $excerpt }“ ragt über Seite { $page } der Datei { $file } hinaus

# $excerpt (Text): der Anfang dessen, was dort gedruckt ist
# $id (Text): der Text, die Angabe oder der Name, zu dem es gehört
# $page (Text): Nummer der Seite, ab 1 gezählt
# $file (Text): die Datei
overflow-block-text = „{ $excerpt }“ aus { $id } passt auf Seite { $page } der Datei { $file } nicht an seinen Platz

# $excerpt (Text): der Anfang dessen, was dort gedruckt ist
# $page (Text): Nummer der Seite, ab 1 gezählt
# $file (Text): die Datei
overflow-block = „{ $excerpt }“ passt auf Seite { $page } der Datei { $file } nicht an seinen Platz
# $id (Text): der Text, die Angabe oder der Name
overflow-text-hint = kürzen Sie { $id }, oder geben Sie ihm in der Vorlage mehr Platz
overflow-hint = geben Sie ihm in der Vorlage mehr Platz

# $first (Text): der Anfang des einen Textes
# $second (Text): der Anfang des anderen
# $page (Text): Nummer der Seite, ab 1 gezählt
# $file (Text): die Datei
overflow-over = „{ $first }“ und „{ $second }“ sind auf Seite { $page } der Datei { $file } übereinander gedruckt
overflow-over-hint = kürzen Sie eins von beiden, oder geben Sie ihnen in der Vorlage mehr Platz

# $pages (Zahl): Seiten des Dokuments
# $slides (Zahl): Folien des Vortrags
# $id (Text): der Titel der Folie
overflow-slide = das Dokument hat { $pages } Seiten für { $slides } Folien; die erste Folie, die nicht genau eine Seite füllt, ist die von { $id }
# $id (Text): der Titel der Folie
overflow-slide-hint = kürzen Sie, was auf der Folie von { $id } steht, oder geben Sie ihm in der Vorlage mehr Platz
