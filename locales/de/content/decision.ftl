# Vorlage V/0201/2024: das gemeinsame Indikatorenset. Beträge kommen aus content/decision.yaml.

paper-indikatorenset-2024 = Gemeinsames Indikatorenset für das Integrationsmonitoring der Städte Münster und Almelo
    .short = Gemeinsames Indikatorenset Integration

## Beschlusspunkte

# beide: allow name-parity – jeder Rat nennt die andere Stadt
decision-point-indikatoren-festlegen =
    .text = Der Rat beschließt das mit der Stadt Almelo abgestimmte Indikatorenset als gemeinsame Grundlage des Integrationsmonitorings.

argument-vergleichbar = Gleiche Indikatoren machen die Entwicklung in beiden Städten vergleichbar
    .text = Bisher messen beide Städte Ähnliches auf unterschiedliche Weise. Mit einheitlichen Begriffen und Berechnungen lässt sich erkennen, was wirkt und was die eine Stadt von der anderen übernehmen kann.

argument-vorhandene-quellen = Das Set kommt mit vorhandenen Datenquellen aus
    .text = In Münster stammen die Werte aus { $sources } vorhandenen Quellen, in Almelo aus eigenen Registern. Neue Befragungen oder Meldepflichten für Träger sind nicht erforderlich.

caveat-nicht-vollstaendig = Wenige Indikatoren bilden Integration nicht vollständig ab
    .text = Zugehörigkeit und Teilhabe lassen sich nur zum Teil in Zahlen fassen. Die Ergebnisse werden deshalb mit dem Integrationsrat und mit den Migrantenselbstorganisationen eingeordnet, bevor sie veröffentlicht werden.

decision-point-monitoring-beauftragen =
    .text = Die Verwaltung wird beauftragt,

decision-point-erheben =
    .text = die Indikatoren beginnend mit dem { $start } zum Ende jedes Halbjahres gemeinsam mit Almelo zu erheben;

argument-fester-rhythmus = Ein fester Rhythmus ermöglicht es, rechtzeitig gegenzusteuern
    .text = Abweichungen vom geplanten Weg werden so spätestens nach einem halben Jahr sichtbar und nicht erst im Bericht zum Masterplan.

decision-point-berichten =
    .text = dem Integrationsrat, dem Rat und seinen Ausschüssen einmal jährlich über die Ergebnisse zu berichten, erstmals im { $first-report }.

caveat-aufwand-bericht = Der zusätzliche Bericht bindet Arbeitszeit
    .text = Der Bericht wird deshalb aus denselben Daten erstellt wie der Bericht zum Umsetzungsstand und erscheint in beiden Städten zur gleichen Zeit.

# beide: allow fact-parity – jeder Rat beschließt über den eigenen Anteil und nennt ihn zuerst
decision-point-kosten-decken =
    .text = Der Rat stimmt dem Anteil der Stadt Münster an den Kosten des Monitorings von { FACT("paper.indikatorenset-2024.organization-stadt-muenster-expenses") } zu (Anteil Almelo: { FACT("paper.indikatorenset-2024.organization-gemeente-almelo-expenses") }); er wird aus den veranschlagten Mitteln gedeckt.

argument-gefoerdert = Ein großer Teil der Kosten des ersten Jahres wird gefördert
    .text = Aus dem Programm INTERREG stehen im Jahr { FACT("financial-effect.foerderung-muenster-2025.period") } zusammen { FACT("paper.indikatorenset-2024.incomes") } zur Verfügung. Die Mittel sind im Projekt „Integration messen – gemeinsam steuern“ bereits bewilligt.

caveat-foerderung-endet = Ab dem zweiten Jahr tragen die Städte die Kosten allein
    .text = Das Projekt endet am { FACT("project.messen-steuern.end") }. Im Jahr { FACT("financial-effect.kosten-muenster-2026.period") } entstehen in Münster noch Kosten von { FACT("financial-effect.kosten-muenster-2026.amount") } und in Almelo von { FACT("financial-effect.kosten-almelo-2026.amount") }. Sie sind niedriger, weil die Einrichtung der gemeinsamen Datenbasis entfällt.

## Finanzielle Auswirkungen

