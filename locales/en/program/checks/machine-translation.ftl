### The check machine-translation.

explain-machine-translation = a text that a machine has translated and nobody has read
    .details = The ledger of translations knows of such texts by their state, machine. In a document whose status is approved or published that is an error, below that a warning; a draft marks the passage.
    .wrong =
        # locales/ledger.yaml
        goal-housing.title:
          state: machine
    .right =
        # locales/ledger.yaml
        goal-housing.title:
          state: reviewed
    .repair = Read the translation beside its source, mend it, and accept it: beide translate accept goal-housing.title --reason "…". The state is then reviewed.

# $text (text): the id of the text
# $lang (text): the language of the translation: de or nl
machine-translation = the { $lang ->
    [de] German
   *[nl] Dutch
} text { $text } was translated by a machine, and nobody has read it
# $text (text): the text as it is named on the command line
machine-translation-hint = read it beside its source, then: beide translate accept --reason "…" { $text }
