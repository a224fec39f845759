### Vortrag in Kevelaer

presentation-alt-werden = Alt werden kennt keine Grenze
    .subtitle = Erfahrungen aus Kleve und Venlo

slide-folie-titel = Alt werden kennt keine Grenze
    .notes =
        Guten Morgen und vielen Dank, dass Sie so zahlreich gekommen sind. Ich spreche heute etwa zwanzig Minuten; Fragen sind jederzeit willkommen.

slide-folie-zeit = Wie alles begann
    .notes =
        Der erste Besuch fand im { FACT("event.erster-kontakt.date") } statt, der Vertrag folgte am { FACT("event.vertrag.date") }. Dazwischen lag eine Pandemie, in der beide Länder ihre Häuser schließen mussten.

slide-folie-lage = Wo wir stehen
    .text =
        - { $older } Menschen sind älter als fünfundsiebzig
        - Jeder Vierte von ihnen braucht Pflege
        - Immer weniger Hausärzte lassen sich nieder
    .notes =
        Diese Zahlen kennen Sie vermutlich. Weniger bekannt ist, dass auf niederländischer Seite deutlich mehr Menschen allein leben als auf deutscher.

slide-folie-weg = Der Weg zur Hilfe
    .notes =
        Die ersten beiden Schritte sind geschafft. Am dritten arbeiten wir noch, denn die Formulare sind bisher nur auf Deutsch erhältlich.

slide-folie-laender = Zwei Länder, zwei Wege
    .text =
        In Deutschland

        - Die Pflegekasse zahlt nach Pflegegrad
        - Die Familie wählt den Dienst selbst aus
    .second =
        In den Niederlanden

        - Die Gemeinde entscheidet über die Hilfe
        - Der Hausarzt ist stets der erste Ansprechpartner

slide-folie-bus = Der Bürgerbus
    .text =
        - { $drivers } Fahrerinnen und Fahrer
        - Kein Gewinn, keine Werbung
        - Fahrplan auch als Aushang in den Kirchen
    .notes =
        Nebenbei gesagt: Der älteste Fahrer ist neunundsiebzig und fährt besser als ich. Seine Frau verkauft die Fahrkarten.

slide-folie-zitat = Eine Stimme aus Arcen
    .text = Seit der Bus fährt, sehe ich meine Schwester wieder jede Woche. Vorher haben wir nur telefoniert.
    .source = Maria V., { $age } Jahre, beim Café im Januar

slide-folie-bitten =
    .text =
        1) Nennen Sie uns leer stehende Gebäude
        2) Schicken Sie Ihre Auszubildenden zu uns
        3) Reden Sie mit Ihren Nachbarn, bevor Sie Fragebögen verschicken
    .notes =
        Ihre Ideen erreichen uns unter [wmo@example.org](mailto:wmo@example.org). Wir antworten innerhalb einer Woche, versprochen!

slide-folie-dank =
    .subtitle = Gibt es noch Fragen?
