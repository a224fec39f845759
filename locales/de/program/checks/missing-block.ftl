### Die Prüfung missing-block.

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

## Vorlagen und Hausstile

# $profile (Text): der Hausstil, der ihn verlangt
# $block (Text): der Block
missing-block = der Hausstil { $profile } verlangt den Block „{ $block }“, diese Vorlage hat dafür aber nichts
# $block (Text): der Block
missing-block-hint = ergänzen Sie einen Abschnitt mit „block: { $block }“
missing-block-consultations-hint = ergänzen Sie auf dieser Seite „consultations:“ mit Datum, Gremium und Rolle jedes Schritts
missing-block-attachments-hint = ergänzen Sie bei der Vorlage „attachments:“
missing-block-signature-hint = ergänzen Sie auf dieser Seite „signature:“

## Vorlagen mit Beschluss

# $profile (Text): der Hausstil
missing-block-decision = der Hausstil { $profile } legt nicht fest, wie eine Vorlage mit Beschluss gegliedert ist
# $profile (Text): der Hausstil
missing-block-decision-hint = ergänzen Sie „decision_blocks:“ im Hausstil { $profile } oder wählen Sie einen anderen

# $block (Text): der Block, der es drucken würde
missing-block-unprinted = keiner der beiden Hausstile dieser Vorlage druckt diese Angaben: den Block „{ $block }“ haben beide nicht
# $block (Text): der Block
missing-block-unprinted-hint = wählen Sie einen Hausstil mit dem Block „{ $block }“ oder löschen Sie die Angaben hier

# $profile (Text): der Hausstil
# $block (Text): der Block
# $lang (Text): die Sprache: de, nl
missing-block-one-side = der Hausstil { $profile } hat keinen Block „{ $block }“; deshalb wird dies auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} nicht gedruckt
# $block (Text): der Block
# $profile (Text): der Hausstil
# $other (Text): die andere Sprache: de, nl
missing-block-one-side-hint = ergänzen Sie den Block „{ $block }“ im Hausstil { $profile } oder schreiben Sie hier „only: { $other }“, wenn es allein auf der anderen Seite stehen soll
# $block (Text): der Block
# $profile (Text): der Hausstil
missing-block-unprinted-side-hint = ergänzen Sie den Block „{ $block }“ im Hausstil { $profile } oder löschen Sie dies hier
missing-block-points-hint = ergänzen Sie bei der Vorlage „decision:“ mit den Beschlusspunkten
missing-block-arguments-hint = ergänzen Sie „arguments:“ bei einem Beschlusspunkt
missing-block-caveats-hint = ergänzen Sie „caveats:“ bei einem Beschlusspunkt
missing-block-checks-hint = ergänzen Sie bei der Vorlage „checks:“ mit Gegenstand und Auswirkung
missing-block-legal-basis-hint = ergänzen Sie auf dieser Seite „legal_basis:“
