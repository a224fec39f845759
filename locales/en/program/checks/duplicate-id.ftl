### The check duplicate-id.

explain-duplicate-id = two entries of one kind have the same id, or a key stands twice
    .details = An id names exactly one entry of its kind in the whole project, over all files; that holds for milestones, list items, sections and slides too. With two of them nobody could tell which one a reference means. Nor may entries of two kinds have the same name in FTL: the texts of a list item-x and of a list item x would both stand at list-item-x.
    .wrong =
        goals:
          housing:
            number: "1"
          housing:
            number: "2"
    .right =
        goals:
          housing:
            number: "1"
          housing-young:
            number: "2"
    .repair = Rename one of them, or remove it if it was copied by mistake.

## Keys

# $key (text): the key as it is written
duplicate-id-key = { $key } stands here for the second time
duplicate-id-key-hint = remove one of the two, or rename it

## Ids

# $kind (text): what it is, as in the names of messages: goal, list-item
# $id (text): the id
duplicate-id = there are two entries of kind { $kind } with the id { $id }
duplicate-id-hint = give one of them another id; texts and facts find an entry by its id

# $kind (text): what it is, as in the names of messages: goal, list-item
# $id (text): the id
# $other-kind (text): the kind of the other entry
# $other-id (text): the id of the other entry
# $message (text): the name that both have in FTL
duplicate-id-message = { $kind } { $id } and { $other-kind } { $other-id } both have the name { $message } in FTL, and would have the same texts
duplicate-id-message-hint = give one of them another id

duplicate-id-report = the report is described twice
duplicate-id-report-hint = keep one entry report in the whole project

# $indicator (text): the id of an indicator
duplicate-id-series = { $indicator } has values here and in a CSV file
duplicate-id-series-hint = keep either series or series_csv

# $column (text): the heading of a column
duplicate-id-column = the CSV file has two columns “{ $column }”
duplicate-id-column-hint = rename one of the two columns

## The report, its limits, free facts

# $name (text): the name of the free fact
duplicate-id-fact = the program itself provides a fact “{ $name }” here
duplicate-id-fact-hint = choose another name, or delete the line and use the fact of the program

## Decisions

# $subject (text): what is looked at
duplicate-id-check = { $subject } is checked twice in this paper
duplicate-id-check-hint = keep one of the two

duplicate-id-column-kind = a table has one column of titles and one of texts
duplicate-id-column-kind-hint = make one of them a column of another kind, or put its words into the text of the rows
