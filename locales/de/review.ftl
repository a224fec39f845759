### Wörter des Prüfexemplars: was neben den Seiten steht und was die Liste am Ende sagt.

mark-review = PRÜFEXEMPLAR
review-title = Texte und ihr Stand
review-intro = Die Nummern stehen links neben den Texten auf den Seiten. Unter seinem Namen wird ein Text mit beide translate accept abgenommen. Ein senkrechter Strich kennzeichnet Texte, die noch jemand ansehen muss.
review-none = In diesem Dokument steht kein Text, der zu prüfen wäre.

## Spalten der Liste

review-number = Nr.
review-unit = Name des Textes und Angaben darin
review-page = Seite
review-stands = Stand
review-accepted = Abnahme
review-notes = Anmerkungen

## Stand eines Textes

review-standing-missing = fehlt
review-standing-new = noch nicht abgenommen
review-standing-stale = veraltet
review-standing-machine = maschinell übersetzt
review-standing-draft = Entwurf
review-standing-reviewed = geprüft
review-standing-approved = freigegeben

review-changed-de = Der deutsche Text ist seitdem geändert.
review-changed-nl = Der niederländische Text ist seitdem geändert.
review-changed-both = Beide Texte sind seitdem geändert.
# $text (Text): was damals dastand
review-before = Damals: „{ $text }“
# $text (Text): der Wortlaut, den keine Seite zeigt
review-says = Steht auf keiner Seite: „{ $text }“
