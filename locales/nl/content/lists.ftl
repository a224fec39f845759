### Lijsten: betrokken partijen, opbouw en succesfactoren van de visie, stappen van het masterplan

## Betrokken partijen

list-item-koordinierungsstelle = Coördinatiepunt voor migratie en interculturele aangelegenheden

list-item-migrantenselbstorganisationen = Migrantenorganisaties

list-item-auslaenderbeirat = [Ausländerbeirat](lang:de) (adviesraad voor buitenlanders)

list-item-glaubensgemeinschaften = Geloofsgemeenschappen

list-item-fluechtlingsorganisationen = Vluchtelingenorganisaties

list-item-aemter-und-einrichtungen = Gemeentelijke afdelingen en instellingen

list-item-buergerschaft = Inwoners

list-item-polizei = Politie

list-item-wohnungsunternehmen = Woningcorporaties

list-item-vereine = Verenigingen

list-item-kammern = Kamers van koophandel en van ambachten

list-item-wohlfahrtsverbaende = Welzijnsorganisaties

list-item-politik = Vertegenwoordigers van de politiek

## Werkwijze

list-item-methode-integrationsrat = Nauwe samenwerking met de [Ausländerbeirat](lang:de) (adviesraad voor buitenlanders), nu [Integrationsrat](lang:de) (integratieraad), en zijn bureau

list-item-methode-wissenschaft = Wetenschappelijke begeleiding met het oog op monitoring

list-item-methode-arbeitsgruppen = Deelname aan werkgroepen en het opzetten van nieuwe, zoals het coördinatieoverleg

list-item-methode-beteiligung = Publieksparticipatie

## Functie van de visie

list-item-funktion-verankerung = Verankert integratie als iets vanzelfsprekends in de stedelijke samenleving

list-item-funktion-orientierung = Biedt alle geledingen van de samenleving een oriëntatiekader

list-item-funktion-grundlage = Vormt de basis voor het werk en voor de sturing en verbetering ervan

list-item-funktion-verbindlichkeit = Zorgt voor commitment

list-item-funktion-gemeinschaftswerk = Is gezamenlijk ontwikkeld door alle maatschappelijke krachten

## Opbouw van de visie

list-item-praeambel = Preambule

list-item-definitionen = Begripsbepalingen
    .text = Immigranten, migranten, mensen met een migratieachtergrond

list-item-integrationsverstaendnis = Wat wij onder integratie verstaan

list-item-grundsaetze = Uitgangspunten

list-item-gliederung-erfolgsfaktoren = Succesfactoren van integratiemanagement

list-item-gliederung-leitziele = Hoofddoelen

list-item-gliederung-anhang = Bijlage: de betrokken partijen

## Succesfactoren

list-item-erfolgsfaktor-querschnittsaufgabe = Integrale taak met sturing op het geheel
    .text = De politieke leiding van de stad staat erachter.

list-item-erfolgsfaktor-steuerung = Strategische sturing
    .text = Eerst worden de doelen bepaald, dan de maatregelen.

list-item-erfolgsfaktor-monitoring = Inventarisatie en monitoring
    .text = De stad weet waar zij staat en wat er verandert.

list-item-erfolgsfaktor-oeffnung = Interculturalisatie van de ambtelijke organisatie

list-item-erfolgsfaktor-netzwerke = Netwerkvorming binnen en buiten de ambtelijke organisatie

list-item-erfolgsfaktor-engagement = Vrijwillige inzet van inwoners

list-item-erfolgsfaktor-teilhabe = Politieke participatie

list-item-erfolgsfaktor-sozialraum = Gebiedsgericht werken in de wijken

## Wat er nieuw is

list-item-neu-potenziale = Potentieel als vertrekpunt
    .text = De visie vraagt eerst wat mensen meebrengen.

list-item-neu-demografie = Inzicht in de demografische ontwikkeling
    .text = Een vergrijzende stad heeft immigratie nodig.

list-item-neu-zuwanderungsgesetz = Duitse immigratiewet
    .text = De integratiecursussen hebben ook buiten de les een gunstig effect; integratie wordt een wettelijke taak.

## Vervolgstappen

list-item-studie-stadtverwaltung = Onderzoek ‘Ambtelijke organisatie en integratie’
    .text = Instituut voor geografie van de universiteit [Westfälische Wilhelms-Universität Münster](lang:de)

list-item-begleitung-fachhochschule = Wetenschappelijke begeleiding, van het bepalen van de doelen tot de monitoring
    .text = Hogeschool [Fachhochschule Münster](lang:de)

## Stappen van het masterplan

list-item-schritt-ausgangslage = Uitgangssituatie analyseren

list-item-schritt-netzwerke = Netwerken vormen voor samenwerking bij de uitvoering van de visie

list-item-schritt-vielfalt = Strategie voor diversiteitsmanagement en [Charta der Vielfalt](lang:de) (handvest voor diversiteit) in acht nemen

list-item-schritt-ziele-bestimmen = Doelen bepalen

list-item-schritt-ziele-gewichten = Doelen wegen

list-item-schritt-abstimmung = Afstemmen met [Integrationsrat](lang:de), gemeenteraad en raadscommissies van Münster en externe partners

list-item-schritt-aufgabenumfang = Omvang van de taken aan de doelen toetsen, als basis voor integratiemonitoring

list-item-schritt-controlling = Planning en control inrichten

list-item-schritt-berichte = [Integrationsrat](lang:de), gemeenteraad en commissies van Münster en externe partners doorlopend over de uitvoering informeren
