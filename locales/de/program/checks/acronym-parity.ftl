### Die Prüfung acronym-parity.

explain-acronym-parity = eine Abkürzung in Großbuchstaben, die einer Seite fehlt
    .details = BAMF, COA und INTERREG sind in beiden Sprachen gleich; Paare wie EFRE und EFRO stehen im Glossar. Eine Warnung, wo die andere Seite eine ähnliche hat oder das Projekt sie sonst auf beiden Seiten schreibt; eine Bemerkung, wo sie ausgeschrieben sein kann.
    .wrong =
        # de
        goal-aid = Antrag beim BAMF
        # nl
        goal-aid = Aanvraag bij het BAFM
    .right =
        # de
        goal-aid = Antrag beim BAMF
        # nl
        goal-aid = Aanvraag bij het BAMF
    .repair = Berichtigen Sie die Abkürzung, oder tragen Sie ein eigenes Paar unter abbreviations in locales/glossary.yaml ein.

# $short (Text): die Abkürzung dieser Seite
# $other (Text): die der anderen Seite
acronym-parity = { $short } steht { $other } gegenüber
# $short (Text): die Abkürzung
acronym-parity-alone = { $short } steht auf der anderen Seite nicht
acronym-parity-hint = schreiben Sie auf beiden Seiten dieselbe Abkürzung, oder tragen Sie das Paar in locales/glossary.yaml ein
