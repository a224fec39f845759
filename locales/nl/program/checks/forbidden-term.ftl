### De controle forbidden-term.

explain-forbidden-term = een vertaling die de woordenlijst verbiedt
    .details = De woordenlijst noemt foute vertalingen: Einbürgerung is naturalisatie en nooit inburgering. Alleen zinnen waar de term zelf tegenover staat, worden bekeken, ook verbogen en in samenstellingen. Een waarschuwing, of een fout waar de woordenlijst dat zegt.
    .wrong =
        # de
        goal-city = Einbürgerung fördern
        # nl
        goal-city = Inburgering bevorderen
    .right =
        # de
        goal-city = Einbürgerung fördern
        # nl
        goal-city = Naturalisatie bevorderen
    .repair = Gebruik een vertaling uit de woordenlijst, of vul die aan in locales/glossary.yaml.

# $wrong (tekst): de foute vertaling zoals ze getypt is
# $term (tekst): het woord dat ertegenover staat
forbidden-term = ‘{ $wrong }’ is geen vertaling van ‘{ $term }’
# $right (tekst): de juiste vertalingen
forbidden-term-hint = schrijf: { $right }
