### Short words beside places and in front of messages.

## Kinds of messages

label-error = error
label-warning = warning
label-remark = remark
label-help = help
label-note = note

## Why another place is shown

label-defined-here = defined here
label-first-here = first here
label-used-here = used here
label-printed-here = what is printed there is written here
label-german-here = the German text
label-dutch-here = the Dutch text
label-limit-here = the limit stands here
label-referred-here = referred to here

## In the facts

label-start-here = begins here
label-end-here = ends here
label-as-of-here = the reporting date
label-period-here = the reporting period
label-baseline-here = the baseline
label-target-here = the target
label-counted-here = counted in
label-approved-here = approved here
label-category-here = a category stands here
label-previous-here = the one before
label-paper-date-here = the date of the paper
label-names-here = the names of the body
label-template-here = the template
label-list-here = the list
label-private-here = not public because of this
label-role-here = the role
label-members-here = the members of the body
label-outcome-here = the outcome
label-votes-here = the votes
label-kind-here = the kind of the column
label-column-here = the column
label-scale-here = printed in this scale
