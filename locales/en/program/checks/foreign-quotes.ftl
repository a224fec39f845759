### The check foreign-quotes.

explain-foreign-quotes = quotation marks of the other language
    .details = German quotes „like this“ and ‚like this‘, Dutch ‘like this’ or “like this”. A warning; passages marked as another language are left alone.
    .wrong =
        # nl
        measure-cafe = Taalcafé „Grenzeloos“
    .right =
        # nl
        measure-cafe = Taalcafé ‘Grenzeloos’
    .repair = Use the marks of the language of the text.

# $marks (text): the marks as they are typed
# $lang (text): the language of the side: de, nl
foreign-quotes = quotation marks { $marks } in a { $lang ->
    [de] German
   *[nl] Dutch
} text
# $lang (text): the language of the side: de, nl
foreign-quotes-hint = write { $lang ->
    [de] „…“
   *[nl] ‘…’
}
