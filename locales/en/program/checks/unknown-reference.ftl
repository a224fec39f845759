### The check unknown-reference.

explain-unknown-reference = a reference to something that does not exist
    .details = Entries refer to each other by their ids. The entry that is named here is in no file of the project, or it is of another kind.
    .wrong =
        measures:
          kiosk:
            goal: houseing
            rating: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Correct the id, or add the entry that is meant.

## References of entries

# $kind (text): the kind that is asked for
# $id (text): the id that is referred to
unknown-reference = there is no { $kind } with the id { $id }
# $kind (text): the kind that is asked for
unknown-reference-hint = write the id of an entry of kind { $kind }, or add the entry
# The same id is referred to at many places; this follows the first of them.
# $count (number): how many more
unknown-reference-more-hint = { $count } more places refer to the same id
# $id (text): the id that is referred to
# $kind (text): the kind that was found
# $wanted (text): the kind that is asked for
unknown-reference-kind-hint = { $id } is of kind { $kind }, but a { $wanted } belongs here

## Documents, slides, persons

# $item (text): the id of the item
unknown-reference-item = “{ $item }” is no item of the list of this slide
unknown-reference-item-hint = name items of the list that stands under “list”, or choose the list that they belong to

## Papers and house styles

# $name (text): the template that the document names
unknown-template = there is no template "{ $name }"
# $known (text): all templates
unknown-template-hint = choose one of: { $known }
# $suggestion (text): the template probably meant
# $known (text): all templates
unknown-template-hint-meant = did you mean "{ $suggestion }"? There are: { $known }

# $name (text): the house style that the side names
unknown-profile = there is no house style "{ $name }"

# $name (text): the house style
# $language (text): the language of the side: de, nl
profile-language = the house style "{ $name }" is not one for the language { $language }
# $known (text): all house styles of this language
unknown-profile-hint = choose one of: { $known }
# $suggestion (text): the house style probably meant
# $known (text): all house styles of this language
unknown-profile-hint-meant = did you mean "{ $suggestion }"? For this language there are: { $known }

# $block (text): the block that the section names
unknown-block = neither house style of this paper has a block "{ $block }"

# $block (text): the block that the house style names
unknown-block-profile = no other house style and no section has a block "{ $block }"
# $known (text): the blocks that sections can stand in
unknown-block-hint = choose one of: { $known }
# $suggestion (text): the block probably meant
# $known (text): the blocks that sections can stand in
unknown-block-hint-meant = did you mean "{ $suggestion }"? There are: { $known }

# $name (text): the name as it is written
unknown-reference-sum = no fact “{ $name }” stands beside the sum
unknown-reference-sum-hint = add up facts of the same entity, by their names under “facts”

## Tables

# $column (text): the name as it is written
unknown-reference-cell = the table has no column “{ $column }” that takes values
# $columns (text): the columns that take values
unknown-reference-cell-hint = columns that take values: { $columns }; texts stand as “title” and “text” of the row
# $group (text): the group
unknown-reference-group = the group “{ $group }” belongs to another table
# $column (text): the column
unknown-reference-total = the column “{ $column }” has no total
# $column (text): the column
unknown-reference-total-hint = add “total: true” to the column “{ $column }”, or delete this total
# $row (text): the id as it is written in the file
unknown-reference-row = the table has no row “{ $row }”
# $rows (text): the rows of the table
unknown-reference-row-hint = rows of the table: { $rows }; add the row under “rows” with its title in both languages
