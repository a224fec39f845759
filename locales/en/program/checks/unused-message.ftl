### The check unused-message.

explain-unused-message = a message that nothing asks for
    .details = The name of a message is made of the kind and the id of an entry. To this one there is no entry, or the entry has no text of this name, so it is never printed. Often it is a typing error, or the entry has been renamed.
    .wrong =
        goal-houseing = Wohnen
    .right =
        goal-housing = Wohnen
    .repair = Correct the name, or delete the message in both languages.

# $name (text): the name of the message
unused-message = the message { $name } belongs to nothing in the content
unused-message-hint = messages are named after kind and id, like goal-6-2

# $name (text): the name of the message
unused-message-label = no template asks for the message { $name }
unused-message-label-hint = the words of a house style replace those of the product, by their names; write a message of your own into a template with t("…")
# $kind (text): the kind
unused-message-kind-hint = entities of the kind { $kind } have no texts in FTL; their names stand in YAML

# $name (text): the name of the attribute, or title for the text after “=”
# $message (text): the name of the message
unused-message-attribute = nothing prints { $name } of { $message }
# $name (text): the attribute that is similar
unused-message-attribute-similar-hint = did you mean .{ $name }?
# $known (text): the attributes that exist, divided by commas
unused-message-attribute-hint = the attributes here are: { $known }
# $message (text): the name of the message
# $known (text): the attributes that exist, divided by commas
unused-message-title-hint = leave the text after “{ $message } =” out; what is printed are the attributes { $known }
# $message (text): the name of the message
unused-message-titled-hint = the title has no attribute: write it behind “{ $message } =”
