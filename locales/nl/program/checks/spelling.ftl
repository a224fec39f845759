### De controle spelling.

explain-spelling = een woord dat verkeerd gespeld lijkt
    .details = Een lang woord dat maar in één tekst staat en bijna een ander woord is – er ontbreekt een letter, er staat een letter dubbel of twee letters zijn verwisseld – wordt gemeld met het woord dat bedoeld kan zijn: een woord uit andere teksten van het project, uit het programma zelf of uit locales/spelling.yaml. Zo ook das in plaats van dass, seid in plaats van seit en Nederlandse werkwoorden zonder t, waar die zeker fout zijn. Een waarschuwing als er nauwelijks woorden zijn die zo van elkaar verschillen, anders een opmerking. Eigen woorden die goed zijn, zet een project in zijn eigen locales/spelling.yaml, onder de: en nl:, gescheiden door spaties. Een spellingcontrole is dit niet: geen enkel woord wordt naar zijn betekenis beoordeeld.
    .wrong =
        # de
        goal-advice = Kosenlose Beratung
        # nl
        goal-advice = Gratis advies
    .right =
        # de
        goal-advice = Kostenlose Beratung
        # nl
        goal-advice = Gratis advies
    .repair = Verbeter het woord; is het goed, zet het dan in locales/spelling.yaml.

# $word (tekst): het woord zoals het er staat
# $right (tekst): het woord dat bedoeld kan zijn
spelling = ‘{ $word }’ lijkt een verkeerd gespeld ‘{ $right }’
spelling-hint = verbeter het woord; is het goed, zet het dan in locales/spelling.yaml
