### The check false-friend.

explain-false-friend = a word that only looks like that of the other language
    .details = German See is meer and German Meer is zee; Anteil is not aantal. A word is told only where the one that it is confused with stands opposite, and no right rendering does. A warning, or an error where the glossary says so.
    .wrong =
        # de
        goal-city = Der Anteil steigt
        # nl
        goal-city = Het aantal stijgt
    .right =
        # de
        goal-city = Der Anteil steigt
        # nl
        goal-city = Het aandeel stijgt
    .repair = Use the right word. If the sense is another one here, allow it with a comment.

# $wrong (text): the wrong rendering as it is typed
# $term (text): the word that stands opposite
false-friend = “{ $wrong }” is no rendering of “{ $term }”
# $right (text): the right renderings
false-friend-hint = write: { $right }
