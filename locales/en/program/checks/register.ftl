### The check register.

explain-register = readers addressed in two ways
    .details = A text that says Sie in German says u in Dutch, and one that says du says je. A side that mixes both, or that differs from the other side, is a warning, unless the texts of the project differ in this way throughout: some houses say Sie and je. A familiar word where all other texts are formal is a warning too; je, which may also mean anybody, is a remark then. Quotations are left out.
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
    .repair = Address the readers in one way on both sides.

# $word (text): the word of this side
# $other (text): the word of the other side
register = “{ $word }” does not address the readers as “{ $other }” on the other side does
register-hint = address the readers in one way on both sides
# $word (text): the rarer word
# $usual (text): the other word
register-mixed = “{ $word }” beside “{ $usual }”: the readers of one text are addressed in two ways
register-mixed-hint = choose one of the two
# $word (text): the word
# $lang (text): the language of the text: de, nl
register-habit = “{ $word }” is familiar; all other { $lang ->
    [de] German
   *[nl] Dutch
} texts of the project address their readers formally
register-habit-hint = address the readers as the other texts do
