### The check spelling.

explain-spelling = a word that seems to be misspelled
    .details = A long word that stands in one text only and is nearly another one – a letter lost, doubled, or exchanged with its neighbour – is reported with the word that it may be meant to be: one that other texts of the project have, that the program itself uses, or that stands in locales/spelling.yaml. So are das for dass, seid for seit, and Dutch verbs without their t, where they are wrong for certain. A warning where hardly any two words differ so, else a remark. A project enters words of its own that are right in its own locales/spelling.yaml, under de: and nl:, divided by blanks. This is no spelling checker: it knows no word by its meaning.
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
    .repair = Correct the word; if it is right, enter it in locales/spelling.yaml.

# $word (text): the word as it stands
# $right (text): the word that it may be meant to be
spelling = “{ $word }” seems to be “{ $right }”, misspelled
spelling-hint = correct it; if it is right, enter it in locales/spelling.yaml
