### Der Vortrag in Almelo: Folien und Notizen zum Vortrag

presentation-leitbild-almelo = Migrationsleitbild und Masterplan der Stadt Münster
    .subtitle = Wie eine Stadt ihre Integrationsarbeit steuert

## Folien

slide-titel = Migrationsleitbild und Masterplan der Stadt Münster
    .subtitle = Wie eine Stadt ihre Integrationsarbeit steuert
    .notes =
        Herzlichen Dank für die Einladung nach Almelo.
        Ich möchte Ihnen zeigen, wie das Migrationsleitbild der Stadt Münster entstanden ist, was darin steht und wie der Masterplan die Umsetzung ordnet.
        Die Bevölkerungszahlen stammen aus dem Jahr { FACT("population.muenster-2008.period") }; seither hat sich vieles weiterentwickelt.
        Wo die Stadt heute steht, können Sie im Bericht mit dem Stichtag { FACT("report.as-of") } nachlesen.

slide-menschen = Menschen mit Migrationsvorgeschichte
    .subtitle = Ihr Anteil an der Bevölkerung: fast ein Viertel
    .text =
        Einbürgerungen im Jahr: { FACT("population.muenster-2008.naturalisations") }
    .notes =
        Im Jahr { FACT("population.muenster-2008.period") } lebten in Münster { FACT("population-group.aussiedler.number") } Aussiedlerinnen und Aussiedler, Kinder und Enkelkinder mitgezählt.
        Hinzu kamen { FACT("population-group.auslaender.number") } Ausländerinnen und Ausländer sowie { FACT("population-group.eingebuergerte.number") } Eingebürgerte.
        Ihr Anteil an der Bevölkerung betrug damit fast ein Viertel, und jedes Jahr gab es { FACT("population.muenster-2008.naturalisations") } Einbürgerungen.
        Alle Angaben sind Schätzungen auf der Grundlage des Mikrozensus.

slide-bund-und-land = Entwicklung in Bund und Land
    .subtitle = Von der gemeinsamen Erklärung zum nationalen Plan
    .notes =
        Im Jahr { FACT("event.gemeinsame-erklaerung.date") } verständigte sich der Landtag von Nordrhein-Westfalen auf eine gemeinsame Erklärung zur Integrationspolitik.
        Am { FACT("event.zuwanderungsgesetz.date") } trat das Zuwanderungsgesetz in Kraft; seither ist Integration eine gesetzliche Aufgabe.
        Am { FACT("event.nationaler-integrationsplan.date") } hat der Bund den Nationalen Integrationsplan vorgestellt.
        Die Städte hatten damit einen Rahmen, den sie selbst ausfüllen mussten.

slide-anfang = Beginn des Prozesses
    .subtitle = Projektkonferenz des Oberbürgermeisters, { FACT("event.projektkonferenz.date") }
    .text =
        - Integration ist Chefsache
        - Ein wichtiges Thema, das jedes Handlungsfeld berührt
        - Auftrag an die Stadt Münster: ein interkulturelles Gesamtkonzept entwickeln
        - Nachhaltig und offen für die Zukunft
    .notes =
        In Münster war Integration von Anfang an Chefsache: Im { FACT("event.projektkonferenz.date") } lud der Oberbürgermeister zu einer Projektkonferenz ein.
        Sie kam zu einem klaren Ergebnis: Das Thema ist wichtig, und kein Handlungsfeld bleibt davon unberührt.
        Einzelne Vorhaben reichten also nicht mehr aus. Gebraucht wurde ein interkulturelles Gesamtkonzept, das nachhaltig wirkt und offen für die Zukunft bleibt.

slide-erarbeitung = Erarbeitung des Leitbildes
    .subtitle = { FACT("list.beteiligte.items") } Beteiligte, federführend die Koordinierungsstelle
    .notes =
        Ein Leitbild trägt nur, wenn viele daran mitgeschrieben haben.
        Deshalb gab es { FACT("list.beteiligte.items") } Beteiligte aus Stadtgesellschaft, Politik und Verwaltung; die Federführung lag bei der Koordinierungsstelle.
        Die Migrantenselbstorganisationen saßen von der ersten Sitzung an mit am Tisch.
        Der Ausländerbeirat, den Sie hier sehen, war der Vorläufer des heutigen Integrationsrates.

slide-handlungsfelder = Handlungsfelder
    .subtitle = { FACT("report.policy-fields") } Felder, zu jedem eine Gruppe von Leitzielen
    .notes =
        Das Leitbild ordnet die Integrationsarbeit in { FACT("report.policy-fields") } Handlungsfelder.
        Die Nummern entsprechen den Abschnitten des Leitbildes, in denen die Leitziele des jeweiligen Feldes stehen.
        Bis heute folgen die Berichte der Verwaltung dieser Reihenfolge.

