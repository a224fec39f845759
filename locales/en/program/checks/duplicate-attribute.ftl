### The check duplicate-attribute.

explain-duplicate-attribute = an attribute or a message stands twice
    .details = Only one of the two could be printed, and which one could not be seen.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description = Alt.
        {"    ."}description = Neu.
    .right =
        goal-housing = Wohnen
        {"    ."}description = Neu.
    .repair = Delete the one that is out of date.

# $name (text): message and attribute
duplicate-attribute = { $name } stands here twice

# $name (text): the name of the message or term
duplicate-attribute-message = the message { $name } stands in this language twice
duplicate-attribute-hint = delete or rename one of the two
