### De controle consultation-order.

explain-consultation-order = de stappen van de behandeling staan niet in de volgorde van hun datum
    .details = De organen staan in de volgorde waarin zij het stuk behandelen; geen stap ligt vóór de datum van het stuk, behalve de vaststelling door het college en bij een gewijzigd stuk stappen die al een resultaat hebben.
    .wrong =
        consultations:
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
    .right =
        consultations:
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
    .repair = Verbeter de datum of de volgorde.

# $date (tekst): de dag van de behandeling
# $previous (tekst): de dag van de behandeling ervoor
consultation-order = de behandeling op { $date } staat na die van { $previous }
consultation-order-hint = zet de behandelingen op volgorde van datum, of corrigeer de datum

# $date (tekst): de dag van de behandeling
# $paper (tekst): de datum van deze kant van het stuk
consultation-order-paper = de behandeling op { $date } ligt vóór de datum van het stuk { $paper }
consultation-order-paper-hint = corrigeer een van beide data; vóór de datum van het stuk liggen alleen de vaststelling door het college (‘adoption’) en bij een gewijzigd stuk stappen die al een resultaat (‘result’) hebben
