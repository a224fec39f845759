### De controle pdf-standard.

explain-pdf-standard = de pdf zou niet toegankelijk of niet geschikt voor archivering zijn
    .details = Alle bestanden voldoen aan PDF/A-2a voor archivering en aan PDF/UA-1 voor toegankelijkheid. De melding noemt de regel die zou worden geschonden.
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
    .repair = Herstel het op de genoemde plaats. Is dat een regel van een meegeleverd sjabloon, meld de fout dan.

# $message (tekst): wat wordt geweigerd, in het Engels
pdf-standard = PDF/A-2a en PDF/UA-1 staan dit niet toe: { $message }