slide-methode = Methode
    .subtitle = So ist das Leitbild entstanden
    .notes =
        Die Verwaltung hat das Leitbild nicht am Schreibtisch geschrieben.
        Sie hat eng mit dem Integrationsrat und dessen Geschäftsstelle zusammengearbeitet, in bestehenden Arbeitsgruppen mitgewirkt und neue angestoßen, zum Beispiel den Koordinierungskreis.
        Die Wissenschaft war früh dabei, damit später gemessen werden kann, was erreicht worden ist.
        Der Entwurf wurde öffentlich diskutiert, bevor die Gremien damit befasst waren.

slide-funktion = Funktion des Leitbildes
    .subtitle = Orientierung für die ganze Stadtgesellschaft
    .notes =
        Mit dem Leitbild hat sich die Stadt darauf festgelegt, dass Integration selbstverständlich zu ihr gehört.
        Es gibt allen, die daran arbeiten, einen gemeinsamen Rahmen, und es schafft Verbindlichkeit.
        Weil alle Kräfte der Gesellschaft es gemeinsam erarbeitet haben, kann sich auch jede von ihnen darauf berufen.

slide-ergebnis = Ergebnis: von der Präambel zu den Grundsätzen
    .subtitle = Die Grundlagen des Leitbildes
    .notes =
        Der erste Teil des Leitbildes klärt, worüber wir sprechen.
        Auf die Präambel folgen die Begriffsbestimmungen, denn Zugewanderte, Migrantinnen und Migranten und Menschen mit Migrationsvorgeschichte sind nicht dieselbe Gruppe.
        Das Integrationsverständnis und die Grundsätze halten fest, was für alle Handlungsfelder gilt.

slide-erfolgsfaktoren-steuerung = Kapitel 5, Erfolgsfaktoren: Führung und Steuerung
    .subtitle = { FACT("list.erfolgsfaktoren.items") } Faktoren des Integrationsmanagements
    .notes =
        Das Leitbild nennt { FACT("list.erfolgsfaktoren.items") } Erfolgsfaktoren; diese Folie zeigt, was die Spitze von Politik und Verwaltung leisten muss.
        Integration ist eine Querschnittsaufgabe. Sie gelingt nur, wenn jemand das Ganze steuert und die politische Führung dahintersteht.
        Wer strategisch steuern will, braucht eine Bestandsaufnahme und danach ein Monitoring.

slide-erfolgsfaktoren-beteiligung = Kapitel 5, Erfolgsfaktoren: Öffnung und Beteiligung
    .subtitle = Verwaltung und Stadtgesellschaft wirken zusammen
    .notes =
        Die übrigen Erfolgsfaktoren richten den Blick auf die Zusammenarbeit.
        Die Verwaltung öffnet sich interkulturell, vernetzt sich nach innen und nach außen und arbeitet dort, wo die Menschen wohnen.
        Bürgerschaftliches Engagement und politische Teilhabe machen aus Betroffenen Beteiligte.

slide-leitziele = Kapitel 6, Leitziele: übergeordnet und nach Handlungsfeldern
    .subtitle = Die übergeordneten Leitziele gelten sinngemäß für alle Handlungsfelder
    .notes =
        An der Spitze stehen die übergeordneten Leitziele, die sinngemäß für jedes Handlungsfeld gelten. Sie sind der Kern des Leitbildes.
        Danach hat jedes Handlungsfeld seine eigene Gruppe von Leitzielen, in der Reihenfolge, die Sie eben gesehen haben.
        Den Anfang machen das Recht, die Sprache, die Arbeit und das Wohnen.

slide-leitziele-und-anhang = Kapitel 6, Leitziele: weitere Handlungsfelder und Anhang
    .subtitle = Im Anhang: die { FACT("list.beteiligte.items") } Beteiligten
    .notes =
        Die weiteren Gruppen reichen von der Kinder- und Jugendhilfe bis zur Öffentlichkeitsarbeit.
        Bemerkenswert ist das Handlungsfeld Personalentwicklung und Fortbildung, denn hier verpflichtet sich die Stadt als Arbeitgeberin selbst.
        Der Anhang nennt alle { FACT("list.beteiligte.items") } Beteiligten, damit sichtbar bleibt, wer das Leitbild mitträgt.

slide-neues = Was ist neu?
    .subtitle = Ein anderer Blick auf Zuwanderung
    .notes =
        Neu war vor allem der Ausgangspunkt: Das Leitbild beginnt nicht bei den Defiziten, sondern bei den Potenzialen.
        Dazu kam die Einsicht in die demografische Entwicklung, die in der Stadt lange niemand auf Integration bezogen hatte.
        Das Zuwanderungsgesetz hat mit den Integrationskursen und dem Auftrag zur Integration die rechtliche Grundlage geschaffen.

