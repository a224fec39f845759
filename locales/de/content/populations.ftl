### Bevölkerung
### $period  das Jahr der Zahlen

population-muenster-2008 = Menschen mit Migrationsvorgeschichte in Münster, { $period }
    .source = Schätzung auf der Grundlage des Mikrozensus, einer amtlichen Befragung

population-group-aussiedler = Aussiedlerinnen und Aussiedler bis zur dritten Generation

population-group-auslaender = Ausländerinnen und Ausländer

population-group-eingebuergerte = Eingebürgerte
