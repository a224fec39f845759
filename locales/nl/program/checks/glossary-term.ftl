### De controle glossary-term.

explain-glossary-term = een term waarvan de vertaling er niet tegenover staat
    .details = Alleen termen die de woordenlijst met always: true aanduidt, worden bekeken. Goede vertalers zeggen het ook met andere woorden of een voornaamwoord: een opmerking, te zien met beide check --strict.
    .wrong =
        # de
        goal-city = Einbürgerung fördern
        # nl
        goal-city = Nieuwe Duitsers ondersteunen
    .right =
        # de
        goal-city = Einbürgerung fördern
        # nl
        goal-city = Naturalisatie bevorderen
    .repair = Gebruik een vertaling uit de woordenlijst, of voeg er een toe in locales/glossary.yaml.

# $term (tekst): de term van deze kant
# $right (tekst): de juiste vertalingen
glossary-term = tegenover ‘{ $term }’ staat geen vertaling: { $right }
glossary-term-hint = gebruik een vertaling uit de woordenlijst, of voeg er een toe in locales/glossary.yaml
