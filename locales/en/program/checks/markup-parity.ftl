### The check markup-parity.

explain-markup-parity = emphasis, links or language marks that one side lacks
    .details = Both sides emphasise and link the same passages, in the sentences that say the same. A word that other texts mark as the other language’s must be marked here too, else a screen reader speaks it wrongly. A warning.
    .wrong =
        # de
        goal-city = Zugang für *alle*
        # nl
        goal-city = Toegang voor iedereen
    .right =
        # de
        goal-city = Zugang für *alle*
        # nl
        goal-city = Toegang voor *iedereen*
    .repair = Mark the same passages on both sides.

# $german (number): how many the German side has
# $dutch (number): how many the Dutch side has
markup-parity-emphasis = emphasised passages: { $german } in German, { $dutch } in Dutch, or of another kind
markup-parity-moved = in Dutch other words are emphasised than in German
# $german (number): how many the German side has
# $dutch (number): how many the Dutch side has
markup-parity-links = links: { $german } in German, { $dutch } in Dutch
markup-parity-hint = mark the same passages on both sides
# $lang (text): the language of the side: de, nl
markup-parity-own = a passage of the { $lang ->
    [de] German text is marked as German
   *[nl] Dutch text is marked as Dutch
}
markup-parity-own-hint = name the language of the passage, or take the mark away
# $word (text): the word
# $lang (text): its language: de, nl
markup-parity-unmarked = other texts mark “{ $word }” as { $lang ->
    [de] German
   *[nl] Dutch
}
# $word (text): the word
# $lang (text): its language: de, nl
markup-parity-unmarked-hint = write [{ $word }](lang:{ $lang })
# $word (text): the name, as it stands
markup-parity-half = the mark covers a part of “{ $word }” only
markup-parity-half-hint = put the whole name into the brackets
# $word (text): the word
# $lang (text): its language: de, nl
markup-parity-foreign = “{ $word }” seems to be { $lang ->
    [de] German
   *[nl] Dutch
} and is not marked
