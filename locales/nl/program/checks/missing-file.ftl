### De controle missing-file.

explain-missing-file = een genoemd bestand is er niet
    .details = Afbeeldingen, logo's en tabellen worden met hun pad genoemd, gerekend vanaf het YAML-bestand waarin het staat. Hoofdletters tellen: Markt.jpg is een ander bestand dan markt.jpg.
    .wrong =
        images:
          market:
            file: pictures/makret.jpg
    .right =
        images:
          market:
            file: pictures/market.jpg
    .repair = Verbeter het pad of zet het bestand daar neer.

# $file (tekst): het bestand, gezien vanuit het project
missing-file-named = het bestand { $file } bestaat niet
missing-file-named-hint = zet het bestand daar neer of verbeter het pad; het begint bij dit bestand
missing-file-logo-hint = zet het bestand daar neer of verbeter het pad; het begint bij de map report-templates
# $file (tekst): een bestand met een naam die erop lijkt
missing-file-similar-hint = bedoelt u { $file }?
