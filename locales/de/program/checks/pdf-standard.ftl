### Die Prüfung pdf-standard.

explain-pdf-standard = das PDF wäre nicht barrierefrei oder nicht archivtauglich
    .details = Alle Dateien halten PDF/A-2a für die Archivierung und PDF/UA-1 für die Barrierefreiheit ein. Die Meldung nennt die Regel, die verletzt würde.
    .wrong =
        images:
          market:
            file: market.jpg
    .right =
        images:
          market:
            file: market.jpg
            alt:
              de: Menschen auf dem Wochenmarkt
              nl: Mensen op de weekmarkt
    .repair = Beheben Sie es an der genannten Stelle. Ist das eine Zeile einer mitgelieferten Vorlage, melden Sie den Fehler bitte.

# $message (Text): was abgelehnt wird, auf Englisch
pdf-standard = PDF/A-2a und PDF/UA-1 lassen das nicht zu: { $message }
