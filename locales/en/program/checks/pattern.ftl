### The check pattern.

explain-pattern = a pattern of the project’s own finds something
    .details = locales/glossary.yaml can hold patterns: regular expressions for German and Dutch, with a message in both languages. With one side only, what is found is wrong; with both, what is found on one side must be found on the other. A warning.
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
    .repair = Follow the message, or change the pattern in locales/glossary.yaml.

# $german (text): the message of the pattern in German
# $dutch (text): the message of the pattern in Dutch
pattern = { $german } / { $dutch }
# $typed (text): what was found
pattern-hint = found: “{ $typed }”
# $pattern (text): the pattern
pattern-wrong = “{ $pattern }” is no regular expression
pattern-wrong-hint = correct it: points, brackets and stars have a meaning of their own
pattern-none = this pattern has no expression
pattern-everywhere = this expression is found in every text, since it finds nothing as well
pattern-silent = this pattern has no message
