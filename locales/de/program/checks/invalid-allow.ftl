### Die Prüfung invalid-allow.

explain-invalid-allow = ein Kommentar, der nichts bewirkt
    .details = Ein Kommentar, der eine Prüfung aussetzt, steht in einer eigenen Zeile direkt über dem Eintrag. Er nennt die Prüfung und den Grund, damit ihn auch andere später verstehen. Er gilt für den Eintrag und alles, was darunter eingerückt ist; mit Wörtern in Anführungszeichen hinter dem Namen der Prüfung nur für das, was in diesen Wörtern steht. Auch ein Kommentar, der nichts aussetzt, wird gemeldet, damit keiner seinen Grund überlebt.
    .wrong =
        # beide: allow digits
        measure-kiosk = Kiosk 24
    .right =
        # beide: allow digits-in-prose – Name des Kiosks
        measure-kiosk = Kiosk 24
    .repair = Nennen Sie die Prüfung und den Grund oder entfernen Sie den Kommentar. Aussetzen lassen sich nur Einschätzungen: date-order, sum-mismatch, missing-explanation, unused-message, variable-mismatch, digits-in-prose, plural-missing, consultation-order, body-not-valid-then, small-type, lonely-heading, contrast, overflow, wo es eine Warnung ist, und die Prüfungen, wie beide Seiten geschrieben sind, von foreign-language bis pattern. Ein Fehler, der im Dokument eine Lücke lässt, muss behoben werden.

invalid-allow-directive = der Kommentar richtet sich an beide, sagt aber nichts Verständliches
invalid-allow-form-hint = schreiben Sie: # beide: allow Name-der-Prüfung – der Grund

# $check (Text): Name einer Prüfung
invalid-allow-reason = der Kommentar setzt { $check } aus, ohne einen Grund zu nennen

# $check (Text): Name einer Prüfung
invalid-allow-unknown = eine Prüfung „{ $check }“ gibt es nicht
invalid-allow-unknown-hint = beide explain nennt alle Prüfungen
# $check (Text): Name einer Prüfung
invalid-allow-similar-hint = meinten Sie „{ $check }“?

# $check (Text): Name einer Prüfung
invalid-allow-never = die Prüfung { $check } lässt sich nicht aussetzen
invalid-allow-never-hint = beheben Sie, was sie meldet, und entfernen Sie diesen Kommentar

invalid-allow-nothing-below = direkt unter diesem Kommentar steht kein Eintrag, für den er gelten könnte
invalid-allow-nothing-below-hint = setzen Sie den Kommentar direkt über den Eintrag, ohne Leerzeile

invalid-allow-misplaced = hinter einem Eintrag ist der Kommentar wirkungslos
invalid-allow-misplaced-hint = setzen Sie den Kommentar in eine eigene Zeile direkt über den Eintrag

# $check (Text): Name einer Prüfung
invalid-allow-idle = der Kommentar setzt { $check } aus, aber hier ist nichts dergleichen zu melden
invalid-allow-idle-hint = entfernen Sie den Kommentar, oder setzen Sie ihn direkt über den Eintrag, um den es geht
