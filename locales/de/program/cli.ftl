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
cli-value-seconds = SEKUNDEN
cli-value-unit = EINHEIT
cli-value-path = PFAD
cli-value-date = DATUM
cli-value-days = TAGE
cli-value-text = TEXT
cli-value-person = NAME
cli-value-exchanged = DATEI
cli-value-base = BASIS
cli-value-ours = UNSERE
cli-value-theirs = ANDERE

## Allgemeine Optionen

cli-option-project = der Ordner des Projekts, falls Sie sich nicht darin befinden
cli-option-ui-lang = die Sprache, in der das Programm mit Ihnen spricht: Englisch, Deutsch oder Niederländisch
cli-option-format = Ergebnisse und Meldungen für Menschen oder als JSON für andere Programme, ein Objekt je Zeile
cli-option-color = Farben: auto (im Terminal), always (immer) oder never (nie)
cli-option-jobs = wie viele Dokumente gleichzeitig bearbeitet werden; ohne Angabe so viele, wie der Rechner kann
cli-option-out = der Ordner, in den alles geschrieben wird; ohne Angabe out im Projekt
cli-option-time-limit = wie viele Sekunden eine Ausgabe eines Dokuments dauern darf, bevor sie abgebrochen wird; ohne Angabe 600, mit 0 ohne Grenze
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
cli-build-edition = erstellt statt der Ausgaben für die Öffentlichkeit ein Prüfexemplar: beide Sprachen nebeneinander, daneben der Name und der Stand jedes Textes (review)
cli-build-force = erstellt alle Dokumente neu, auch die, in denen sich nichts geändert hat

cli-check = prüft das ganze Projekt und zeigt alles, was nicht stimmt, ohne PDFs zu erstellen
    .details = Zeigt alle Fehler, an denen beide build scheitern würde, und die Warnungen – jeweils mit Fundstelle und einem Vorschlag zur Behebung.
    .usage = [OPTIONEN]
    .example = {"  "}beide check
cli-check-fill = hängt die noch fehlenden Texte leer an die Dateien beider Sprachen an, damit Sie sie ausfüllen können
cli-check-fix = behebt Leerzeichen, die sicher falsch sind, an Ort und Stelle; Kommentare und Form bleiben, wie sie sind
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

cli-translate = zeigt, welche Übersetzungen jemanden brauchen, nimmt sie ab und tauscht sie mit einem Übersetzungsbüro aus
    .details = Das Übersetzungsregister, locales/ledger.yaml, hält fest, welche Fassungen als gleichbedeutend abgenommen wurden. Was sich danach ändert, gleich auf welcher Seite, wird gemeldet.
    .usage = BEFEHL [OPTIONEN]
    .example = {"  "}beide translate status
cli-translate-status = zeigt, wie es um die Übersetzungen steht: geändert, neu, fehlend, maschinell
    .details = Ohne Option werden alle Texte aufgelistet, um die sich noch jemand kümmern muss, mit dem abgenommenen und dem jetzigen Wortlaut.
    .usage = [OPTIONEN]
    .example = {"  "}beide translate status --stale --document berichtsvorlage
cli-translate-status-document = nur die Texte, die in diesem Dokument stehen
cli-translate-status-file = nur die Texte, die in dieser Datei stehen
cli-translate-status-stale = Texte, von denen eine Seite seit der Abnahme geändert wurde
cli-translate-status-missing = Texte, die in einer Sprache fehlen
cli-translate-status-new = Texte, die noch niemand abgenommen hat
cli-translate-status-machine = Texte, die eine Maschine übersetzt hat
cli-translate-status-all = alle Texte, auch die übereinstimmenden
cli-translate-status-older = nur Texte, deren Abnahme mindestens so viele Tage zurückliegt: 30d
cli-translate-status-on = der Tag, der als heute gilt: 2024-09-03
cli-translate-accept = nimmt Texte ab, wie sie jetzt sind: beide Sprachen sagen dasselbe
    .details = Nennen Sie Texte (measure-x.title) oder Einträge mit allen ihren Texten (measure-x), oder wählen Sie ein Dokument, eine Datei oder alles. Wer abnimmt, wann und warum, steht im Register. Texte, die in einer Sprache fehlen, bleiben außen vor. Was schon übereinstimmt, bleibt, wie es ist, sofern Sie nicht den Text oder seinen Stand nennen.
    .usage = [EINHEIT…] [OPTIONEN] --reason TEXT
    .example = {"  "}beide translate accept measure-kurse.title --reason "Niederländisch angeglichen"
