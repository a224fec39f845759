### Die Prüfung link-parity.

explain-link-parity = eine Adresse oder Telefonnummer, die sich zwischen den Sprachen unterscheidet
    .details = Linkziele, Internetadressen, E-Mail und Telefonnummern sind auf beiden Seiten gleich. Nur der Teil, der die Sprache nennt (/de/, /nl/), und das Land (.de, .nl) dürfen sich unterscheiden. Eine Warnung.
    .wrong =
        # de
        goal-city = Fragen an rat@stadt.example
        # nl
        goal-city = Vragen aan raad@stadt.example
    .right =
        # de
        goal-city = Fragen an rat@stadt.example
        # nl
        goal-city = Vragen aan rat@stadt.example
    .repair = Berichtigen Sie die falsche Seite. Hat jede Seite ihre eigene Adresse, erlauben Sie das mit einem Kommentar.

# $german (Text): die Adresse dieser Seite
# $dutch (Text): die der anderen Seite
link-parity = { $german } steht { $dutch } gegenüber
# $address (Text): die Adresse oder Nummer
link-parity-alone = { $address } steht auf der anderen Seite nicht
link-parity-hint = geben Sie beiden Seiten dieselbe Adresse; der Teil für Sprache oder Land darf sich unterscheiden
