### Die Prüfung consultation-order.

explain-consultation-order = die Schritte der Beratungsfolge stehen nicht in zeitlicher Ordnung
    .details = Die Gremien werden in der Reihenfolge aufgeführt, in der sie die Vorlage behandeln; kein Schritt liegt vor dem Datum der Vorlage, ausgenommen die Feststellung durch das College und bei Ergänzungsvorlagen Schritte, die schon ein Ergebnis haben.
    .wrong =
        consultations:
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
    .right =
        consultations:
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
    .repair = Berichtigen Sie das Datum oder die Reihenfolge.

# $date (Text): der Tag der Beratung
# $previous (Text): der Tag der Beratung davor
consultation-order = die Beratung am { $date } steht hinter der vom { $previous }
consultation-order-hint = ordnen Sie die Beratungsfolge nach dem Datum oder berichtigen Sie das Datum

# $date (Text): der Tag der Beratung
# $paper (Text): das Datum dieser Seite der Vorlage
consultation-order-paper = die Beratung am { $date } liegt vor dem Datum der Vorlage { $paper }
consultation-order-paper-hint = berichtigen Sie eines der beiden Daten; vor dem Datum der Vorlage liegen nur die Feststellung durch das College („adoption“) und bei einer Ergänzungsvorlage Schritte, die schon ein Ergebnis („result“) haben
