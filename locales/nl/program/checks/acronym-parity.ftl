### De controle acronym-parity.

explain-acronym-parity = een afkorting in hoofdletters die aan één kant ontbreekt
    .details = BAMF, COA en INTERREG zijn in beide talen gelijk; paren zoals EFRE en EFRO staan in de woordenlijst. Een waarschuwing waar de andere kant er een heeft die erop lijkt, of waar het project haar elders aan beide kanten schrijft; een opmerking waar ze voluit geschreven kan zijn.
    .wrong =
        # de
        goal-aid = Antrag beim BAMF
        # nl
        goal-aid = Aanvraag bij het BAFM
    .right =
        # de
        goal-aid = Antrag beim BAMF
        # nl
        goal-aid = Aanvraag bij het BAMF
    .repair = Verbeter de afkorting, of zet een eigen paar onder abbreviations in locales/glossary.yaml.

# $short (tekst): de afkorting van deze kant
# $other (tekst): die van de andere kant
acronym-parity = { $short } staat tegenover { $other }
# $short (tekst): de afkorting
acronym-parity-alone = { $short } staat niet aan de andere kant
acronym-parity-hint = schrijf aan beide kanten dezelfde afkorting, of zet het paar in locales/glossary.yaml
