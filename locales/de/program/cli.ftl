### Die Befehlszeile: Hilfe, Ergebnisse, Fehler in den Angaben.

## Das Programm

cli-about = beide erstellt Berichte als PDF-Paare, deutsch und niederländisch, die dasselbe sagen
cli-usage = <BEFEHL> [OPTIONEN]
cli-after-help =
    So beginnen Sie mit einem neuen Projekt:
      beide init bericht
      cd bericht
      beide build

    Alles zu einem Befehl: beide build --help
cli-heading-usage = Aufruf:
cli-heading-example = Beispiel:
cli-heading-commands = Befehle
cli-heading-arguments = Angaben
cli-heading-options = Optionen
cli-heading-general = Allgemeine Optionen

## Werte, wie sie in der Hilfe stehen

cli-value-folder = ORDNER
cli-value-document = DOKUMENT
cli-value-word = WORT
cli-value-subject = GEGENSTAND
cli-value-check-name = PRÜFUNG
cli-value-shell = SHELL
cli-value-jobs = ANZAHL

## Allgemeine Optionen

cli-option-project = der Ordner des Projekts, falls Sie sich nicht darin befinden
cli-option-ui-lang = die Sprache, in der das Programm mit Ihnen spricht: Englisch, Deutsch oder Niederländisch
cli-option-format = Ergebnisse und Meldungen für Menschen oder als JSON für andere Programme, ein Objekt je Zeile
cli-option-color = Farben: auto (im Terminal), always (immer) oder never (nie)
cli-option-jobs = wie viele Dokumente gleichzeitig bearbeitet werden; ohne Angabe so viele, wie der Rechner kann
cli-option-help = zeigt diese Hilfe
cli-option-version = zeigt die Version des Programms

## Befehle: was jeder tut; Näheres, Schreibweise nach dem Namen, ein Beispiel

cli-build = erstellt die PDFs Ihrer Dokumente, in beiden Sprachen und nebeneinander
    .details = Ohne Namen werden alle Dokumente erstellt. Sie landen im Ordner out, immer das ganze Paar oder nichts. Solange ein Text oder eine Angabe fehlt, wird nichts geschrieben – es sei denn, Sie verlangen einen Entwurf. Dokumente, in denen sich nichts geändert hat, werden nicht neu erstellt.
    .usage = [DOKUMENT…] [OPTIONEN]
    .example = {"  "}beide build berichtsvorlage
cli-build-document = die Namen der Dokumente, wie sie in content unter documents stehen; ohne Namen alle
cli-build-draft = erstellt Entwürfe, auch wenn noch Texte fehlen; jede Seite weist sich als Entwurf aus
cli-build-png = erstellt zusätzlich von jeder Seite ein Bild neben den PDFs: DOKUMENT.de-01.png und so weiter
cli-build-attach-data = fügt den PDFs die Daten des Dokuments als JSON bei; sie sind dann PDF/A-3a statt PDF/A-2a
cli-build-force = erstellt alle Dokumente neu, auch die, in denen sich nichts geändert hat

cli-check = prüft das ganze Projekt und zeigt alles, was nicht stimmt, ohne PDFs zu erstellen
    .details = Zeigt alle Fehler, an denen beide build scheitern würde, und die Warnungen – jeweils mit Fundstelle und einem Vorschlag zur Behebung.
    .usage = [OPTIONEN]
    .example = {"  "}beide check
cli-check-fill = hängt die noch fehlenden Texte leer an die Dateien beider Sprachen an, damit Sie sie ausfüllen können
cli-check-draft = meldet fehlende Texte nur als Warnung
cli-check-strict = zeigt auch Bemerkungen: Stellen, an denen die beiden Sprachen auseinandergehen können, obwohl gute Übersetzungen auch so aussehen
cli-check-force = prüft die Seiten aller Dokumente neu, auch die, in denen sich nichts geändert hat

