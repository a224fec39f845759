### Was jede Prüfung bedeutet: gezeigt von `beide explain NAME`.
### Der Wert ist eine Zeile für die Liste; dann Näheres, ein Beispiel falsch und richtig und die Behebung. Keine Variablen.

explain-heading-wrong = falsch:
explain-heading-right = richtig:
explain-heading-repair = so beheben Sie es:

explain-file = eine Datei ist nicht verwendbar
    .details = Die Datei ist nicht in UTF-8 gespeichert, zu groß, eine Verknüpfung oder keine gewöhnliche Datei, hat einen nicht lesbaren Namen, liegt außerhalb des Ordners content, ist ein Bild in einem nicht druckbaren Format oder gehört zu einer Sprache, die es in Berichten nicht gibt.
    .repair = Folgen Sie dem Vorschlag der Meldung. Textdateien speichern Sie im Editor als „UTF-8“, eine Tabelle aus Excel als „CSV UTF-8“.

explain-missing-file = eine genannte Datei ist nicht vorhanden
    .details = Bilder, Logos und Tabellen werden mit ihrem Pfad genannt, ausgehend von der YAML-Datei, in der er steht. Groß- und Kleinschreibung zählt: Markt.jpg ist eine andere Datei als markt.jpg.
    .wrong =
        images:
          market:
            file: pictures/makret.jpg
    .right =
        images:
          market:
            file: pictures/market.jpg
    .repair = Berichtigen Sie den Pfad oder legen Sie die Datei dort ab.

explain-syntax = eine Datei lässt sich nicht als YAML, FTL oder CSV lesen
    .details = An der Schreibweise stimmt etwas nicht: meist eine Einrückung, ein fehlendes Anführungszeichen oder ein Doppelpunkt ohne Leerzeichen dahinter. Was in der Datei folgt, kann erst danach beurteilt werden.
    .wrong =
        goals:
          housing:
          number: "1"
    .right =
        goals:
          housing:
            number: "1"
    .repair = Sehen Sie sich die markierte Stelle und die Zeile darüber an. Rücken Sie mit Leerzeichen ein, nie mit Tabulatoren; Texte mit Doppelpunkt oder Anführungszeichen am Anfang gehören in "Anführungszeichen".

explain-unknown-key = ein Schlüssel, den es hier nicht gibt
    .details = Jede Art von Eintrag hat feste Schlüssel. Ein unbekannter Schlüssel wird nie übergangen, denn sonst könnte durch einen Tippfehler eine Angabe verschwinden.
    .wrong =
        measures:
          kiosk:
            goal: housing
            raitng: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Berichtigen Sie die Schreibweise. Welche Schlüssel es gibt, zeigt Ihr Editor, wenn die Datei mit der Zeile beginnt, die schema.json nennt; beide schema gibt sie alle aus.

explain-wrong-type = ein Wert anderer Art, als das Feld aufnimmt
    .details = Ein Feld nimmt eine Zahl, ein Datum, einen Zeitraum, einen Begriff aus einer Liste oder einen Text auf, und manche Felder schließen einander aus. Daten schreiben Sie als Jahr-Monat-Tag, Zeiträume als 2024, 2024-H1, 2024-Q2 oder 2024-05.
    .wrong =
        report:
          as_of: 30.06.2024
    .right =
        report:
          as_of: 2024-06-30
    .repair = Schreiben Sie den Wert so, wie die Meldung es verlangt. Wie er auf Deutsch und Niederländisch erscheint, regelt das Programm.

explain-missing-field = ein erforderliches Feld fehlt
    .details = Ohne dieses Feld sagt der Eintrag zu wenig: Eine Maßnahme braucht ihr Ziel und ihre Bewertung, ein Indikator seinen Ausgangswert und seinen Zielwert.
    .wrong =
        measures:
          kiosk:
            goal: housing
    .right =
        measures:
          kiosk:
            goal: housing
            rating: on_track
    .repair = Ergänzen Sie das Feld. Kennen Sie den Wert noch nicht, lassen Sie den ganzen Eintrag vorerst weg.

