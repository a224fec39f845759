### Was an Dateien und Ordnern nicht stimmt, und an Kommentaren für das Programm.

## Ein Projekt lesen
## Variablen:
##   $path (Text) - Ordner oder Datei
##   $reason (Text) - not-found, permission, exists, full, read-only, not-a-folder, folder oder other

project-not-a-folder = den Ordner { $path } gibt es nicht
project-not-a-folder-hint = geben Sie den Ordner des Projekts mit --project an oder wechseln Sie vorher dorthin
project-without-content = im Ordner { $path } liegt kein Projekt: Der Ordner content fehlt
project-without-content-hint = wechseln Sie in den Ordner Ihres Projekts oder legen Sie mit beide init ein neues an
project-unreadable =
    der Ordner { $path } lässt sich nicht öffnen: { $reason ->
        [permission] Ihnen fehlt das Leserecht
       *[other] das System gibt ihn nicht heraus
    }
project-unreadable-hint = bitten Sie die zuständige Stelle um das Leserecht

## Einzelne Dateien
## Variablen:
##   $limit (Zahl) - die zulässige Größe in Megabyte
##   $byte (Text) - das erste falsche Byte, zwei hexadezimale Ziffern
##   $reason (Text) - wie oben
##   $language (Text) - Name eines Ordners, der eine Sprache sein sollte

file-not-utf8 = die Datei ist nicht in UTF-8 gespeichert: Das Byte { $byte } an dieser Stelle ist kein Zeichen
file-utf16 = die Datei ist in UTF-16 statt in UTF-8 gespeichert
file-not-utf8-hint = speichern Sie die Datei erneut als „UTF-8“; die meisten Editoren bieten das unter „Speichern unter“ bei „Codierung“ an
file-too-large =
    die Datei ist größer als { $limit ->
        [one] ein Megabyte
       *[other] { $limit } Megabyte
    }
file-too-large-hint = teilen Sie die Datei auf oder verkleinern Sie das Bild
file-link = das ist eine Verknüpfung mit einer anderen Datei oder einem anderen Ordner; Verknüpfungen wird nicht gefolgt
file-link-hint = legen Sie die Datei selbst hier ab: Eine Verknüpfung kann aus dem Projekt hinausführen
file-special = das ist keine gewöhnliche Datei
file-special-hint = entfernen Sie sie aus dem Projekt
file-name = der Name dieser Datei enthält Zeichen, die sich nicht lesen lassen
file-name-hint = benennen Sie die Datei um, am besten nur mit Buchstaben, Ziffern und Bindestrichen
file-unreadable =
    die Datei lässt sich nicht lesen: { $reason ->
        [permission] Ihnen fehlt das Leserecht
        [not-found] sie wurde soeben entfernt
       *[other] das System gibt sie nicht heraus
    }
file-unreadable-hint = prüfen Sie, ob Sie die Datei öffnen dürfen und ob ein anderes Programm sie gerade benutzt
file-unknown-language = es gibt Texte in der Sprache „{ $language }“, Berichte sind aber deutsch und niederländisch
file-unknown-language-hint = legen Sie die Texte in locales/de oder locales/nl ab oder entfernen Sie den Ordner
file-misplaced = diese Datei wird hier nicht gelesen
file-misplaced-ftl-hint = Texte gehören in locales/de/content und locales/nl/content
file-misplaced-yaml-hint = Angaben und Zahlen gehören in den Ordner content

## Kommentare, die eine Prüfung aussetzen
## Variablen:
##   $check (Text) - Name einer Prüfung

invalid-allow-directive = der Kommentar richtet sich an beide, sagt aber nichts Verständliches
invalid-allow-form-hint = schreiben Sie: # beide: allow Name-der-Prüfung – der Grund
invalid-allow-reason = der Kommentar setzt { $check } aus, ohne einen Grund zu nennen
invalid-allow-unknown = eine Prüfung „{ $check }“ gibt es nicht
invalid-allow-unknown-hint = beide explain nennt alle Prüfungen
invalid-allow-similar-hint = meinten Sie „{ $check }“?
invalid-allow-never = die Prüfung { $check } lässt sich nicht aussetzen
invalid-allow-never-hint = beheben Sie, was sie meldet, und entfernen Sie diesen Kommentar
invalid-allow-nothing-below = direkt unter diesem Kommentar steht kein Eintrag, für den er gelten könnte
invalid-allow-nothing-below-hint = setzen Sie den Kommentar direkt über den Eintrag, ohne Leerzeile
invalid-allow-misplaced = hinter einem Eintrag ist der Kommentar wirkungslos
invalid-allow-misplaced-hint = setzen Sie den Kommentar in eine eigene Zeile direkt über den Eintrag
invalid-allow-idle = der Kommentar setzt { $check } aus, aber hier ist nichts dergleichen zu melden
invalid-allow-idle-hint = entfernen Sie den Kommentar, oder setzen Sie ihn direkt über den Eintrag, um den es geht

## Ein neues Projekt
## Variablen:
##   $path (Text) - Ordner oder Datei
##   $files (Text) - Namen von Dateien, durch Komma getrennt
##   $count (Zahl) - Anzahl der Dateien
##   $reason (Text) - wie oben

init-not-a-folder = { $path } ist eine Datei, kein Ordner
init-in-the-way =
    in { $path } { $count ->
        [one] ist eine Datei
       *[other] sind { $count } Dateien
    } im Weg: { $files }
init-in-the-way-hint = nennen Sie einen anderen Ordner; es wurde nichts geschrieben
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
