### Short words beside places and in front of messages.

## Kinds of messages. No variables.

label-error = error
label-warning = warning
label-help = help
label-note = note

## Why another place is shown. No variables.

label-defined-here = defined here
label-missing-here = missing here
label-first-here = first here
label-used-here = used here
label-german-here = the German text
label-dutch-here = the Dutch text
label-limit-here = the limit stands here
label-referred-here = referred to here