explain-invalid-id = eine Kennung, die nicht wie eine Kennung geschrieben ist
    .details = Kennungen bestehen aus Kleinbuchstaben a bis z, Ziffern und einzelnen Bindestrichen und beginnen mit einem Buchstaben. Gedruckt werden sie nie; gedruckte Nummern wie 6.2 stehen im Feld number.
    .wrong =
        goals:
          Bessere_Wohnungen:
            number: "1"
    .right =
        goals:
          bessere-wohnungen:
            number: "1"
    .repair = Schreiben Sie ä als ae, ß als ss und Leerzeichen als Bindestriche, und ändern Sie die Kennung überall, wo auf sie verwiesen wird.

explain-duplicate-id = zwei Einträge einer Art haben dieselbe Kennung, oder ein Schlüssel steht doppelt
    .details = Eine Kennung bezeichnet genau einen Eintrag ihrer Art im ganzen Projekt, über alle Dateien hinweg; das gilt auch für Meilensteine, Listenpunkte, Abschnitte und Folien. Sonst wäre unklar, welcher Eintrag mit einem Verweis gemeint ist. Auch Einträge zweier Arten dürfen in FTL nicht gleich heißen: Die Texte einer Liste item-x und eines Listenpunkts x stünden beide unter list-item-x.
    .wrong =
        goals:
          housing:
            number: "1"
          housing:
            number: "2"
    .right =
        goals:
          housing:
            number: "1"
          housing-young:
            number: "2"
    .repair = Benennen Sie einen der beiden um oder entfernen Sie ihn, wenn er versehentlich kopiert wurde.

explain-unknown-reference = ein Verweis auf etwas, das es nicht gibt
    .details = Einträge verweisen mit ihren Kennungen aufeinander. Der hier genannte Eintrag steht in keiner Datei des Projekts oder ist von anderer Art.
    .wrong =
        measures:
          kiosk:
            goal: houseing
            rating: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Berichtigen Sie die Kennung oder ergänzen Sie den gemeinten Eintrag.

explain-cyclic-reference = Verweise laufen im Kreis
    .details = Ziele bilden einen Baum: Jedes hat höchstens ein übergeordnetes Ziel, das oberste hat keines. Hier führt der Weg nach oben zum Ausgangspunkt zurück, sodass sich nichts zusammenrechnen lässt.
    .wrong =
        goals:
          housing:
            parent: city
          city:
            parent: housing
    .right =
        goals:
          housing:
            parent: city
          city:
            number: "1"
    .repair = Entfernen Sie parent bei dem Ziel, das ganz oben steht.

explain-ambiguous-number = eine Zahl, die sich auf zwei Arten lesen lässt
    .details = 1.000 bedeutet in Deutschland und den Niederlanden tausend, YAML und viele Programme lesen darin aber eins. Mit Komma ist es umgekehrt. Das Programm rät nicht. Viele Programme lesen auch 4E2 als 400, 0x10 als 16 und 012 als 12.
    .wrong =
        facts:
          visitors: 1.000
    .right =
        facts:
          visitors: 1000
    .repair = Schreiben Sie ganze Zahlen ohne Trennzeichen (1000) und Dezimalzahlen mit Punkt (1.5). Gedruckt wird in der Schreibweise der jeweiligen Sprache.

explain-date-order = Daten in einer unmöglichen Reihenfolge
    .details = Ein Ende liegt vor seinem Beginn, etwas soll nach dem Stichtag geschehen sein, oder zwei Zeiträume, die aufeinander folgen sollten, überschneiden sich.
    .wrong =
        measures:
          kiosk:
            plan:
              start: 2024-09-01
              end: 2024-03-31
    .right =
        measures:
          kiosk:
            plan:
              start: 2024-03-31
              end: 2024-09-01
    .repair = Berichtigen Sie das Datum. Hat sich der Stichtag verschoben, ändern Sie as_of unter report.

explain-sum-mismatch = Teile ergeben nicht die Summe
    .details = Die Budgetzeilen eines Projekts müssen zusammen den bewilligten Betrag ergeben. Die Meldung nennt beide Summen. Auch darf in einer Zeile nicht mehr ausgegeben als bewilligt sein. (Im Beispiel sind Partner, Geldgeber und Ausgaben weggelassen.) Ein Wert der Zeitreihe für den Zeitraum des Ausgangswerts muss dem Ausgangswert gleichen.
    .wrong =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 30000
    .right =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 40000
    .repair = Vergleichen Sie mit dem Zuwendungsbescheid und berichtigen Sie die Zeile oder die Summe.