financial-effect-kosten-muenster-2025 = Einrichtung und Erhebung
financial-effect-kosten-almelo-2025 = Einrichtung und Erhebung
financial-effect-foerderung-muenster-2025 = Zuwendung INTERREG
financial-effect-foerderung-almelo-2025 = Zuwendung INTERREG
financial-effect-kosten-muenster-2026 = Erhebung und Auswertung
financial-effect-kosten-almelo-2026 = Erhebung und Auswertung

section-beschluss-finanzen =
    .text = Nach Abzug der Zuwendungen verbleiben in Münster { FACT("paper.indikatorenset-2024.organization-stadt-muenster-net-costs") } und in Almelo { FACT("paper.indikatorenset-2024.organization-gemeente-almelo-net-costs") }, zusammen { FACT("paper.indikatorenset-2024.net-costs") }. Beide Anteile sind bereits veranschlagt.

## Auswirkungen auf Querschnittsthemen

impact-check-indikatoren-gleichstellung =
    .text = Alle Werte werden getrennt nach Geschlecht ausgewiesen, soweit die Quellen es erlauben.

impact-check-indikatoren-digital =
    .text = Beide Städte übernehmen die Werte aus ihren Fachverfahren in eine gemeinsame Datenbasis; Papierlisten entfallen.

impact-check-indikatoren-personal =
    .text = Erhebung und Bericht binden in jeder Stadt { $posts } Stellen. Zusätzliche Stellen werden nicht beantragt.

## Begründung

section-beschluss-zusammenfassung =
    .text = Münster und Almelo wollen mit gemeinsamen Indikatoren messen, wie Integration gelingt. Beide Räte entscheiden über denselben Vorschlag. Nach Abzug der Zuwendungen kostet das Monitoring Münster { FACT("paper.indikatorenset-2024.organization-stadt-muenster-net-costs") } und Almelo { FACT("paper.indikatorenset-2024.organization-gemeente-almelo-net-costs") }.

section-beschluss-ausgangslage =
    .text =
        Der Masterplan zur Umsetzung des Migrationsleitbildes sieht ein Integrationsmonitoring vor. Im Projekt „Integration messen – gemeinsam steuern“ haben Münster und Almelo dafür Indikatoren ausgewählt; die Auswahl wurde am { FACT("milestone.wp-monitoring-auswahl.reached") } abgeschlossen.

        Damit das Set über das Projekt hinaus gilt, wird es beiden Räten mit gleichem Inhalt zur Entscheidung vorgelegt.

section-beschluss-wirkung =
    .text = Politik, Verwaltung und Stadtgesellschaft sollen auf einen Blick erkennen, wo Fortschritte erreicht sind und wo nachgesteuert werden muss. Das Set umfasst die folgenden Indikatoren; angegeben ist für Münster jeweils der letzte Wert bis zum { FACT("report.as-of") }.

section-beschluss-alternativen =
    .text =
        - Jede Stadt misst weiterhin für sich. Die Kosten wären geringer, ein Vergleich wäre nicht möglich.
        - Ein umfangreicheres Set wird erhoben. Dafür wären eigene Befragungen nötig, die in keiner der beiden Städte finanziert sind.

section-beschluss-recht =
    .text = Rechtliche Verpflichtungen gegenüber Dritten entstehen nicht. Zwischen den Städten werden nur zusammengefasste Werte ausgetauscht, keine personenbezogenen Daten.

section-beschluss-beteiligung =
    .text = Die Indikatoren wurden mit dem Integrationsrat und mit { FACT("paper.indikatorenset-2024.organizations") } Organisationen aus beiden Städten erörtert. Auf deren Anregung wurde die Bekanntheit des Migrationsleitbildes aufgenommen.

section-beschluss-kommunikation =
    .text = Der Beschluss wird in beiden Städten am selben Tag in deutscher und niederländischer Sprache bekannt gegeben, sobald beide Räte entschieden haben.

section-beschluss-weiteres =
    .text = Stimmen beide Räte zu, beginnt die gemeinsame Erhebung am { $start }. Stimmt nur ein Rat zu, wird das Set im Lenkungsausschuss des Projekts erneut beraten.

section-beschluss-evaluation =
    .text = Im { $review } prüfen beide Städte gemeinsam, ob sich das Set bewährt hat, und legen das Ergebnis ihren Räten vor.

attachment-anlage-steckbriefe = Steckbriefe der Indikatoren
attachment-anlage-zeitplan = Zeitplan der Erhebungen und Berichte
