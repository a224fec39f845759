### Die Prüfung spelling.

explain-spelling = ein Wort, das verschrieben scheint
    .details = Ein langes Wort, das nur in einem Text steht und beinahe ein anderes ist – ein Buchstabe fehlt, ist verdoppelt oder mit dem nächsten vertauscht –, wird mit dem Wort gemeldet, das gemeint sein kann: eines aus anderen Texten des Projekts, aus dem Programm selbst oder aus locales/spelling.yaml. Ebenso das statt dass, seid statt seit und niederländische Verben ohne ihr t, wo sie sicher falsch sind. Eine Warnung, wo sich kaum zwei Wörter so unterscheiden, sonst eine Bemerkung. Eigene Wörter, die richtig sind, trägt ein Projekt in seine locales/spelling.yaml ein, unter de: und nl:, durch Leerzeichen getrennt. Eine Rechtschreibprüfung ist das nicht: Kein Wort wird nach seinem Sinn geprüft.
    .wrong =
        # de
        goal-advice = Kosenlose Beratung
        # nl
        goal-advice = Gratis advies
    .right =
        # de
        goal-advice = Kostenlose Beratung
        # nl
        goal-advice = Gratis advies
    .repair = Berichtigen Sie das Wort; ist es richtig, tragen Sie es in locales/spelling.yaml ein.

# $word (Text): das Wort, wie es dasteht
# $right (Text): das Wort, das gemeint sein kann
spelling = „{ $word }“ ist wohl ein verschriebenes „{ $right }“
spelling-hint = berichtigen Sie es; ist es richtig, tragen Sie es in locales/spelling.yaml ein
