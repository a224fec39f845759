### De controle machine-translation.

explain-machine-translation = een tekst die een machine heeft vertaald en niemand heeft gelezen
    .details = Het vertaalregister kent zulke teksten aan de toestand machine. In een document met de status approved of published is dat een fout, anders een waarschuwing; een concept markeert de plek.
    .wrong =
        # locales/ledger.yaml
        goal-housing.title:
          state: machine
    .right =
        # locales/ledger.yaml
        goal-housing.title:
          state: reviewed
    .repair = Lees de vertaling naast de brontekst, verbeter haar en geef akkoord: beide translate accept goal-housing.title --reason "…". De toestand is dan reviewed (nagekeken).

# $text (tekst): het kenmerk van de tekst
# $lang (tekst): de taal van de vertaling: de of nl
machine-translation = de { $lang ->
    [de] Duitse
   *[nl] Nederlandse
} tekst { $text } is machinaal vertaald, en niemand heeft hem gelezen
# $text (tekst): de tekst zoals hij op de opdrachtregel heet
machine-translation-hint = lees hem naast de brontekst, daarna: beide translate accept --reason "…" { $text }
