### Die Prüfung foreign-quotes.

explain-foreign-quotes = Anführungszeichen der anderen Sprache
    .details = Deutsche Texte zitieren „so“ und ‚so‘, niederländische ‘so’ oder “so”. Eine Warnung; Stellen, die als andere Sprache gekennzeichnet sind, bleiben unbeanstandet.
    .wrong =
        # nl
        measure-cafe = Taalcafé „Grenzeloos“
    .right =
        # nl
        measure-cafe = Taalcafé ‘Grenzeloos’
    .repair = Verwenden Sie die Zeichen der Sprache des Textes.

# $marks (Text): die Zeichen, wie sie getippt sind
# $lang (Text): die Sprache der Seite: de, nl
foreign-quotes = Anführungszeichen { $marks } in einem { $lang ->
    [de] deutschen
   *[nl] niederländischen
} Text
# $lang (Text): die Sprache der Seite: de, nl
foreign-quotes-hint = schreiben Sie { $lang ->
    [de] „…“
   *[nl] ‘…’
}
