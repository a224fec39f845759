### The check consultation-order.

explain-consultation-order = the steps of the consultation are not in order of their dates
    .details = The bodies are listed in the order in which they treat the paper; no step lies before the date of the paper, except the adoption by the college, and steps of an amended paper that have a result.
    .wrong =
        consultations:
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
    .right =
        consultations:
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
    .repair = Correct the date or the order.

# $date (text): the day of the consultation
# $previous (text): the day of the one before it
consultation-order = the consultation on { $date } stands after the one on { $previous }
consultation-order-hint = put the consultations in the order of their dates, or correct the date

# $date (text): the day of the consultation
# $paper (text): the date of this side of the paper
consultation-order-paper = the consultation on { $date } is before the date of the paper { $paper }
consultation-order-paper-hint = correct one of the two dates; before the date of the paper only the college adopts it, and of an amended paper a step is over: then give its “result”