explain-missing-explanation = gefährdet oder nicht im Plan, ohne Ursache, Folge und Gegenmaßnahme
    .details = Wer liest, dass etwas gefährdet ist, möchte wissen, warum, was daraus folgt und was dagegen getan wird. Bei Maßnahmen und Arbeitspaketen, die Sie selbst bewerten, ist das ein Fehler; bei Indikatoren, deren Bewertung errechnet wird, eine Warnung. Ebenso wird erläutert, wenn sich ein Beschluss positiv oder negativ auf Klima, Gleichstellung und andere Themen auswirkt.
    .wrong =
        measure-kiosk = Kiosk
    .right =
        measure-kiosk = Kiosk
        {"    ."}cause = Das Material wird später geliefert.
        {"    ."}consequence = Die Eröffnung verschiebt sich.
        {"    ."}correction = Ein zweiter Lieferant ist beauftragt.
    .repair = Ergänzen Sie die drei Texte in beiden Sprachen oder ändern Sie die Bewertung. Die Auswirkung eines Beschlusses steht in .text seiner Nachricht impact-check-….

explain-private-fact = ein öffentliches Dokument verwendet etwas Nichtöffentliches
    .details = Was mit public: false gekennzeichnet ist, wird aus öffentlichen Dokumenten entfernt, bevor gezählt wird. Dasselbe gilt für Vorlagen und Vorträge, die nur Dokumente mit non_public: true drucken. Ein Abschnitt, eine Angabe im Text oder der Verweis auf einen anderen Text wie {"{"} measure-audit {"}"} würde es preisgeben, auch auf dem Weg über weitere Texte und Begriffe.
    .wrong =
        measures:
          audit:
            public: false
        # …
        sections:
          summary:
            measures: [audit]
    .right =
        documents:
          report-internal:
            non_public: true
    .repair = Entfernen Sie den Verweis, machen Sie den Eintrag öffentlich oder kennzeichnen Sie das Dokument mit non_public: true; es weist sich dann auf jeder Seite als nichtöffentlich aus.

explain-missing-translation = ein Text, der einer Sprache fehlt
    .details = Beide Sprachen sind vollständig, sonst wird nichts gedruckt; nie springt ein Text der anderen Sprache ein.
    .wrong =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
    .right =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
        goal-housing = Wonen
    .repair = Schreiben Sie den Text in der Sprache, in der er fehlt. beide check --fill hängt alle fehlenden Nachrichten an die Dateien an; beide build --draft erstellt bis dahin einen gekennzeichneten Entwurf.

explain-unknown-message = eine verlangte Nachricht gibt es nicht
    .details = Eine Vorlage oder eine andere Nachricht nennt Wörter des Programms, die in keiner seiner Dateien stehen.
    .wrong =
        #t("status-dnoe")
    .right =
        #t("status-done")
    .repair = Berichtigen Sie den Namen oder ergänzen Sie die Nachricht in locales/de und locales/nl Ihres Projekts, in beiden Sprachen.

explain-unused-message = eine Nachricht, nach der nichts verlangt
    .details = Der Name einer Nachricht setzt sich aus Art und Kennung eines Eintrags zusammen. Zu dieser gibt es keinen Eintrag, oder er hat keinen Text dieses Namens; sie wird also nie gedruckt. Oft ist es ein Tippfehler, oder der Eintrag wurde umbenannt.
    .wrong =
        goal-houseing = Wohnen
    .right =
        goal-housing = Wohnen
    .repair = Berichtigen Sie den Namen oder löschen Sie die Nachricht in beiden Sprachen.

explain-duplicate-text = ein Text steht in YAML und in FTL
    .details = Ein kurzer Text darf bei den Angaben in YAML stehen, ein längerer in FTL, aber nie beides: Früher oder später würden sie voneinander abweichen.
    .wrong =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen

        # locales/de/content/goals.ftl
        goal-housing = Wohnen
    .right =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen
    .repair = Löschen Sie einen der beiden. Texte mit Variablen gehören in FTL.

