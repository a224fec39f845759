### Die Prüfung pair-mismatch.

explain-pair-mismatch = etwas steht in einer Sprache oder Fassung und fehlt in einer anderen
    .details = Nach dem Satz wird verglichen, was wirklich auf den Seiten steht: Deutsch mit Niederländisch, und beides mit der Fassung, in der beide nebeneinander stehen. Was beide Sprachen haben, muss überall stehen, und Überschriften, Tabellen und Listen müssen gleich groß sein. Was ein Hausstil nicht kennt oder was only: festlegt, zählt nicht; out/manifest.json führt es auf.
    .repair = Fast immer liegt es an der Vorlage: Sie druckt einen Teil nur für eine Sprache oder lässt etwas aus, wo beide Sprachen nebeneinander stehen. Ist eine Stelle nur für eine Sprache gedacht, legen Sie das mit only: fest.

# $subject (Text): der Text, die Angabe oder der Name
# $lang (Text): de oder nl: wo es steht
pair-mismatch =
    { $subject } steht auf { $lang ->
        [de] Deutsch, aber nicht auf Niederländisch
       *[nl] Niederländisch, aber nicht auf Deutsch
    }
# $subject (Text): der Text, die Angabe oder der Name
# $lang (Text): de oder nl: wo es steht
pair-mismatch-beside =
    { $subject } steht auf { $lang ->
        [de] Deutsch
       *[nl] Niederländisch
    }, aber nicht dort, wo beide Sprachen nebeneinander stehen
# $kind (Text): was es ist
# $words (Text): die ersten Wörter
# $lang (Text): de oder nl: wo es steht
# $page (Zahl): die Seite
pair-mismatch-element =
    Seite { $page }: { $kind ->
        [heading] die Überschrift
        [table] die Tabelle
        [figure] die Abbildung
        [list] die Liste
        [link] der Link
       *[note] die Fußnote
    } „{ $words }“ steht auf { $lang ->
        [de] Deutsch, aber nicht auf Niederländisch
       *[nl] Niederländisch, aber nicht auf Deutsch
    }
# $kind (Text): was es ist
# $words (Text): die ersten Wörter
# $lang (Text): de oder nl: wo es steht
pair-mismatch-element-beside =
    { $kind ->
        [heading] die Überschrift
        [table] die Tabelle
       *[figure] die Abbildung
    } „{ $words }“ steht auf { $lang ->
        [de] Deutsch
       *[nl] Niederländisch
    }, aber nicht dort, wo beide Sprachen nebeneinander stehen
# $what (Text): was verschieden ist
# $words (Text): die ersten Wörter
# $german (Text): wie viel auf Deutsch
# $dutch (Text): wie viel auf Niederländisch
pair-mismatch-size =
    „{ $words }“ hat { $what ->
        [level] auf Deutsch die Ebene { $german } und auf Niederländisch { $dutch }
        [rows] auf Deutsch { $german } Zeilen und auf Niederländisch { $dutch }
        [columns] auf Deutsch { $german } Spalten und auf Niederländisch { $dutch }
       *[items] auf Deutsch { $german } Punkte und auf Niederländisch { $dutch }
    }
pair-mismatch-hint = beide Sprachen haben es: Die Vorlage muss es in allen Fassungen drucken; was nur für eine Sprache gedacht ist, wird mit only: festgelegt