cli-translate-accept-unit = die Texte: measure-x.title, oder measure-x für alle eines Eintrags; ein Begriff steht hinter zwei Bindestrichen: -- -stadt
cli-translate-accept-document = alle Texte, die in diesem Dokument stehen
cli-translate-accept-file = alle Texte, die in dieser Datei stehen
cli-translate-accept-all = alle Texte des Projekts
cli-translate-accept-state = was die Übersetzungen sind: maschinell (machine), Entwurf (draft), geprüft (reviewed), freigegeben (approved); ohne Angabe gilt Geändertes als geprüft
cli-translate-accept-trivial = nur Versehen wurden berichtigt, die Übersetzung passt noch: ihr Stand bleibt; von Texten, die Sie nicht nennen, werden nur die abgenommen, in denen sich allein die Zeichensetzung geändert hat
cli-translate-accept-reason = warum sie abgenommen werden; steht im Register
cli-translate-accept-by = wer sie abnimmt; ohne Angabe der Name, den git von Ihnen kennt
cli-translate-accept-on = wann: 2024-09-03; ohne Angabe heute
cli-translate-accept-source = die Sprache, in der sie zuerst geschrieben werden, falls es nicht die des Berichts ist
cli-translate-export = schreibt die Texte, die jemand übersetzen muss, in eine Datei für das Übersetzungsbüro
    .details = Programme für Übersetzerinnen und Übersetzer lesen XLIFF. Angaben, Begriffe und eigene Meldungen stehen darin als geschützte Platzhalter, die Formen einer Mehrzahl als eigene Texte, und Anmerkungen sagen, wo ein Text steht und welche Begriffe des Glossars darin vorkommen. Was zurückkommt, übernimmt beide translate import.
    .usage = [DATEI] [OPTIONEN]
    .example = {"  "}beide translate export --only stale
cli-translate-export-exchanged = die Datei; ohne Angabe out/translate/de-nl.xlf
cli-translate-export-format = die Form: xliff (1.2, ohne Angabe), xliff2 (2.1), csv (eine Tabelle), tmx (ein Übersetzungsspeicher mit dem Geprüften), tbx (das Glossar), deepl (das Glossar in einer Richtung, für DeepL)
cli-translate-export-from = die Sprache, aus der übersetzt wird, falls es nicht die des Berichts ist; nur Texte, die zuerst in ihr geschrieben werden
cli-translate-export-only = welche Texte: open (alle nicht geprüften, ohne Angabe), all (alle), missing (fehlende), stale (seit der Abnahme geänderte), new (neue), machine (maschinell übersetzte)
cli-translate-export-document = nur die Texte, die in diesem Dokument stehen
cli-translate-export-file = nur die Texte, die in dieser Datei stehen
cli-translate-export-non-public = auch nichtöffentliche Texte; sonst werden sie nur exportiert, wenn --document ein nichtöffentliches Dokument nennt
cli-translate-import = übernimmt Übersetzungen in das Projekt
    .details = Aus der Datei werden nur Übersetzungen übernommen, nie ein Ausgangstext. Ein Text, dessen Ausgangstext sich inzwischen geändert hat, wird zurückgestellt. Stimmt etwas an der Datei nicht, wird gar nichts geschrieben.
    .usage = DATEI [OPTIONEN]
    .example = {"  "}beide translate import out/translate/de-nl.xlf --by "Übersetzungsbüro"
cli-translate-import-exchanged = die Datei, die zurückgekommen ist
cli-translate-import-reason = der Grund, der im Register steht; ohne Angabe der Name der Datei
cli-translate-import-by = wer im Register steht; ohne Angabe der Name, den git von Ihnen kennt
cli-translate-import-on = wann: 2024-09-03; ohne Angabe heute
cli-translate-merge-ledger = führt zwei Stände des Registers zusammen, für git
    .details = Haben beide denselben Text geändert, gilt der zweifelhaftere Stand. REFERENCE.md nennt die beiden Zeilen, mit denen git den Befehl verwendet. Das Ergebnis tritt an die Stelle der zweiten Datei.
    .usage = BASIS UNSERE ANDERE
    .example = {"  "}beide translate merge-ledger %O %A %B
