### Bevölkerung

population-muenster-2008 = Münster
    .source = Schätzung nach dem Mikrozensus, einer amtlichen Befragung

population-group-aussiedler = Aussiedlerinnen und Aussiedler bis zur dritten Generation

population-group-auslaender = Ausländerinnen und Ausländer

population-group-eingebuergerte = Eingebürgerte
