### The check unknown-key.

explain-unknown-key = a key that does not exist here
    .details = Each kind of entry has fixed keys. A key that does not exist is never passed over, since otherwise a typing error would make a fact disappear.
    .wrong =
        measures:
          kiosk:
            goal: housing
            raitng: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Correct the spelling. Which keys there are, your editor shows if the file begins with the line that names schema.json; beide schema prints all of them.

# $key (text): the key as it is written
unknown-key = there is no { $key } here
# $name (text): a name that resembles it
unknown-key-similar-hint = did you mean { $name }?
# $names (text): all names that are known there, divided by commas
unknown-key-list-hint = known here are: { $names }
# $key (text): the key as it is written: 2023-H1
unknown-key-period-hint = here stand one period and its value: “period: { $key }” and “value: …”; values for several periods stand under “series:” or “plan:” of the indicator

# $column (text): the heading of a column
unknown-key-column = the CSV file has no column “{ $column }”
unknown-key-column-hint = the first line must hold the headings: the period first, then the columns with values
