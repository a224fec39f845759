### Die Prüfung list-parity.

explain-list-parity = Listen oder Absätze, die sich unterscheiden
    .details = Beide Seiten haben dieselben Listen mit gleich vielen Punkten: eine Warnung. Anders geteilte Absätze sind eine Bemerkung, weil gute Übersetzer das auch tun.
    .wrong =
        # de
        section-next =
        {"    ."}text =
        {"        "}- Wohnen
        {"        "}- Arbeit
        # nl
        section-next =
        {"    ."}text =
        {"        "}- Wonen
    .right =
        # de
        section-next =
        {"    ."}text =
        {"        "}- Wohnen
        {"        "}- Arbeit
        # nl
        section-next =
        {"    ."}text =
        {"        "}- Wonen
        {"        "}- Werk
    .repair = Ergänzen Sie, was fehlt.

# $german (Zahl): wie viele die deutsche Seite hat
# $dutch (Zahl): wie viele die niederländische Seite hat
list-parity = Listenpunkte: { $german } auf Deutsch, { $dutch } auf Niederländisch
# $german (Zahl): wie viele die deutsche Seite hat
# $dutch (Zahl): wie viele die niederländische Seite hat
list-parity-lists = Listen: { $german } auf Deutsch, { $dutch } auf Niederländisch, oder anders geteilt
list-parity-moved = dieser Punkt steht an einer anderen Stelle der Liste als sein Gegenstück
# $german (Zahl): wie viele die deutsche Seite hat
# $dutch (Zahl): wie viele die niederländische Seite hat
list-parity-paragraphs = Absätze: { $german } auf Deutsch, { $dutch } auf Niederländisch
list-parity-hint = geben Sie beiden Seiten dieselben Listen und Absätze
