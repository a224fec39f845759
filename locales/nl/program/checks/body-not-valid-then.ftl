### De controle body-not-valid-then.

explain-body-not-valid-then = een orgaan bestond op die dag niet, of niet onder die naam
    .details = Stukken behouden de namen van hun tijd. Voor de dag van deze vergadering heeft het orgaan geen naam.
    .wrong =
        bodies:
          integrationsrat:
            names:
              - {"{"} value: Integrationsrat, lang: de, from: 2010-02-07 {"}"}
        # consultation on 2009-05-12
    .right =
        bodies:
          integrationsrat:
            names:
              - {"{"} value: Ausländerbeirat, lang: de, until: 2010-02-06 {"}"}
              - {"{"} value: Integrationsrat, lang: de, from: 2010-02-07 {"}"}
    .repair = Voeg de naam toe die toen gold, met from en until, of verbeter de datum.

# $body (tekst): het kenmerk van het orgaan
# $date (tekst): de dag van de behandeling
body-not-valid-then = het orgaan ‘{ $body }’ heeft op { $date } geen geldige naam
# $names (tekst): de namen van het orgaan met de dagen waarop ze gelden
body-not-valid-then-hint = het heet: { $names }; corrigeer de datum of voeg de naam van die dag toe
