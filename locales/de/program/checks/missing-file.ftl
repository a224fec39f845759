### Die Prüfung missing-file.

explain-missing-file = eine genannte Datei ist nicht vorhanden
    .details = Bilder, Logos und Tabellen werden mit ihrem Pfad genannt, ausgehend von der YAML-Datei, in der er steht. Groß- und Kleinschreibung zählt: Markt.jpg ist eine andere Datei als markt.jpg.
    .wrong =
        images:
          market:
            file: pictures/makret.jpg
    .right =
        images:
          market:
            file: pictures/market.jpg
    .repair = Berichtigen Sie den Pfad oder legen Sie die Datei dort ab.

# $file (Text): die Datei, vom Projekt aus gesehen
missing-file-named = die Datei { $file } gibt es nicht
missing-file-named-hint = legen Sie die Datei dort ab oder berichtigen Sie den Pfad; er beginnt bei dieser Datei
missing-file-logo-hint = legen Sie die Datei dort ab oder berichtigen Sie den Pfad; er beginnt beim Ordner report-templates
# $file (Text): eine Datei mit ähnlichem Namen
missing-file-similar-hint = meinten Sie { $file }?
