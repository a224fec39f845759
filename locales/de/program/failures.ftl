### Was einen Befehl von seiner Arbeit abhält: Ordner, Dateien, ein Dokument, das es nicht gibt.

## Ein Projekt lesen

# $path (Text): Ordner oder Datei
project-not-a-folder = den Ordner { $path } gibt es nicht
project-not-a-folder-hint = geben Sie den Ordner des Projekts mit --project an oder wechseln Sie vorher dorthin

# $path (Text): Ordner oder Datei
project-without-content = im Ordner { $path } liegt kein Projekt: Der Ordner content fehlt
project-without-content-hint = wechseln Sie in den Ordner Ihres Projekts oder legen Sie mit beide init ein neues an

# $path (Text): Ordner oder Datei
# $reason (Text): permission oder other
project-unreadable =
    der Ordner { $path } lässt sich nicht öffnen: { $reason ->
        [permission] Ihnen fehlt das Leserecht
       *[other] das System gibt ihn nicht heraus
    }
project-unreadable-hint = bitten Sie die zuständige Stelle um das Leserecht

## Ein neues Projekt

# $path (Text): Ordner oder Datei
init-not-a-folder = { $path } ist eine Datei, kein Ordner

# $path (Text): Ordner oder Datei
# $count (Zahl): Anzahl der Dateien
# $files (Text): Namen von Dateien, durch Kommas getrennt
init-in-the-way =
    in { $path } { $count ->
        [one] ist eine Datei
       *[other] sind { $count } Dateien
    } im Weg: { $files }
init-in-the-way-hint = nennen Sie einen anderen Ordner; es wurde nichts geschrieben

# $path (Text): Ordner oder Datei
# $reason (Text): permission, exists, full, read-only, not-a-folder oder other
init-not-written =
    { $path } lässt sich nicht schreiben: { $reason ->
        [permission] Ihnen fehlt das Schreibrecht
        [exists] es ist schon vorhanden
        [full] es ist kein Platz mehr frei
        [read-only] das Laufwerk ist schreibgeschützt
        [not-a-folder] ein Teil des Pfads ist eine Datei
       *[other] das System lehnt es ab
    }
init-not-written-hint = nennen Sie einen Ordner, in dem Sie schreiben dürfen

## Dokumente

# $name (Text): das verlangte Dokument
unknown-document = das Dokument „{ $name }“ gibt es nicht
# $known (Text): alle Dokumente
unknown-document-hint = vorhandene Dokumente: { $known }
# $suggestion (Text): das wohl gemeinte Dokument
# $known (Text): alle Dokumente
unknown-document-hint-meant = meinten Sie „{ $suggestion }“? Vorhandene Dokumente: { $known }

## Übersetzungen

translate-choose = es ist nicht klar, was abgenommen werden soll
translate-choose-hint = nennen Sie Texte, oder geben Sie --all an, oder --document oder --file: eines von den dreien

# $name (Text): der verlangte Text
translate-unknown-unit = es gibt keinen Text „{ $name }“
translate-unknown-unit-hint = beide translate status --all listet alle Texte auf
# $names (Text): ähnliche Namen, durch Kommas getrennt
translate-unknown-unit-similar-hint = meinten Sie { $names }?

# $file (Text): die verlangte Datei
translate-unknown-file = in { $file } steht kein Text
translate-unknown-file-hint = nennen Sie die Datei mit ihrem Pfad im Projekt, zum Beispiel locales/de/content/goals.ftl

translate-nobody = es ist nicht bekannt, wer abnimmt
translate-nobody-hint = geben Sie mit --by Ihren Namen oder Ihre Stelle an; git kennt keinen Namen von Ihnen

## Dateien schreiben

# $page (Text): Nummer der Seite, ab 1 gezählt
# $message (Text): was beim Umwandeln gemeldet wurde, auf Englisch
picture-failed = von Seite { $page } lässt sich kein Bild erstellen: { $message }

# $path (Text): die Datei
# $reason (Text): was das System meldet
write-failed = { $path } kann nicht geschrieben werden: { $reason }
write-failed-hint = die früheren Dateien sind unverändert; schließen Sie die Datei in anderen Programmen, etwa in Ihrem PDF-Programm, und versuchen Sie es erneut

# $path (Text): die Datei
write-denied = { $path } kann nicht geschrieben werden: keine Berechtigung
write-denied-hint = die früheren Dateien sind unverändert; schließen Sie die Datei in anderen Programmen, etwa in Ihrem PDF-Programm, oder lassen Sie sich Schreibrecht für den Ordner geben

# $path (Text): die Datei
write-full = { $path } kann nicht geschrieben werden: der Datenträger ist voll
write-full-hint = die früheren Dateien sind unverändert; schaffen Sie Platz und erzeugen Sie die Dokumente erneut

# $path (Text): die Datei
write-directory = { $path } kann nicht geschrieben werden: ein Ordner heißt so
write-directory-hint = benennen Sie den Ordner um, oder entfernen Sie ihn

# $path (Text): die Datei
write-not-a-folder = { $path } kann nicht geschrieben werden: einer seiner Ordner ist eine Datei
write-not-a-folder-hint = benennen Sie die Datei um, die den Namen des Ordners trägt, oder entfernen Sie sie

# $path (Text): Pfad einer Datei
exchange-no-file = es gibt keine Datei { $path }
exchange-no-file-hint = prüfen Sie den Namen und den Ordner, in dem Sie den Befehl aufrufen

# $day (Text): ein Tag
translate-day = am { $day } kann niemand etwas abgenommen haben
translate-day-hint = der Tag liegt in der Zukunft oder vor dem Jahr 2000; ohne --on gilt heute

# $path (Text): der Ordner
write-busy = ein anderer Lauf von beide schreibt gerade in { $path }
write-busy-hint = warten Sie, bis er fertig ist, und beginnen Sie dann erneut; sollen zwei gleichzeitig laufen, geben Sie jedem mit --out einen eigenen Ordner

# $path (Text): der Ordner
write-link = { $path } ist eine symbolische Verknüpfung; dahinter wird nichts geschrieben
write-link-hint = legen Sie dort einen Ordner an; einen anderen Ordner nennen Sie mit --out

# $path (Text): der Pfad der Datei
exchange-there = { $path } gibt es schon und wird nicht überschrieben
exchange-there-hint = nennen Sie eine andere Datei, oder löschen Sie diese zuerst; ohne Namen kommt der Export nach out/translate/