cli-translate-merge-ledger-base = der Stand, aus dem beide hervorgegangen sind
cli-translate-merge-ledger-ours = unser Stand; hierhin wird das Ergebnis geschrieben
cli-translate-merge-ledger-theirs = der andere Stand

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

# $document (Text): Name eines Dokuments
# $file (Text): Pfad einer Datei
# $pages (Zahl): Seiten der Datei
# $units (Zahl): wie viele Texte das Dokument zeigt
# $open (Zahl): wie viele davon noch jemand ansehen muss
cli-reviewed =
    { $document }: { $file } ({ $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    }) – { $units ->
        [one] 1 Text
       *[other] { $units } Texte
    }, { $open ->
        [0] alle geprüft
        [one] davon 1 noch anzusehen
       *[other] davon { $open } noch anzusehen
    }

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

# $path (Text): Pfad einer Datei
# $places (Zahl): wie viele Stellen
cli-fixed =
    { $path }: { $places ->
        [one] 1 Stelle behoben
       *[other] { $places } Stellen behoben
    }
cli-fixed-nothing = es gibt nichts zu beheben

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

cli-translate-unit = Text
cli-translate-stands = Stand
cli-translate-state = Zustand
cli-translate-last = Abgenommen

# $standing (Text): stale, new, missing, unreadable oder current
# $changed (Text): bei stale die geänderte Sprache: de, nl oder both
# $kind (Text): bei stale, was sich geändert hat: punctuation, facts oder words
# $lang (Text): bei missing die Sprache, in der er fehlt; nichts, wenn er in beiden fehlt
cli-translate-standing =
    { $standing ->
        [stale] { $changed ->
            [de] Deutsch geändert
            [nl] Niederländisch geändert
           *[both] beide geändert
        }{ $kind ->
            [punctuation] {""} (Zeichensetzung)
            [facts] {""} (Angaben)
           *[words] {""}
        }
        [new] neu
        [missing] { $lang ->
            [de] Deutsch fehlt
            [nl] Niederländisch fehlt
           *[both] fehlt in beiden
        }
        [unreadable] nicht lesbar
       *[current] übereinstimmend
    }

# $state (Text): machine, draft, reviewed oder approved
cli-translate-is =
    { $state ->
        [machine] maschinell
        [draft] Entwurf
        [approved] freigegeben
       *[reviewed] geprüft
    }

# $text (Text): ein Wortlaut
cli-translate-then = abgenommen: { $text }
# $text (Text): ein Wortlaut
cli-translate-now = jetzt:      { $text }

# $units (Zahl): wie viele Texte
# $current (Zahl): wie viele übereinstimmen
# $stale (Zahl): wie viele sich geändert haben
# $new (Zahl): wie viele noch niemand abgenommen hat
# $missing (Zahl): wie viele einer Sprache fehlen oder nicht lesbar sind
# $machine (Zahl): wie viele eine Maschine übersetzt hat
cli-translate-summary =
    { $units ->
        [one] 1 Text
       *[other] { $units } Texte
    }: { $current } übereinstimmend, { $stale } seither geändert, { $new } neu, { $missing } unvollständig; { $machine } maschinell

cli-translate-begin =
    Das Projekt hat noch kein Übersetzungsregister: niemand hat etwas abgenommen. Beginnen Sie, sobald beide Sprachen gelesen sind:
      beide translate accept --all --reason "erste Durchsicht"

# $count (Zahl): wie viele Einträge
# $units (Text): ihre Namen, durch Kommas getrennt
cli-translate-gone =
    { $count ->
        [one] einen Text im Register gibt es nicht mehr; er entfällt
       *[other] { $count } Texte im Register gibt es nicht mehr; sie entfallen
    } bei der nächsten Abnahme: { $units }

# $unit (Text): der Name eines Textes
# $state (Text): machine, draft, reviewed oder approved
cli-translate-taken =
    { $unit }: { $state ->
        [machine] als maschinell aufgenommen
        [draft] als Entwurf aufgenommen
        [approved] als freigegeben abgenommen
       *[reviewed] als geprüft abgenommen
    }

# $unit (Text): der Name eines Textes
# $standing (Text): stale, new, missing oder unreadable
cli-translate-left =
    { $unit }: nicht abgenommen, { $standing ->
        [missing] da er in einer Sprache fehlt
        [unreadable] da er nicht lesbar ist
        [new] da er neu ist; mit --trivial werden nur Texte abgenommen, die es schon einmal waren
       *[stale] da sich mehr als die Zeichensetzung geändert hat; nennen Sie ihn ausdrücklich, wenn die Übersetzung trotzdem passt
    }

