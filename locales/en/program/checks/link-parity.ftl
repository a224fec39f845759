### The check link-parity.

explain-link-parity = an address or telephone number that differs between the languages
    .details = Link targets, addresses of pages, e-mail and telephone numbers are the same on both sides. Only the part that names the language (/de/, /nl/) and the country (.de, .nl) may differ. A warning.
    .wrong =
        # de
        goal-city = Fragen an rat@stadt.example
        # nl
        goal-city = Vragen aan raad@stadt.example
    .right =
        # de
        goal-city = Fragen an rat@stadt.example
        # nl
        goal-city = Vragen aan rat@stadt.example
    .repair = Correct the side that is wrong. If each side has an address of its own, allow it with a comment.

# $german (text): the address of this side
# $dutch (text): that of the other side
link-parity = { $german } stands opposite { $dutch }
# $address (text): the address or number
link-parity-alone = { $address } does not stand on the other side
link-parity-hint = give both sides the same address; the part that names language or country may differ
