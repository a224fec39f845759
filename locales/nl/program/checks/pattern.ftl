### De controle pattern.

explain-pattern = een eigen patroon van het project vindt iets
    .details = locales/glossary.yaml kan patronen bevatten: reguliere expressies voor Duits en Nederlands, met een melding in beide talen. Met één kant is fout wat gevonden wordt; met beide moet wat aan de ene kant staat, ook aan de andere staan. Een waarschuwing.
    .wrong =
        # locales/glossary.yaml
        patterns:
        {"  "}- nl: ge-?maild
        {"    "}message:
        {"      "}de: „gemaild“ vermeiden wir
        {"      "}nl: wij vermijden ‘gemaild’
        {""}
        # locales/nl/content/goals.ftl
        goal-city = Gemailde vragen
    .right =
        goal-city = Vragen per e-mail
    .repair = Volg de melding, of wijzig het patroon in locales/glossary.yaml.

# $german (tekst): de melding van het patroon in het Duits
# $dutch (tekst): de melding van het patroon in het Nederlands
pattern = { $german } / { $dutch }
# $typed (tekst): wat gevonden is
pattern-hint = gevonden: ‘{ $typed }’
# $pattern (tekst): het patroon
pattern-wrong = ‘{ $pattern }’ is geen reguliere expressie
pattern-wrong-hint = verbeter hem: punten, haakjes en sterretjes hebben een eigen betekenis
pattern-none = dit patroon heeft geen uitdrukking
pattern-everywhere = deze uitdrukking past op elke tekst, omdat ze ook op niets past
pattern-silent = dit patroon heeft geen melding
