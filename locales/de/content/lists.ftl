### Listen: Beteiligte, Aufbau und Erfolgsfaktoren des Leitbildes, Schritte des Masterplans

## Beteiligte

list-item-koordinierungsstelle = Koordinierungsstelle für Migration und Interkulturelle Angelegenheiten

list-item-migrantenselbstorganisationen = Migrantenselbstorganisationen

list-item-auslaenderbeirat = Ausländerbeirat

list-item-glaubensgemeinschaften = Glaubensgemeinschaften

list-item-fluechtlingsorganisationen = Flüchtlingsorganisationen

list-item-aemter-und-einrichtungen = Städtische Ämter und Einrichtungen

list-item-buergerschaft = Bürgerinnen und Bürger

list-item-polizei = Polizei

list-item-wohnungsunternehmen = Wohnungsunternehmen

list-item-vereine = Vereine

list-item-kammern = Kammern

list-item-wohlfahrtsverbaende = Freie Wohlfahrtspflege

list-item-politik = Vertretungen der Politik

## Methode

list-item-methode-integrationsrat = Enge Zusammenarbeit mit dem Ausländerbeirat, dem heutigen Integrationsrat, und seiner Geschäftsstelle

list-item-methode-wissenschaft = Wissenschaftliche Begleitung mit dem Ziel eines Monitorings

list-item-methode-arbeitsgruppen = Mitarbeit in Arbeitsgruppen und Anstoß zu neuen, etwa zum Koordinierungskreis

list-item-methode-beteiligung = Öffentliche Beteiligung

## Funktion des Leitbildes

list-item-funktion-verankerung = Verankert Integration als Selbstverständlichkeit in der Stadtgesellschaft

list-item-funktion-orientierung = Gibt allen Teilen der Gesellschaft einen Orientierungsrahmen

list-item-funktion-grundlage = Ist Grundlage der Arbeit, ihrer Steuerung und ihrer Verbesserung

list-item-funktion-verbindlichkeit = Schafft Verbindlichkeit

list-item-funktion-gemeinschaftswerk = Ist von allen Kräften der Gesellschaft gemeinsam erarbeitet

## Aufbau des Leitbildes

list-item-praeambel = Präambel

list-item-definitionen = Begriffsbestimmungen
    .text = Zugewanderte, Migrantinnen und Migranten, Menschen mit Migrationsvorgeschichte

list-item-integrationsverstaendnis = Integrationsverständnis

list-item-grundsaetze = Grundsätze

list-item-gliederung-erfolgsfaktoren = Erfolgsfaktoren des Integrationsmanagements

list-item-gliederung-leitziele = Leitziele

list-item-gliederung-anhang = Anhang: die Beteiligten

## Erfolgsfaktoren

list-item-erfolgsfaktor-querschnittsaufgabe = Querschnittsaufgabe mit Gesamtsteuerung
    .text = Die politische Führung der Stadt steht dahinter.

list-item-erfolgsfaktor-steuerung = Strategische Steuerung
    .text = Erst werden die Ziele bestimmt, dann die Maßnahmen.

list-item-erfolgsfaktor-monitoring = Bestandsaufnahme und Monitoring
    .text = Die Stadt weiß, wo sie steht und was sich verändert.

list-item-erfolgsfaktor-oeffnung = Interkulturelle Öffnung der Verwaltung

list-item-erfolgsfaktor-netzwerke = Vernetzung innerhalb und außerhalb der Verwaltung

list-item-erfolgsfaktor-engagement = Bürgerschaftliches Engagement

list-item-erfolgsfaktor-teilhabe = Politische Teilhabe

list-item-erfolgsfaktor-sozialraum = Sozialraumorientierte Arbeit in den Stadtteilen

## Was neu ist

list-item-neu-potenziale = Potenziale als Ausgangspunkt
    .text = Das Leitbild fragt zuerst, was Menschen mitbringen.

list-item-neu-demografie = Einsicht in die demografische Entwicklung
    .text = Eine alternde Stadt braucht Zuwanderung.

list-item-neu-zuwanderungsgesetz = Zuwanderungsgesetz
    .text = Die Integrationskurse wirken auch über den Unterricht hinaus günstig; Integration wird zur gesetzlichen Aufgabe.

## Weitere Schritte

list-item-studie-stadtverwaltung = Studie „Stadtverwaltung und Integration“
    .text = Institut für Geographie der Westfälischen Wilhelms-Universität Münster

list-item-begleitung-fachhochschule = Wissenschaftliche Begleitung von der Zielbestimmung bis zum Monitoring
    .text = Fachhochschule Münster

## Schritte des Masterplans

list-item-schritt-ausgangslage = Ausgangslage analysieren

list-item-schritt-netzwerke = Netzwerke für die Zusammenarbeit bei der Umsetzung des Leitbildes bilden

list-item-schritt-vielfalt = Strategie des Diversity-Managements und Charta der Vielfalt beachten

list-item-schritt-ziele-bestimmen = Ziele bestimmen

list-item-schritt-ziele-gewichten = Ziele gewichten

list-item-schritt-abstimmung = Mit Integrationsrat, Rat, Ausschüssen und externen Partnern abstimmen

list-item-schritt-aufgabenumfang = Umfang der Aufgaben an den Zielen prüfen, als Grundlage eines Integrationsmonitorings

list-item-schritt-controlling = Controlling einrichten

list-item-schritt-berichte = Integrationsrat, Rat, Ausschüssen und externen Partnern fortlaufend über den Stand der Umsetzung berichten