slide-projekte = Projekte
    .subtitle = Eine Auswahl: was dem Leitbild vorausging und was es begleitete
    .notes =
        Das Leitbild ist aus Projekten entstanden, und es hat neue hervorgebracht.
        Gemeinsam mit Almelo hat Münster das INTERREG-Projekt „Migrationsleitbild“ durchgeführt, vom { FACT("project.migrationsleitbild.start") } bis zum { FACT("project.migrationsleitbild.end") }.
        Dafür wurden { FACT("project.migrationsleitbild.granted") } bewilligt.
        Die Einbürgerungskampagne und das Projekt von Frauen aus Münster zeigen, wie unterschiedlich die Wege zur Teilhabe sein können.

slide-weitere-schritte = Weitere Schritte
    .subtitle = Der Ausblick im Jahr { FACT("population.muenster-2008.period") }
    .notes =
        Das Jahr { FACT("population.muenster-2008.period") } legte den Grund für die Zusammenarbeit mit der Wissenschaft.
        Das Institut für Geographie untersuchte, wie die Stadtverwaltung mit Integration umgeht.
        Die Fachhochschule begleitete die Arbeit von der Bestimmung der Ziele bis zum Monitoring.

slide-masterplan = Der Masterplan
    .subtitle = Vom Leitbild zur Umsetzung
    .text =
        - Grundlage für die Umsetzung des Leitbildes
        - Kein Gesetz, sondern eine Hilfe
        - Dient der strategischen Planung
        - Von allen als gemeinsame, in die Zukunft gerichtete Strategie akzeptiert
        - Bewilligt keine Projekte
    .notes =
        Ein Leitbild setzt sich nicht von allein um; dafür gibt es den Masterplan.
        Er ist kein Gesetz, sondern eine Hilfe für die strategische Planung, und er lebt davon, dass ihn alle als gemeinsame Strategie akzeptieren.
        Was er nicht kann: Mit dem Masterplan wird kein Projekt bewilligt und kein Geld verteilt.

slide-masterplan-ziele = Masterplan: von der Ausgangslage zu den Zielen
    .subtitle = { FACT("list.masterplan-schritte.items") } Schritte zur Verbesserung der Integrationsarbeit, zunächst Analyse und Ziele
    .notes =
        Der Masterplan führt in { FACT("list.masterplan-schritte.items") } Schritten vom Leitbild zur Umsetzung.
        Am Anfang stehen die Analyse der Ausgangslage und die Netzwerke, ohne die keine Zusammenarbeit gelingt.
        Dann werden Ziele bestimmt und gewichtet. Gewichten heißt, über die Bedeutung jedes einzelnen Ziels zu entscheiden. Eine bloße Rangliste wäre zu wenig.

slide-masterplan-steuerung = Masterplan: von der Abstimmung zum Bericht
    .subtitle = Stand der Schritte
    .notes =
        Die Ziele sind mit dem Integrationsrat, dem Rat, den Ausschüssen und den externen Partnern abgestimmt.
        Ob der Umfang der Aufgaben zu den Zielen passt, wird noch geprüft; daraus entsteht das Integrationsmonitoring.
        Das Controlling folgt, sobald das Monitoring verlässliche Werte liefert.
        Berichtet wird dagegen fortlaufend: Dieser Schritt ist nie erledigt.

slide-aemter = Mit allen Ämtern besprochen
    .subtitle = Leitbild und Masterplan in der Stadtverwaltung
    .text =
        Leitbild und Masterplan sind mit allen städtischen Ämtern besprochen worden.
    .notes =
        Leitbild und Masterplan sind mit jedem städtischen Amt besprochen worden, auch mit denen, die sich zunächst nicht zuständig fühlten.
        Diese Gespräche haben Zeit gekostet, und sie haben sich gelohnt.
        Eine Querschnittsaufgabe lässt sich nicht anordnen; jedes Amt muss wissen, was es selbst dazu beiträgt.

slide-bericht = Bericht an Integrationsrat, Rat und Ausschüsse
    .subtitle = Der Weg der Berichtsvorlage
    .text =
        - Zuerst der Integrationsrat
        - Danach die Ausschüsse
        - Anschließend der Rat
        - Zuletzt die externen Partner
        - Jeweils zur Kenntnis, ohne Beschluss
    .notes =
        Die Verwaltung legt ihren Bericht zuerst dem Integrationsrat vor, dann den Ausschüssen und dem Rat.
        Eine Berichtsvorlage enthält keinen Beschlussvorschlag; die Gremien nehmen sie zur Kenntnis.
        Danach geht der Bericht an die externen Partner, also auch an Sie in Almelo.

slide-dank = Vielen Dank für Ihre Aufmerksamkeit
    .text =
        Ich freue mich auf Ihre Fragen und auf den Austausch.
    .notes =
        Damit bin ich am Ende meines Vortrags.
        Mich interessiert besonders, wie Sie in Almelo vorgehen: Wo erkennen Sie sich wieder, und wo gehen Sie andere Wege?
        Auch nach der Veranstaltung können Sie sich gern an mich wenden.
