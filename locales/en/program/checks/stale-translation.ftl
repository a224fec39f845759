### The check stale-translation.

explain-stale-translation = a text has changed in one language since both were accepted
    .details = The ledger of translations, locales/ledger.yaml, keeps both wordings of every text as they were accepted. When one of them changes, whichever it is, the other may no longer say the same. In a document whose status is approved or published that is an error, below that a warning; a draft marks the passage. Blanks, line breaks, comments, the place of a text and the values of facts change nothing. A project without a ledger is not asked.
    .wrong =
        # accepted: Courses are full. / De cursussen zijn vol.
        # locales/de/content/measures.ftl
        measure-courses = The courses are full, and more are planned.
        # locales/nl/content/measures.ftl
        measure-courses = De cursussen zijn vol.
    .right =
        # locales/nl/content/measures.ftl
        measure-courses = De cursussen zijn vol; er komen er meer.
    .repair = Make the other language say the same, then accept the pair: beide translate accept measure-courses.title --reason "…". If only a slip was mended and the other language still fits, accept it with --trivial. beide translate status shows all texts that need it.

# $text (text): the id of the text
# $changed (text): the language that changed: de, nl or both
# $kind (text): what changed: punctuation, facts or words
stale-translation = { $changed ->
    [de] the German text { $text } has changed since both languages were accepted
    [nl] the Dutch text { $text } has changed since both languages were accepted
   *[both] both sides of the text { $text } have changed since they were accepted
}{ $kind ->
    [punctuation] {""}, in its punctuation only
    [facts] {""}, in the facts that it names
   *[words] {""}
}
# $lang (text): the language: de or nl
# $text (text): the wording, of a long one what has changed
stale-translation-then-hint = accepted in { $lang ->
    [de] German
   *[nl] Dutch
}: { $text }
# $lang (text): the language: de or nl
# $text (text): the wording, of a long one what has changed
stale-translation-now-hint = now in { $lang ->
    [de] German
   *[nl] Dutch
}: { $text }
# $other (text): the language that may have to follow: de or nl, or both; none if only one has it
# $text (text): the text as it is named on the command line
stale-translation-hint = { $other ->
    [de] see whether the German text must follow
    [nl] see whether the Dutch text must follow
    [none] only this language has it: read it again
   *[both] see whether both still say the same
}, then: beide translate accept --reason "…" { $text }; with --trivial if only a slip was mended
# $count (number): how many documents
# $documents (text): names of documents, divided by commas
stale-translation-released-hint = until then { $count ->
    [one] the document { $documents } is not made: it is approved or published
   *[other] the documents { $documents } are not made: they are approved or published
}

# $count (number): how many texts
# $texts (text): the first of them
# $more (number): how many are not named
stale-translation-new = { $count ->
    [one] a text has come that nobody has accepted yet
   *[other] { $count } texts have come that nobody has accepted yet
}: { $texts }{ $more ->
    [0] {""}
   *[other] {""} …
}
stale-translation-new-hint = beide translate status --new lists them; accept them with beide translate accept when both languages have been read

# $text (text): the id of the text
stale-translation-unaccepted = nobody has accepted the text { $text } in both languages yet
# $text (text): the text as it is named on the command line
stale-translation-unaccepted-hint = read both languages, then: beide translate accept --reason "…" { $text }