cli-init = legt einen neuen Ordner mit einem kleinen, vollständigen Projekt für den Anfang an
    .details = Das Projekt enthält eine Ratsvorlage in zwei Sprachen. Sie können es sofort erstellen lassen und dann Schritt für Schritt ändern. Vorhandene Dateien werden nie überschrieben.
    .usage = ORDNER
    .example = {"  "}beide init bericht-2025
cli-init-folder = der anzulegende Ordner

cli-facts = listet alle Angaben mit ihren Namen und mit ihren Werten in beiden Schreibweisen auf
    .details = Die Namen brauchen Sie, um sich in einem Text auf eine Angabe zu beziehen. Mit einem Wort werden nur Angaben aufgelistet, in deren Namen es vorkommt.
    .usage = [WORT] [OPTIONEN]
    .example = {"  "}beide facts wartezeit
cli-facts-word = ein Teil eines Namens

cli-data = zeigt alles, was ein Dokument an seine Vorlage übergibt, als JSON
    .details = Für alle, die eigene Vorlagen schreiben.
    .usage = DOKUMENT [OPTIONEN]
    .example = {"  "}beide data berichtsvorlage --edition nl
cli-data-document = der Name des Dokuments
cli-data-edition = die Ausgabe: deutsch (de), niederländisch (nl) oder nebeneinander (de-nl, wenn Sie keine nennen)

cli-schema = zeigt die Beschreibung des Dateiformats, mit der Editoren ergänzen und prüfen
    .details = Speichern Sie sie als content/schema.json, wenn Ihr Editor Ihnen beim Schreiben helfen soll; beide init hat das bereits getan.
    .usage = [GEGENSTAND]
    .example = {"  "}beide schema > content/schema.json
cli-schema-subject = content (Inhalt, wenn Sie nichts nennen), profile (Hausstil), template (was eine Vorlage braucht) oder data (was Vorlagen erhalten)

cli-explain = erklärt eine Prüfung: was sie bedeutet, ein Beispiel und wie Sie den Fehler beheben
    .details = Der Name der Prüfung steht bei jedem Fehler und jeder Warnung in eckigen Klammern. Ohne Namen werden alle Prüfungen aufgelistet.
    .usage = [PRÜFUNG]
    .example = {"  "}beide explain digits-in-prose
cli-explain-check-name = der Name der Prüfung

cli-completions = gibt ein Skript aus, mit dem Ihre Shell Befehle und Namen ergänzt
    .details = Für alle, die oft auf der Befehlszeile arbeiten. Wie das Skript eingerichtet wird, steht im Handbuch der Shell.
    .usage = SHELL
    .example = {"  "}beide completions bash > beide.bash
cli-completions-shell = bash, elvish, fish, powershell oder zsh

## Ergebnisse

# $document (Text): Name eines Dokuments
# $files (Text): Dateien, jeweils mit Seitenzahl
cli-built = { $document }: { $files }

# $document (Text): Name eines Dokuments
# $files (Text): Dateien, jeweils mit Seitenzahl
cli-up-to-date = { $document }: { $files } – unverändert

# $headings (Zahl): Anzahl der Überschriften
# $tables (Zahl): Anzahl der Tabellen
# $facts (Zahl): Anzahl der Angaben
# $texts (Zahl): Anzahl der Texte
cli-agreement =
    { $headings ->
        [0] {""}
        [one] 1 Überschrift,{" "}
       *[other] { $headings } Überschriften,{" "}
    }{ $tables ->
        [0] {""}
        [one] 1 Tabelle,{" "}
       *[other] { $tables } Tabellen,{" "}
    }{ $facts ->
        [one] 1 Angabe
       *[other] { $facts } Angaben
    } und { $texts ->
        [one] 1 Text
       *[other] { $texts } Texte
    } stimmen in beiden Sprachen überein

# $file (Text): Pfad einer Datei
# $pages (Zahl): Seiten einer Datei
cli-built-file =
    { $file } ({ $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    })

# $count (Zahl): wie viele Dokumente
# $documents (Text): Namen von Dokumenten, durch Kommas getrennt
cli-failed-documents =
    { $count ->
        [one] 1 Dokument hat Fehler auf seinen Seiten
       *[other] { $count } Dokumente haben Fehler auf ihren Seiten
    }: { $documents } – keine Datei davon wird geschrieben; frühere Fassungen bleiben

