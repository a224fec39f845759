### Was von der Fahrradstation Zahlen enthält.

section-fahrradstation-plaetze =
    .text = Zu { $alt } alten Stellplätzen kommen { $neu } neue, zusammen { $gesamt }.
