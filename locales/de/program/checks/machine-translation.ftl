### Die Prüfung machine-translation.

explain-machine-translation = ein Text, den eine Maschine übersetzt und niemand gelesen hat
    .details = Das Übersetzungsregister kennt solche Texte am Zustand machine. In einem Dokument mit dem Status approved oder published ist das ein Fehler, sonst eine Warnung; ein Entwurf kennzeichnet die Stelle.
    .wrong =
        # locales/ledger.yaml
        goal-housing.title:
          state: machine
    .right =
        # locales/ledger.yaml
        goal-housing.title:
          state: reviewed
    .repair = Lesen Sie die Übersetzung neben dem Ausgangstext, bessern Sie sie aus und nehmen Sie sie ab: beide translate accept goal-housing.title --reason "…". Der Zustand ist dann reviewed (geprüft).

# $text (Text): die Kennung des Textes
# $lang (Text): die Sprache der Übersetzung: de oder nl
machine-translation = der { $lang ->
    [de] deutsche
   *[nl] niederländische
} Text { $text } wurde maschinell übersetzt, und niemand hat ihn gelesen
# $text (Text): der Text, wie er in der Befehlszeile heißt
machine-translation-hint = lesen Sie ihn neben dem Ausgangstext, dann: beide translate accept --reason "…" { $text }
