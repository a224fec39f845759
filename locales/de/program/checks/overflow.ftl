### Die Prüfung overflow.

explain-overflow = ein Text passt nicht auf seine Seite, in seine Zelle oder auf seine Folie
    .details = Etwas würde abgeschnitten oder überdruckt. Deutsche und niederländische Texte sind verschieden lang; deshalb kann eine Seite passen und die andere nicht.
    .repair = Kürzen Sie den Text, trennen Sie ein langes Wort mit einem Bindestrich oder verteilen Sie die Folie auf zwei.

# $count (Zahl): pages of the document
# $limit (Zahl): the highest number allowed
overflow-pages = das Dokument hat { $count } Seiten, mehr als { $limit }
overflow-pages-hint = suchen Sie in der Vorlage eine Schleife, die Seiten wiederholt, oder teilen Sie das Dokument

# $excerpt (Text): the beginning of what is printed there
# $id (Text): the text, fact or name it belongs to
# $page (Text): number of the page, counted from 1
# $file (Text): the file
overflow-page-text = „{ $excerpt }“ aus { $id } ragt über Seite { $page } der Datei { $file } hinaus

# $excerpt (Text): the beginning of what is printed there
# $page (Text): number of the page, counted from 1
# $file (Text): the file
overflow-page = „{ $excerpt }“ ragt über Seite { $page } der Datei { $file } hinaus

# $excerpt (Text): the beginning of what is printed there
# $id (Text): the text, fact or name it belongs to
# $page (Text): number of the page, counted from 1
# $file (Text): the file
overflow-block-text = „{ $excerpt }“ aus { $id } passt auf Seite { $page } der Datei { $file } nicht an seinen Platz

# $excerpt (Text): the beginning of what is printed there
# $page (Text): number of the page, counted from 1
# $file (Text): the file
overflow-block = „{ $excerpt }“ passt auf Seite { $page } der Datei { $file } nicht an seinen Platz
# $id (Text): the text, fact or name
overflow-text-hint = kürzen Sie { $id }, oder geben Sie ihm in der Vorlage mehr Platz
overflow-hint = geben Sie ihm in der Vorlage mehr Platz

# $first (Text): the beginning of one text
# $second (Text): the beginning of the other
# $page (Text): number of the page, counted from 1
# $file (Text): the file
overflow-over = „{ $first }“ und „{ $second }“ sind auf Seite { $page } der Datei { $file } übereinander gedruckt
overflow-over-hint = kürzen Sie eins von beiden, oder geben Sie ihnen in der Vorlage mehr Platz

# $pages (Zahl): pages of the document
# $slides (Zahl): slides of the presentation
# $id (Text): the title of the slide
overflow-slide = das Dokument hat { $pages } Seiten für { $slides } Folien; die erste Folie, die nicht genau eine Seite füllt, ist die von { $id }
# $id (Text): the title of the slide
overflow-slide-hint = kürzen Sie, was auf der Folie von { $id } steht, oder geben Sie ihm in der Vorlage mehr Platz
