### Die Prüfung unprinted-text.

explain-unprinted-text = kein Dokument druckt einen Text des Projekts
    .details = Jeder Text wird in zwei Sprachen geschrieben und gepflegt. Druckt ihn kein Dokument, war die Arbeit umsonst – oder es fehlt ein Verweis, und der Rat liest nicht, was er lesen sollte. Geprüft wird, was wirklich auf den Seiten steht, wenn alle Dokumente des Projekts gebaut werden können.
    .wrong =
        events:
          start:
            date: 2024-05-01
            title:
              de: Auftakt
              nl: Aftrap
    .right =
        slides:
          weg:
            kind: timeline
            events: [start]
    .repair = Nehmen Sie das, wozu der Text gehört, in ein Dokument auf, löschen Sie den Text, oder erlauben Sie ihn mit einem Kommentar.

# $texts (Text): die Namen der Texte, durch Kommas getrennt
# $count (Zahl): wie viele es sind
unprinted-text = { $count ->
    [one] kein Dokument druckt den Text { $texts }
   *[other] kein Dokument druckt die Texte { $texts }
}
# $entity (Text): wozu die Texte gehören
unprinted-text-hint = ein Dokument zeigt { $entity }, aber seine Vorlage druckt diesen Text nicht: löschen Sie ihn, oder nehmen Sie ihn in einen anderen auf
# $entity (Text): wozu die Texte gehören
unprinted-text-hint-nowhere = kein Dokument zeigt { $entity }: nennen Sie es in einem Abschnitt, auf einer Folie oder in dem, wozu es gehört, oder löschen Sie es