# $count (Zahl): wie viele Texte abgenommen wurden
# $left (Zahl): wie viele nicht
cli-translate-accepted =
    { $count ->
        [0] nichts abgenommen
        [one] 1 Text abgenommen
       *[other] { $count } Texte abgenommen
    }{ $left ->
        [0] {""}
       *[other] , { $left } nicht
    }

# $count (Zahl): wie viele Einträge
# $units (Text): ihre Namen, durch Kommas getrennt
cli-translate-dropped =
    aus dem Register entfernt, da es { $count ->
        [one] ihn
       *[other] sie
    } nicht mehr gibt: { $units }

cli-translate-refused = nichts wurde abgenommen: beheben Sie zuerst die Fehler

# $count (Zahl): wie viele Texte
# $path (Text): die Datei
# $from (Text): die Sprache, aus der übersetzt wird: de oder nl
# $what (Text): texts oder terms
# $forms (Zahl): wie viele Einträge die Datei mehr hat als Texte, da jede Form einer Mehrzahl ein eigener ist
# $entries (Zahl): wie viele Einträge die Datei hat
cli-translate-exported =
    { $path }: { $what ->
        [terms] { $count ->
            [one] 1 Begriff
           *[other] { $count } Begriffe
        }
       *[texts] { $count ->
            [one] 1 Text
           *[other] { $count } Texte
        }
    }{ $forms ->
        [0] {""}
       *[other] {""} ({ $entries } Einträge, da jede Form einer Mehrzahl ein eigener ist)
    } { $from ->
        [de] aus dem Deutschen ins Niederländische
       *[nl] aus dem Niederländischen ins Deutsche
    }

# $what (Text): texts, pairs oder terms
cli-translate-export-none =
    { $what ->
        [pairs] kein Textpaar ist geprüft oder freigegeben und stimmt überein
        [terms] das Glossar hat keinen Begriff
       *[texts] es gibt nichts zu übersetzen
    }: es wurde keine Datei geschrieben

# $count (Zahl): wie viele Texte
cli-translate-export-left-out =
    { $count ->
        [one] 1 nichtöffentlicher Text wurde nicht exportiert; mit --non-public ist auch er dabei
       *[other] { $count } nichtöffentliche Texte wurden nicht exportiert; mit --non-public sind auch sie dabei
    }

# $unit (Text): der Name eines Textes
# $outcome (Text): applied, confirmed, unchanged, open oder conflicting
cli-translate-imported =
    { $unit }: { $outcome ->
        [applied] übernommen
        [confirmed] die Übersetzung bleibt und gilt als bestätigt
        [conflicting] zurückgestellt, da der Ausgangstext inzwischen ein anderer ist
        [open] noch nicht übersetzt
       *[unchanged] unverändert
    }

# $applied (Zahl): wie viele Übersetzungen übernommen wurden
# $confirmed (Zahl): wie viele bleiben, wie sie sind, und weiter sind als zuvor
# $unchanged (Zahl): wie viele sind, wie sie waren
# $open (Zahl): wie viele noch nicht übersetzt sind
# $conflicting (Zahl): wie viele zurückgestellt wurden
cli-translate-import-summary = { $applied } übernommen, { $confirmed } bestätigt, { $unchanged } unverändert, { $open } noch nicht übersetzt, { $conflicting } zurückgestellt

# $files (Text): die Dateien, durch Kommas getrennt
cli-translate-import-files = geändert: { $files }

cli-translate-import-conflicting = was zurückgestellt wurde, muss neu übersetzt werden: beide translate export

cli-translate-import-no-ledger = das Projekt hat kein Übersetzungsregister; wie weit die Übersetzungen sind, steht daher nirgends. Beginnen Sie mit beide translate accept --all --reason "erste Durchsicht"

cli-translate-import-refused = nichts wurde übernommen, und keine Datei wurde geändert

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
usage-older-hint = geben Sie eine Zahl von Tagen an, zum Beispiel --older 30d
usage-date-hint = geben Sie einen Tag als Jahr, Monat, Tag an, zum Beispiel 2024-09-03
usage-help-hint = beide --help zeigt, was es gibt
