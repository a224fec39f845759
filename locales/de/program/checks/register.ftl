### Die Prüfung register.

explain-register = zweierlei Anrede
    .details = Wo der deutsche Text Sie sagt, sagt der niederländische u, und wo er du sagt, je. Eine Warnung, wenn eine Seite beides mischt oder von der anderen abweicht – es sei denn, die Texte des Projekts halten es durchgehend so: Manche Häuser sagen Sie und je. Auch ein vertrauliches Wort unter lauter förmlichen Texten ist eine Warnung; je, das auch „man“ heißen kann, ist dann eine Bemerkung. Zitate bleiben außer Betracht.
    .wrong =
        # de
        goal-help = So erreichen Sie uns
        # nl
        goal-help = Zo bereik je ons
    .right =
        # de
        goal-help = So erreichen Sie uns
        # nl
        goal-help = Zo bereikt u ons
    .repair = Sprechen Sie die Leserinnen und Leser auf beiden Seiten gleich an.

# $word (Text): das Wort dieser Seite
# $other (Text): das Wort der anderen Seite
register = „{ $word }“ ist eine andere Anrede als „{ $other }“ auf der anderen Seite
register-hint = sprechen Sie die Leserinnen und Leser auf beiden Seiten gleich an
# $word (Text): das seltenere Wort
# $usual (Text): das andere Wort
register-mixed = „{ $word }“ neben „{ $usual }“: zweierlei Anrede in einem Text
register-mixed-hint = entscheiden Sie sich für eine Anrede
# $word (Text): das Wort
# $lang (Text): die Sprache des Textes: de, nl
register-habit = „{ $word }“ ist vertraulich; alle anderen { $lang ->
    [de] deutschen
   *[nl] niederländischen
} Texte des Projekts sprechen förmlich an
register-habit-hint = wählen Sie die Anrede der anderen Texte
