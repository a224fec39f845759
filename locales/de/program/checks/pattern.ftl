### Die Prüfung pattern.

explain-pattern = ein eigenes Muster des Projekts findet etwas
    .details = locales/glossary.yaml kann Muster enthalten: reguläre Ausdrücke für Deutsch und Niederländisch, mit einer Meldung in beiden Sprachen. Mit nur einer Seite ist falsch, was gefunden wird; mit beiden muss, was auf einer Seite steht, auch auf der anderen stehen. Eine Warnung.
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
    .repair = Folgen Sie der Meldung, oder ändern Sie das Muster in locales/glossary.yaml.

# $german (Text): die Meldung des Musters auf Deutsch
# $dutch (Text): die Meldung des Musters auf Niederländisch
pattern = { $german } / { $dutch }
# $typed (Text): was gefunden wurde
pattern-hint = gefunden: „{ $typed }“
# $pattern (Text): das Muster
pattern-wrong = „{ $pattern }“ ist kein regulärer Ausdruck
pattern-wrong-hint = berichtigen Sie ihn: Punkte, Klammern und Sterne haben eine eigene Bedeutung
pattern-none = dieses Muster hat keinen Ausdruck
pattern-everywhere = dieser Ausdruck passt auf jeden Text, weil er auch auf nichts passt
pattern-silent = dieses Muster hat keine Meldung