explain-unknown-variable = ein Text nennt eine Angabe, die es nicht gibt
    .details = Im Text eines Eintrags sind seine eigenen Angaben Variablen, etwa $cost; jede andere Angabe wird vollständig genannt, etwa FACT("measure.kiosk.cost"). Auch eine Angabe ohne Wert gibt es noch nicht.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $csot {"}"}.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $cost {"}"}.
    .repair = Schlagen Sie den Namen mit beide facts nach oder ergänzen Sie die Angabe in YAML.

explain-variable-mismatch = die beiden Sprachen verwenden in einem Text verschiedene Angaben
    .details = Beide Fassungen müssen dasselbe sagen. Eine Zahl, die nur in einer steht, wurde in der anderen vergessen, oder es wurde die falsche Angabe genannt.
    .wrong =
        # de
        goal-housing = Wohnen
        {"    ."}description = {"{"} $measures {"}"} Maßnahmen laufen.
        # nl
        goal-housing = Wonen
        {"    ."}description = Er lopen maatregelen.
    .right =
        # de
        goal-housing = Wohnen
        {"    ."}description = {"{"} $measures {"}"} Maßnahmen laufen.
        # nl
        goal-housing = Wonen
        {"    ."}description = Er lopen {"{"} $measures {"}"} maatregelen.
    .repair = Beziehen Sie sich in beiden Texten auf dieselben Angaben; die Reihenfolge ist frei.

explain-duplicate-attribute = ein Attribut oder eine Nachricht steht doppelt
    .details = Nur eine der beiden Fassungen könnte gedruckt werden, und welche, wäre nicht zu erkennen.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description = Alt.
        {"    ."}description = Neu.
    .right =
        goal-housing = Wohnen
        {"    ."}description = Neu.
    .repair = Löschen Sie die überholte Fassung.

explain-digits-in-prose = eine in den Text getippte Zahl
    .details = Jede Zahl steht einmal, in YAML, damit beide Sprachen dieselbe drucken, jede in ihrer Schreibweise. Erlaubt sind Ziffern in Bezeichnungen wie B1 und nach §, Art., artikel, lid oder Nr.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Verlegen Sie die Zahl nach YAML, notfalls unter facts des Eintrags, und beziehen Sie sich darauf. Gehört sie zu einem Namen, schreiben Sie über die Nachricht: # beide: allow digits-in-prose – Name des Programms

explain-approximate-twice = eine Schätzung, die zweimal sagt, dass sie eine ist
    .details = Eine Angabe mit approximate: true druckt überall selbst „rund“, auf Niederländisch „circa“. Steht im Text schon ein solches Wort davor, heißt es „rund rund 80“.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen rund {"{"} $visitors {"}"} Menschen.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen {"{"} $visitors {"}"} Menschen.
    .repair = Nehmen Sie das Wort aus dem Text oder approximate: true aus der Angabe.

