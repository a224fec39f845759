### The check invalid-id.

explain-invalid-id = an id that is not written as ids are
    .details = Ids are made of small letters a to z, digits and single hyphens, and begin with a letter. They are never printed, so umlauts and capitals are not missed; printed numbers such as 6.2 stand in the field number.
    .wrong =
        goals:
          Bessere_Wohnungen:
            number: "1"
    .right =
        goals:
          bessere-wohnungen:
            number: "1"
    .repair = Write ä as ae, é as e, spaces as hyphens, and change the id wherever it is referred to.

## Ids

# $id (text): the id
invalid-id = “{ $id }” cannot be an id
invalid-id-hint = begin with a lower-case letter and use only lower-case letters, digits and single hyphens: goal-6-2; a printed number belongs in the field number

## The report, its limits, free facts

# $name (text): the name of the free fact
invalid-id-fact = “{ $name }” is not a name for a fact
invalid-id-fact-hint = use lower-case letters and digits, divided by single hyphens, beginning with a letter
