### Was ein Dokument braucht, um zusammengestellt zu werden.

# $name: die Vorlage, die das Dokument nennt.
unknown-template = die Dokumentvorlage „{ $name }“ gibt es nicht
# $known: alle Vorlagen.
unknown-template-hint = wählen Sie eine von diesen: { $known }
# $suggestion: die wohl gemeinte Vorlage; $known: alle Vorlagen.
unknown-template-hint-meant = meinten Sie „{ $suggestion }“? Vorhanden sind: { $known }

missing-profiles = das Dokument sagt nicht, in welchem Hausstil jede Seite gesetzt wird
missing-profiles-hint = ergänzen Sie „profiles:“ mit einem Hausstil unter „de:“ und einem unter „nl:“

# $name: der Hausstil, den die Seite nennt.
unknown-profile = den Hausstil „{ $name }“ gibt es nicht
# $name: der Hausstil; $language: die Sprache der Seite (de, nl).
profile-language = der Hausstil „{ $name }“ gilt nicht für die Sprache { $language }
# $known: alle dieser Sprache.
unknown-profile-hint = wählen Sie einen von diesen: { $known }
# $suggestion: der wohl gemeinte Hausstil; $known: alle dieser Sprache.
unknown-profile-hint-meant = meinten Sie „{ $suggestion }“? Für diese Sprache gibt es: { $known }

# $block: der Block, den der Abschnitt nennt.
unknown-block = keiner der beiden Hausstile dieser Vorlage hat einen Block „{ $block }“
# $block: der Block, den der Hausstil nennt.
unknown-block-profile = den Block „{ $block }“ hat kein anderer Hausstil und kein Abschnitt
# $known: die Blöcke, in denen Abschnitte stehen können.
unknown-block-hint = wählen Sie einen von diesen: { $known }
# $suggestion: der wohl gemeinte Block; $known: die Blöcke, in denen Abschnitte stehen können.
unknown-block-hint-meant = meinten Sie „{ $suggestion }“? Vorhanden sind: { $known }

# $block: der Block; $profile: der Hausstil, der ihn verlangt.
missing-block = der Hausstil { $profile } verlangt den Block „{ $block }“, diese Vorlage hat dafür aber nichts
# $block: der Block.
missing-block-hint = ergänzen Sie einen Abschnitt mit „block: { $block }“
missing-block-consultations-hint = ergänzen Sie auf dieser Seite „consultations:“ mit Datum, Gremium und Rolle jedes Schritts
missing-block-attachments-hint = ergänzen Sie bei der Vorlage „attachments:“
missing-block-signature-hint = ergänzen Sie auf dieser Seite „signature:“

# $project: das Projekt; $funder: eine Organisation, die dafür zahlt.
missing-publicity = das Projekt { $project } wird von { $funder } gefördert, es fehlt aber die Angabe, welche Publizität die Fördergeber verlangen
# $project: das Projekt.
missing-publicity-hint = ergänzen Sie unter „funding:“ einen Eintrag mit „project: { $project }“, mit „european_union: true“, wenn die Europäische Union mitfinanziert, und mit den übrigen Fördergebern unter „funders:“
# $project: das Projekt.
missing-publicity-empty = dieser Eintrag nennt keinen Fördergeber des Projekts { $project }
missing-publicity-empty-hint = setzen Sie „european_union: true“ oder nennen Sie die Fördergeber unter „funders:“

# $name: das verlangte Dokument.
unknown-document = das Dokument „{ $name }“ gibt es nicht
# $known: alle Dokumente.
unknown-document-hint = vorhandene Dokumente: { $known }
# $suggestion: das wohl gemeinte Dokument; $known: alle Dokumente.
unknown-document-hint-meant = meinten Sie „{ $suggestion }“? Vorhandene Dokumente: { $known }

## Beschlüsse

# $profile: der Hausstil.
missing-block-decision = der Hausstil { $profile } legt nicht fest, wie eine Vorlage mit Beschluss gegliedert ist
# $profile: der Hausstil.
missing-block-decision-hint = ergänzen Sie „decision_blocks:“ im Hausstil { $profile } oder wählen Sie einen anderen
# $block: der Block, der es drucken würde.
missing-block-unprinted = keiner der beiden Hausstile dieser Vorlage druckt diese Angaben: den Block „{ $block }“ haben beide nicht
# $block: der Block.
missing-block-unprinted-hint = wählen Sie einen Hausstil mit dem Block „{ $block }“ oder löschen Sie die Angaben hier
# $profile: the house style; $block: the block; $lang: the language: de, nl.
missing-block-one-side = der Hausstil { $profile } hat keinen Block „{ $block }“; deshalb wird dies auf { $lang ->
    [de] Deutsch
   *[nl] Niederländisch
} nicht gedruckt
# $block: the block; $profile: the house style; $other: the other language: de, nl.
missing-block-one-side-hint = ergänzen Sie den Block „{ $block }“ im Hausstil { $profile } oder schreiben Sie hier „only: { $other }“, wenn es allein auf der anderen Seite stehen soll
# $block: the block; $profile: the house style.
missing-block-unprinted-side-hint = ergänzen Sie den Block „{ $block }“ im Hausstil { $profile } oder löschen Sie dies hier
missing-block-points-hint = ergänzen Sie bei der Vorlage „decision:“ mit den Beschlusspunkten
missing-block-arguments-hint = ergänzen Sie „arguments:“ bei einem Beschlusspunkt
missing-block-caveats-hint = ergänzen Sie „caveats:“ bei einem Beschlusspunkt
missing-block-checks-hint = ergänzen Sie bei der Vorlage „checks:“ mit Gegenstand und Auswirkung
missing-block-legal-basis-hint = ergänzen Sie auf dieser Seite „legal_basis:“

# $serial: die Nummer; $profile: der Hausstil.
missing-field-reference = die Nummer { $serial } steht allein, und der Hausstil { $profile } sagt nicht, wie eine laufende Nummer geschrieben wird
# $profile: der Hausstil.
missing-field-reference-hint = schreiben Sie die Nummer so, wie sie gedruckt wird, in Anführungszeichen; oder ergänzen Sie „reference:“ in report-templates/profiles/{ $profile }.yaml
