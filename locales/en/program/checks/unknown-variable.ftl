### The check unknown-variable.

explain-unknown-variable = a text names a fact that does not exist
    .details = In the text of an entry its own facts are variables, such as $cost; any other fact is named in full, such as FACT("measure.kiosk.cost"). A fact without a value yet does not exist either.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $csot {"}"}.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $cost {"}"}.
    .repair = Look up the name with beide facts, or add the fact in YAML.

# $entity (text): the name of the message of the entry
# $name (text): the name of the variable
unknown-variable = { $entity } has no fact ${ $name }
# $names (text): similar names, divided by commas
unknown-variable-similar-hint = did you mean { $names }?
# $names (text): all facts of the entry, divided by commas
unknown-variable-known-hint = its facts are { $names }; every other one is written FACT("…")
# $entity (text): the name of the message of the entry
unknown-variable-none-hint = { $entity } has no facts of its own; write FACT("…") for another one, “beide facts” lists them all

# $id (text): the id of the fact
unknown-variable-fact = there is no fact { $id }
unknown-variable-fact-hint = “beide facts” lists all facts with their values

# $name (text): the name of the function
unknown-variable-function = there is no function { $name }
# $names (text): the functions that exist, divided by commas
unknown-variable-function-hint = the functions are { $names }

# A term prints a variable that the reference does not give.
# $name (text): the name of the variable
unknown-variable-term = this term needs the argument { $name }
# $name (text): the name of the variable
unknown-variable-term-hint = give it in the reference, as in { "{" } -name({ $name }: "…") { "}" }

# What a term is given: it does not ask for it.
# $term (text): the name of the term
# $name (text): the name of what it is given
unknown-variable-argument = the term -{ $term } does not ask for { $name }
# $names (text): what the term asks for
unknown-variable-argument-hint = the term asks for: { $names }

# What a term is given chooses none of its variants, so that the default would be printed.
# $term (text): the name of the term
# $form (text): the form that is asked for
unknown-variable-form = the term -{ $term } has no form “{ $form }”
# $forms (text): the forms that the term has
unknown-variable-form-hint = its forms are: { $forms }

unknown-variable-unnamed = what a term is given needs a name