# $errors (Zahl): Anzahl der Fehler
# $warnings (Zahl): Anzahl der Warnungen
# $remarks (Zahl): Anzahl der Bemerkungen
cli-count =
    { $errors ->
        [0] keine Fehler
        [one] 1 Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [0] keine Warnungen
        [one] 1 Warnung
       *[other] { $warnings } Warnungen
    }{ $remarks ->
        [0] {""}
        [one] , 1 Bemerkung
       *[other] , { $remarks } Bemerkungen
    }

# $check (Text): Name einer Prüfung
cli-count-explain = mehr zu einer Prüfung, zum Beispiel: beide explain { $check }

# $path (Text): Pfad einer Datei
# $messages (Zahl): Anzahl der Texte
cli-filled =
    { $path }: { $messages ->
        [one] 1 Text auszufüllen
       *[other] { $messages } Texte auszufüllen
    }

cli-no-documents = das Projekt hat keine Dokumente: tragen Sie eines unter „documents:“ in eine Datei in content ein
cli-filled-nothing = es fehlt kein Text
cli-facts-name = Name
cli-facts-german = Deutsch
cli-facts-dutch = Niederländisch
cli-facts-private = nicht öffentlich

# $search (Text): all, oder word, wenn nach einem Wort gesucht wurde
# $word (Text): wonach gesucht wurde
cli-facts-none =
    { $search ->
        [all] das Projekt enthält keine Angaben
       *[other] in keinem Namen kommt „{ $word }“ vor
    }

cli-explain-more = mehr zu einer Prüfung: beide explain NAME
explain-heading-wrong = falsch:
explain-heading-right = richtig:
explain-heading-repair = so beheben Sie es:

# $folder (Text): der neue Ordner
cli-init-next =
    Das Projekt ist angelegt. So geht es weiter:
      cd { $folder }
      beide build

## Was am Programm selbst gescheitert ist

# $place (Text): Stelle im Quelltext des Programms
cli-defect = das Programm hat einen Defekt und musste anhalten ({ $place }); danach wurde keine Datei mehr geändert
cli-defect-hint = bitte melden Sie das mit dem eingegebenen Befehl und dieser Zeile

# $reason (Text): full, permission oder other
cli-output-failed =
    das Ergebnis lässt sich nicht ausgeben: { $reason ->
        [full] es ist kein Platz mehr frei
        [permission] Ihnen fehlt das Schreibrecht
       *[other] die Ausgabe nimmt es nicht an
    }

# $details (Text): Auskunft einer Bibliothek
cli-failed = das Programm konnte nicht weiterarbeiten: { $details }

## Fehler in den Angaben auf der Befehlszeile

# $argument (Text): die Angabe
usage-unknown-argument = eine Angabe „{ $argument }“ gibt es hier nicht

# $command (Text): der Befehl
usage-unknown-command = einen Befehl „{ $command }“ gibt es nicht

usage-missing-command = es fehlt ein Befehl

# $argument (Text): die Angabe
usage-missing-argument = es fehlt die Angabe { $argument }

# $argument (Text): die Angabe
usage-missing-value = für { $argument } fehlt ein Wert

# $value (Text): der Wert
# $argument (Text): die Angabe
usage-invalid-value = „{ $value }“ ist für { $argument } nicht möglich

# $argument (Text): die Angabe
usage-argument-twice = { $argument } darf nur einmal angegeben werden

usage-not-unicode = eine Angabe enthält Zeichen, die sich nicht lesen lassen
usage-other = die Angaben sind nicht zu verstehen
# $name (Text): was gemeint sein könnte
usage-similar-hint = meinten Sie „{ $name }“?
# $values (Text): die möglichen Werte, durch Kommas getrennt
usage-values-hint = möglich sind: { $values }
usage-jobs-hint = geben Sie eine ganze Zahl ab 1 an, zum Beispiel --jobs 2
usage-help-hint = beide --help zeigt, was es gibt
