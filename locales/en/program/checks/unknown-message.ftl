### The check unknown-message.

explain-unknown-message = a message is asked for that does not exist
    .details = A template or another message names words of the product that are in none of its files.
    .wrong =
        #t("status-dnoe")
    .right =
        #t("status-done")
    .repair = Correct the name, or add the message to locales/de and locales/nl of your project, in both languages.

## Texts

# $name (text): the name of the message, perhaps with an attribute
unknown-message = there is no message { $name }
unknown-message-hint = correct the name, or write the message in a file of this language

# $name (text): the name of the term, without its hyphen
unknown-message-term = there is no term -{ $name }
# $names (text): similar names, divided by commas
unknown-message-similar-hint = did you mean { $names }?

# The words that a notation needs are not complete.
# $lang (text): the language: de, nl
# $names (text): the names of the messages that are missing
unknown-message-notation = the notation for { $lang ->
    [de] German
   *[nl] Dutch
} cannot be made: missing or not usable: { $names }

## Calls of t and put

# $id (text): the message that the template asks for
unknown-message-label = there is no message { $id } among the product’s words
# $id (text): the message that the template asks for
unknown-message-label-hint = add { $id } to locales/de/ and locales/nl/
# $names (text): similar messages, divided by commas
unknown-message-label-similar-hint = did you mean { $names }?
