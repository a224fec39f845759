### Die Prüfung private-fact.

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

## Dokumente, Folien, Personen

# $entity (Text): Art und Kennung dessen, was nicht öffentlich ist
private-fact-shown = ein öffentliches Dokument zeigt { $entity }; das ist nicht öffentlich
private-fact-shown-hint = nehmen Sie es hier heraus, geben Sie es frei oder kennzeichnen Sie das Dokument mit „non_public: true“

## Texte

# $text (Text): die Kennung des Textes
# $fact (Text): die Kennung der Angabe
private-fact-text = der öffentliche Text { $text } nennt { $fact }; diese Angabe ist nicht öffentlich
private-fact-text-hint = nehmen Sie die Angabe aus dem Text, oder machen Sie sie öffentlich

# $text (Text): die Kennung des Textes
# $message (Text): der Name einer anderen Nachricht mit ihrem Attribut
private-fact-message = der öffentliche Text { $text } druckt { $message }; dieser Text ist nicht öffentlich
private-fact-message-hint = nehmen Sie ihn heraus, oder machen Sie öffentlich, wozu er gehört

# $text (Text): die Kennung des Textes
# $fact (Text): die Kennung der Angabe
private-fact-derived = der öffentliche Text { $text } nennt { $fact }; diese Angabe folgt aus etwas, das nicht öffentlich ist
private-fact-derived-hint = nehmen Sie die Angabe aus dem Text, oder machen Sie öffentlich, woraus sie folgt

# $text (Text): die Kennung des Textes
private-fact-unprintable = der öffentliche Text { $text } lässt sich nicht drucken ohne etwas, das nicht öffentlich ist
