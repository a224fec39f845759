### The check missing-field.

explain-missing-field = a field that must be there is missing
    .details = Without it the entry says too little: a measure needs its goal and its rating, an indicator its baseline and its target.
    .wrong =
        measures:
          kiosk:
            goal: housing
    .right =
        measures:
          kiosk:
            goal: housing
            rating: on_track
    .repair = Add the field. If you do not know the value yet, leave the whole entry away until you do.

## Fields

# $entity (text): the id of the entry that it belongs to
# $field (text): the field
missing-field = { $entity } has no { $field }
# $field (text): the field
missing-field-hint = add the line { $field }: …

# $field (text): the field
missing-field-empty = { $field } is empty
missing-field-empty-hint = fill in a value

missing-field-report = the project does not say what it reports, and as of when
missing-field-report-hint = add an entry report: with period: (such as 2024-H1) and as_of: (such as 2024-06-30) to a file in content

missing-field-profile = the profile is empty
missing-field-profile-hint = fill in lang, accent, wordmark and blocks, or remove the file

## Dates and periods

missing-field-event = the event has neither a date nor a period
missing-field-event-hint = add “date”, or “period” if the day is not known

## Indicators

missing-field-indicator = the indicator belongs to no goal, measure or project
missing-field-indicator-hint = add “goal” for an outcome, “measure” for an output, or “project”

## Budget

# $id (text): the id of the budget line
missing-field-category = the budget line { $id } has no category of costs, but another line of its project has one
missing-field-category-hint = give every line of the project a “category:”, or none: their sums would not be whole

## Consultations and bodies

missing-field-names = the body has no name
missing-field-names-hint = add at least one name under “names”, with “value” and “lang”

## Documents, slides, persons

# $template (text): the template
# $field (text): the field that is missing: paper, project, presentation
missing-field-document = a document of the template { $template } needs “{ $field }”
# $field (text): the field that is missing
missing-field-document-hint = add “{ $field }:” with the id of what the document is about

# $kind (text): the kind of the slide
missing-field-slide = a slide of the kind { $kind } does not name what it shows
# $fields (text): the fields of which one is needed
missing-field-slide-hint = add one of: { $fields }; or choose another “kind”

# $kind (text): the kind of the slide
# $field (text): the text that it shows: text, second
missing-field-slide-text = a slide of the kind { $kind } needs the text “{ $field }”
# $field (text): the text that it shows
# $message (text): the name of the message of the slide
missing-field-slide-text-hint = write “{ $field }” at { $message } in both languages, or choose another “kind”

## Decisions

# $side (text): de or nl
missing-field-decision = the paper has a decision, but no body of the side { $side } takes it
missing-field-decision-hint = add the step with "role: decision"

# $body (text): the id of the body
missing-field-held = the consultation of “{ $body }” has a result, but no day
missing-field-held-hint = add the day of the meeting as “date”; a result is only told of a meeting that was held

missing-field-effect-time = the financial effect does not say when it falls due
missing-field-effect-time-hint = add “period: 2025” for what comes once, “from: 2026” for what comes back every year, or “amounts:” with one amount a year
missing-field-effect-amount = the financial effect has no amount
missing-field-effect-amount-hint = add “amount”, or write “unknown: true” and say why as its text “reason”

# $side (text): de or nl
missing-field-side-points = the paper has a decision, but no point is for the side { $side }
# $side (text): de or nl
missing-field-side-points-hint = take “only” off a point that both decide, or add a point with “only: { $side }”

## Papers and house styles

missing-profiles = the document does not say in which house style each side is set
missing-profiles-hint = add "profiles:" with a house style under "de:" and one under "nl:"

## Papers with a decision

# $serial (text): the running number
# $profile (text): the house style
missing-field-reference = the number { $serial } stands alone, and the profile { $profile } does not say how a running number is written
# $profile (text): the house style
missing-field-reference-hint = write the number as it is printed, in quotation marks; or add “reference:” to report-templates/profiles/{ $profile }.yaml

# $template (text): the template of the document
missing-field-document-title = a document of the template “{ $template }” without paper, project and presentation needs a title of its own
# $message (text): the name of the message
missing-field-document-title-hint = write { $message } = … in both FTL files, or title: with de: and nl: in the document
# $name (text): the name of the organization
missing-field-gloss = “{ $name }” is not explained in the other language, while its short form is
# $gloss (text): the gloss of the short form
missing-field-gloss-hint = write gloss: { $gloss }, or what fits the whole name
# $body (text): the id of a body
missing-field-points = { $body } is to decide, and the paper has no decision points
missing-field-points-hint = write what is to be decided under decision:, or choose another role
missing-field-term = this entry of the glossary has nothing to be held against
missing-field-term-hint = give words of both languages, or words that are wrong for it

## Tables

# $column (text): the column that has no cell
missing-field-cell = the row has no cell for “{ $column }”
# $column (text): the column that has no cell
missing-field-cell-hint = add it under “values”; where there is no value, write “{ $column }:” with nothing behind it
missing-field-group = the row belongs to no group
# $groups (text): the groups of the table
missing-field-group-hint = add “group”, one of: { $groups }
