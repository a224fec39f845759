### Überschriften der Blöcke einer Vorlage. Ein Block hat in allen Hausstilen dieselbe Kennung.

block-subject = Betreff
block-consultations = Beratungsfolge
block-summary = Zusammenfassung
block-introduction = Anlass
block-decision = Beschlussvorschlag
block-report = Bericht
block-finances = Finanzielle Auswirkungen
block-communication = Öffentlichkeitsarbeit
block-next-steps = Weiteres Vorgehen
block-attachments = Anlagen

## Blöcke, die nur Vorlagen mit Beschluss haben

block-legal-basis = Rechtsgrundlage
block-reasons = Begründung
block-effect = Ziel und erwartete Wirkung
block-arguments = Begründung zu den einzelnen Beschlusspunkten
block-caveats = Risiken und Einwände
block-alternatives = Alternativen
block-legal = Rechtliche Auswirkungen
block-checks = Auswirkungen auf Querschnittsthemen
block-sustainability = Nachhaltigkeit
block-participation = Beteiligung
block-evaluation = Erfolgskontrolle
block-draft-resolution = Beschlussausfertigung (Entwurf)

## Andere Wörter in Vorlagen mit Beschluss: block-<Kennung>-decision geht dort vor

block-introduction-decision = Ausgangslage
block-summary-decision = Zusammenfassung
block-finances-decision = Finanzielle Auswirkungen
block-next-steps-decision = Weiteres Vorgehen