explain-markup = eine unbekannte oder verloren gegangene Auszeichnung
    .details = Texte dürfen Absätze, Listen mit - oder 1), *Betonung*, **starke Betonung**, Links und Stellen in der anderen Sprache enthalten. Ein Stern oder Unterstrich in einem Wort oder hinter einer Zahl ist ein Buchstabe: Bürger*innen, 1.250*. Überschriften, Tabellen, Bilder und HTML sind Sache der Vorlage. In FTL darf eine Zeile nicht mit *, [ oder einem Punkt beginnen.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description =
                # Überschrift
                Text
    .right =
        goal-housing = Wohnen
        {"    ."}description =
                Text mit *Betonung* und

                - einem Punkt
    .repair = Verwenden Sie eine der bekannten Auszeichnungen oder stellen Sie ein anderes Wort an den Anfang der Zeile.

explain-consultation-order = die Schritte der Beratungsfolge stehen nicht in zeitlicher Ordnung
    .details = Die Gremien werden in der Reihenfolge aufgeführt, in der sie die Vorlage behandeln; kein Schritt liegt vor dem Datum der Vorlage, ausgenommen die Feststellung durch das College.
    .wrong =
        consultations:
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
    .right =
        consultations:
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
    .repair = Berichtigen Sie das Datum oder die Reihenfolge.

explain-body-not-valid-then = ein Gremium gab es an diesem Tag nicht oder nicht unter diesem Namen
    .details = Vorlagen behalten die Namen ihrer Zeit. Für den Tag dieser Sitzung hat das Gremium keinen Namen.
    .wrong =
        bodies:
          integrationsrat:
            names:
              - {"{"} value: Integrationsrat, lang: de, from: 2010-02-07 {"}"}
        # consultation on 2009-05-12
    .right =
        bodies:
          integrationsrat:
            names:
              - {"{"} value: Ausländerbeirat, lang: de, until: 2010-02-06 {"}"}
              - {"{"} value: Integrationsrat, lang: de, from: 2010-02-07 {"}"}
    .repair = Ergänzen Sie den damals gültigen Namen mit from und until oder berichtigen Sie das Datum.

explain-missing-block = ein im Hausstil vorgeschriebener Block fehlt
    .details = Der Hausstil einer Kommune legt fest, welche Blöcke jede Vorlage hat, zum Beispiel die finanziellen Auswirkungen. Ein Block entsteht durch einen Abschnitt, der ihn nennt.
    .wrong =
        sections:
          paper-report:
            block: report
    .right =
        sections:
          paper-report:
            block: report
          paper-finances:
            block: finances
    .repair = Ergänzen Sie einen Abschnitt mit diesem Block. Gibt es nichts zu berichten, sagen Sie das in einem Satz. Beratungsfolge, Anlagen und Unterschrift sind Felder der Vorlage oder ihrer Seite.

explain-missing-publicity = ein gefördertes Projekt ohne den vorgeschriebenen Hinweis auf die Förderung
    .details = Jedes Dokument über ein von der Europäischen Union kofinanziertes Projekt zeigt das Emblem und weist auf die Förderung hin (Verordnung (EU) 2021/1060, Anhang IX). Andere Geldgeber verlangen ihren Namen oder ihr Logo. Ein Projekt braucht einen Eintrag unter funding, sobald in seinem Budget ein anderer Geldgeber als der Partner selbst steht.
    .wrong =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
    .right =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
        funding:
          bridge-eu:
            project: bridge
            european_union: true
    .repair = Ergänzen Sie unter funding einen Eintrag zu diesem Projekt. Zeigt eine eigene Vorlage nicht, was vorgeschrieben ist, drucken Sie auf ihrer ersten Seite publicity(sides) aus report-templates/foundation/publicity.typ: das Emblem mindestens 10 mm hoch und mindestens so hoch oder so breit wie das größte Logo, ringsum die Hälfte seiner Höhe frei, daneben den Hinweis in der Sprache des Dokuments, gerade und in einer zulässigen Schrift, und die Namen aller Fördergeber.

explain-unsupported-character = ein Zeichen, das die Schriften nicht enthalten
    .details = Es würde als leeres Kästchen gedruckt, und kein Archiv nimmt eine solche Datei an. Oft ist es ein Symbol, das aus dem Internet kopiert wurde.
    .wrong =
        goal-housing = Wohnen → Leben 🏠
    .right =
        goal-housing = Wohnen und Leben
    .repair = Schreiben Sie es in Worten oder nennen Sie im Hausstil eine Schrift, die es enthält.

explain-overflow = ein Text passt nicht auf seine Seite, in seine Zelle oder auf seine Folie
    .details = Etwas würde abgeschnitten oder überdruckt. Deutsche und niederländische Texte sind verschieden lang; deshalb kann eine Seite passen und die andere nicht.
    .repair = Kürzen Sie den Text, trennen Sie ein langes Wort mit einem Bindestrich oder verteilen Sie die Folie auf zwei.

explain-small-type = Schrift, die zum Lesen zu klein ist
    .details = Eine Folie setzt ihre Texte so lange kleiner, bis sie Platz haben. Unter 6 Punkt liest man sie auf Papier nicht mehr, unter 10 Punkt auf einer projizierten Folie nicht aus der letzten Reihe. Das Dokument lässt sich herstellen.
    .repair = Kürzen Sie, was auf der Folie steht, teilen Sie die Folie oder setzen Sie weniger Folien auf eine Seite. In einer eigenen Vorlage geben Sie dem Text eine größere Schrift. Soll es so bleiben, erlauben Sie es mit einem Kommentar über dem Text, in jeder Sprache, in der er gemeldet wird.

explain-lonely-heading = eine Überschrift steht allein am Fuß einer Seite
    .details = Die Überschrift steht als Letztes auf ihrer Seite, und was zu ihr gehört, beginnt erst auf der nächsten. Das Dokument lässt sich herstellen, doch ein Amt würde es so zurückgeben. Die Seiten ändern sich mit jedem Text davor; prüfen Sie das deshalb, wenn die Texte feststehen.
    .repair = Kürzen oder verlängern Sie, was vor der Überschrift steht. In einer eigenen Vorlage halten Sie die Überschrift mit dem Folgenden zusammen: Überschriften tun das von selbst, nicht aber in grid, box oder block. Soll sie so bleiben, erlauben Sie es mit einem Kommentar über dem Text der Überschrift, in jeder Sprache, in der sie gemeldet wird.

explain-contrast = Farben, die zum Lesen zu nah beieinander liegen
    .details = Text braucht zu seinem Hintergrund einen Kontrast von mindestens 4,5 zu 1; das verlangen die Vorschriften zur Barrierefreiheit.
    .wrong =
        accent: "#ffd24d"
    .right =
        accent: "#7a5200"
    .repair = Wählen Sie im Hausstil eine dunklere Akzentfarbe.

explain-template = ein Fehler in einer Vorlage
    .details = Die Vorlage verlangt etwas, das in den Daten nicht vorkommt, ist kein gültiges Typst oder ergibt Seiten, die ein Vorleseprogramm nicht richtig vorliest: eine Tabelle ohne Kopf, eine Zeichnung ohne Alternativtext, eine Überschrift ohne Lesezeichen, ein Text, der nur im Kopf oder Fuß der Seiten steht, eine Passage in falsch ausgezeichneter Sprache, Deutsch und Niederländisch in falscher Reihenfolge. Am Inhalt liegt das nicht.
    .wrong =
        #put(measure.titel)
    .right =
        #put(measure.title)
    .repair = Ist es Ihre eigene Vorlage, berichtigen Sie die markierte Zeile; beide data zeigt, was sie erhält. Gehört die Vorlage zum Programm, melden Sie den Fehler bitte.

explain-pdf-standard = das PDF wäre nicht barrierefrei oder nicht archivtauglich
    .details = Alle Dateien halten PDF/A-2a für die Archivierung und PDF/UA-1 für die Barrierefreiheit ein. Die Meldung nennt die Regel, die verletzt würde.
    .wrong =
        images:
          market:
            file: market.jpg
    .right =
        images:
          market:
            file: market.jpg
            alt:
              de: Menschen auf dem Wochenmarkt
              nl: Mensen op de weekmarkt
    .repair = Beheben Sie es an der genannten Stelle. Ist das eine Zeile einer mitgelieferten Vorlage, melden Sie den Fehler bitte.

explain-invalid-allow = ein Kommentar, der nichts bewirkt
    .details = Ein Kommentar, der eine Prüfung aussetzt, steht in einer eigenen Zeile direkt über dem Eintrag. Er nennt die Prüfung und den Grund, damit ihn auch andere später verstehen. Er gilt für den Eintrag und alles, was darunter eingerückt ist. Auch ein Kommentar, der nichts aussetzt, wird gemeldet, damit keiner seinen Grund überlebt.
    .wrong =
        # beide: allow digits
        measure-kiosk = Kiosk 24
    .right =
        # beide: allow digits-in-prose – Name des Kiosks
        measure-kiosk = Kiosk 24
    .repair = Nennen Sie die Prüfung und den Grund oder entfernen Sie den Kommentar. Aussetzen lassen sich nur Einschätzungen: date-order, sum-mismatch, missing-explanation, unused-message, variable-mismatch, digits-in-prose, consultation-order, body-not-valid-then, small-type, lonely-heading, contrast, und overflow, wo es eine Warnung ist. Ein Fehler, der im Dokument eine Lücke lässt, muss behoben werden.
