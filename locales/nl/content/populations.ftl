### Bevolking

population-muenster-2008 = Münster
    .source = Schatting op basis van de [Mikrozensus](lang:de), een officiële enquête

population-group-aussiedler = [Aussiedler](lang:de) (etnische Duitsers) tot en met de derde generatie

population-group-auslaender = Inwoners met een buitenlandse nationaliteit

population-group-eingebuergerte = Genaturaliseerde inwoners
