### Die Prüfung false-friend.

explain-false-friend = ein Wort, das dem der anderen Sprache nur ähnlich sieht
    .details = Deutsch See ist meer und deutsch Meer ist zee; Anteil ist nicht aantal. Ein Wort wird nur gemeldet, wo das verwechselte gegenübersteht und keine richtige Übersetzung da ist. Eine Warnung, oder ein Fehler, wo das Glossar es sagt.
    .wrong =
        # de
        goal-city = Der Anteil steigt
        # nl
        goal-city = Het aantal stijgt
    .right =
        # de
        goal-city = Der Anteil steigt
        # nl
        goal-city = Het aandeel stijgt
    .repair = Verwenden Sie das richtige Wort. Ist hier ein anderer Sinn gemeint, erlauben Sie es mit einem Kommentar.

# $wrong (Text): die falsche Übersetzung, wie sie getippt ist
# $term (Text): das Wort, das gegenübersteht
false-friend = „{ $wrong }“ ist keine Übersetzung von „{ $term }“
# $right (Text): die richtigen Übersetzungen
false-friend-hint = schreiben Sie: { $right }
