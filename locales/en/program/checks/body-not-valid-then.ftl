### The check body-not-valid-then.

explain-body-not-valid-then = a body did not exist on that day, or not under that name
    .details = Papers keep the names of their day. For the day of this meeting the body has no name.
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
    .repair = Add the name that held then, with from and until, or correct the date.

# $body (text): the id of the body
# $date (text): the day of the consultation
body-not-valid-then = the body “{ $body }” has no name on { $date }
# $names (text): the names of the body with the days they hold
body-not-valid-then-hint = it is called: { $names }; correct the date, or add the name of that day
