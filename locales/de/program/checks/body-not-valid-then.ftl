### Die Prüfung body-not-valid-then.

explain-body-not-valid-then = ein Gremium gab es an diesem Tag nicht oder nicht unter diesem Namen
    .details = Vorlagen behalten die Namen ihrer Zeit. Für den Tag dieser Sitzung hat das Gremium keinen Namen.
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
    .repair = Ergänzen Sie den damals gültigen Namen mit from und until oder berichtigen Sie das Datum.

# $body (Text): die Kennung des Gremiums
# $date (Text): der Tag der Beratung
body-not-valid-then = das Gremium „{ $body }“ hat am { $date } keinen gültigen Namen
# $names (Text): die Namen des Gremiums mit den Tagen, an denen sie gelten
body-not-valid-then-hint = es heißt: { $names }; berichtigen Sie das Datum oder ergänzen Sie den damaligen Namen
