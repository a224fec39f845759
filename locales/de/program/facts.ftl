### Prüfungen dessen, was die Angaben bedeuten: Daten, Summen, Vorlagen, Dokumente, und die gezeigten Stellen.

## The report, its limits, free facts

missing-field-no-report = das Projekt hat keinen Bericht

missing-field-no-report-hint = ergänzen Sie in einer der Inhaltsdateien „report:“ mit „period:“ und „as_of:“

# Variables:
#   $as-of (text): the reporting date
#   $period (text): the reporting period
date-order-report = der Stichtag { $as-of } liegt vor dem Berichtszeitraum { $period }

# Variables:
#   $as-of (text): the reporting date
#   $period (text): the reporting period
date-order-report-hint = berichtigen Sie „as_of“ oder „period“; der Stichtag ist meist der letzte Tag des Zeitraums

# Variables:
#   $on-track (text): the limit from which an indicator is on track, in percent
#   $at-risk (text): the limit from which it is at risk, in percent
wrong-type-limits = die Grenzwerte { $on-track } (im Plan) und { $at-risk } (gefährdet) stehen nicht in der richtigen Reihenfolge

wrong-type-limits-hint = wählen Sie „at_risk“ kleiner als „on_track“ und „on_track“ höchstens 100

# Variables:
#   $weight (text): the weight
wrong-type-weight = die Gewichtung { $weight } ist nicht positiv

wrong-type-weight-hint = geben Sie eine Gewichtung über null an oder lassen Sie sie weg; das Ziel zählt dann einfach

# Variables:
#   $name (text): the name of the free fact
duplicate-id-fact = das Programm stellt hier selbst eine Angabe „{ $name }“ bereit

duplicate-id-fact-hint = wählen Sie einen anderen Namen oder löschen Sie die Zeile und verwenden Sie die Angabe des Programms

# Variables:
#   $name (text): the name of the free fact
invalid-id-fact = „{ $name }“ ist kein gültiger Name für eine Angabe

invalid-id-fact-hint = verwenden Sie Kleinbuchstaben und Ziffern, getrennt durch einzelne Bindestriche, mit einem Buchstaben am Anfang

## Dates and periods

# Variables:
#   $start (text): the first day
#   $end (text): the last day
date-order-span = das Ende { $end } liegt vor dem Beginn { $start }

date-order-span-hint = berichtigen Sie eines der beiden Daten

# Variables:
#   $date (text): the day on which it is said to have happened
#   $as-of (text): the reporting date
date-order-after-as-of = { $date } liegt nach dem Stichtag { $as-of } und kann noch nicht eingetreten sein

date-order-after-as-of-hint = berichtigen Sie das Datum oder lassen Sie es weg, bis es eingetreten ist; Geplantes gehört zu „plan“ oder „due“

# Variables:
#   $due (text): the day by which the milestone is planned
#   $side (text): start or end, the end of the plan that it passes
#   $limit (text): the first or last day of the plan
date-order-milestone =
    der Meilenstein ist für { $due } geplant, { $side ->
        [start] vor dem geplanten Beginn { $limit }
       *[end] nach dem geplanten Ende { $limit }
    }

date-order-milestone-hint = berichtigen Sie „due“ oder den Plan, falls er sich geändert hat

# Variables:
#   $baseline (text): the period of the baseline
#   $target (text): the period of the target
date-order-target = der Zielzeitraum { $target } endet nicht nach dem Zeitraum des Ausgangswerts { $baseline }

date-order-target-hint = berichtigen Sie einen der beiden Zeiträume; ein Wert gilt ab dem letzten Tag seines Zeitraums

# Variables:
#   $period (text): the period of the planned value
#   $baseline (text): the period of the baseline
#   $target (text): the period of the target
date-order-plan = der Planwert für { $period } liegt außerhalb der Zeit von { $baseline } bis { $target }

date-order-plan-hint = berichtigen Sie den Zeitraum oder den Zeitraum von „baseline“ oder „target“

# Variables:
#   $first (text): the period that ends earlier
#   $second (text): the period that overlaps with it
date-order-series = die Zeiträume { $first } und { $second } überschneiden sich

date-order-series-hint = behalten Sie einen der beiden Werte; die Zeiträume einer Reihe folgen aufeinander

wrong-type-event = das Ereignis hat ein Datum und einen Zeitraum

wrong-type-event-hint = behalten Sie „date“, wenn der Tag bekannt ist, sonst „period“

missing-field-event = das Ereignis hat weder ein Datum noch einen Zeitraum

missing-field-event-hint = ergänzen Sie „date“ oder, wenn der Tag nicht bekannt ist, „period“

## Indicators

missing-field-indicator = der Indikator gehört zu keinem Ziel, keiner Maßnahme und keinem Projekt

missing-field-indicator-hint = ergänzen Sie „goal“ für eine Wirkung, „measure“ für eine Leistung oder „project“

# Variables:
#   $first (text): the field that is given: goal, measure
#   $second (text): the field that is given as well
wrong-type-indicator = der Indikator hat „{ $second }“ neben „{ $first }“

wrong-type-indicator-hint = behalten Sie eine der Angaben: „goal“ für eine Wirkung, „measure“ für eine Leistung oder „project“

# Variables:
#   $better (text): lower or higher
#   $baseline (text): the baseline value
#   $target (text): the target value
wrong-type-better = „better: { $better }“ widerspricht dem Weg von { $baseline } zu { $target }

wrong-type-better-hint = löschen Sie „better“ oder berichtigen Sie Ausgangs- und Zielwert, falls sie vertauscht sind

wrong-type-level = nur ein Indikator eines Projekts zeigt einen Output oder ein Ergebnis eines Programms

wrong-type-level-hint = streichen Sie „level“; was der Indikator zeigt, sagen Ziel oder Maßnahme

# Variables:
#   $template (text): the template
wrong-type-contents = „contents“ bewirkt bei einem Dokument der Vorlage { $template } nichts

wrong-type-contents-hint = streichen Sie „contents“; ein Inhaltsverzeichnis haben nur Ratsvorlagen

# Variables:
#   $funding (text): the id of the funding
#   $of (text): the project that it belongs to
#   $project (text): the project of the document
wrong-type-funding = die Förderung { $funding } gehört zum Projekt { $of }, das Dokument handelt aber von { $project }

wrong-type-funding-hint = streichen Sie „funding“: die Hinweise auf die Förderung des Projekts erscheinen von selbst

# Variables:
#   $period (text): the period of the baseline
#   $value (text): the value in the series for that period
#   $baseline (text): the baseline value
sum-mismatch-baseline = der Wert { $value } für { $period } ist nicht der Ausgangswert dieses Zeitraums, { $baseline }

sum-mismatch-baseline-hint = berichtigen Sie einen der beiden, oder löschen Sie den Wert: der Ausgangswert beginnt die Reihe

## Budget

# Variables:
#   $sum (text): what the budget lines add up to, in euro
#   $granted (text): what was granted, in euro
#   $lines (number): how many budget lines there are
sum-mismatch-granted =
    { $lines ->
        [one] die Budgetzeile beträgt { $sum } EUR
       *[other] die { $lines } Budgetzeilen ergeben zusammen { $sum } EUR
    }, bewilligt sind aber { $granted } EUR

# Variables:
#   $difference (text): the difference, in euro, without sign
#   $side (text): more or less, whether the lines are above or below what was granted
sum-mismatch-granted-hint =
    { $side ->
        [more] die Zeilen liegen um { $difference } EUR zu hoch
       *[less] in den Zeilen fehlen { $difference } EUR
    }; berichtigen Sie sie oder „granted“

# Variables:
#   $spent (text): spent, in euro
#   $approved (text): approved, in euro
sum-mismatch-spent = { $spent } EUR sind ausgegeben, aber nur { $approved } EUR bewilligt

sum-mismatch-spent-hint = berichtigen Sie einen der beiden Beträge; schichten Sie zwischen den Zeilen um, wenn der Fördergeber zugestimmt hat

# Variables:
#   $id (text): the id of the budget line
missing-field-category = die Budgetzeile { $id } hat keine Kostenkategorie, eine andere Zeile ihres Projekts hat aber eine

missing-field-category-hint = geben Sie allen Zeilen des Projekts eine „category:“ oder keiner: sonst sind die Summen nicht vollständig

## Explanations of ratings

# Variables:
#   $rating (text): at-risk or off-track
#   $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation =
    bewertet als { $rating ->
        [at-risk] gefährdet
       *[off-track] nicht im Plan
    }, aber ohne { $missing }

# Variables:
#   $rating (text): at-risk or off-track
#   $missing (text): the fields that are missing: cause, consequence, correction
missing-explanation-derived =
    der Indikator ist nach seinen Werten { $rating ->
        [at-risk] gefährdet
       *[off-track] nicht im Plan
    }, aber ohne { $missing }

# Variables:
#   $missing (text): the fields that are missing
#   $message (text): the message of the words that they belong to
missing-explanation-hint = erklären Sie Ursache, Folge für das Ziel und Gegenmaßnahme: ergänzen Sie { $missing } in der Nachricht { $message } in beiden Sprachen

## Consultations and bodies

# Variables:
#   $date (text): the day of the consultation
#   $previous (text): the day of the one before it
consultation-order = die Beratung am { $date } steht hinter der vom { $previous }

consultation-order-hint = ordnen Sie die Beratungsfolge nach dem Datum oder berichtigen Sie das Datum

# Variables:
#   $date (text): the day of the consultation
#   $paper (text): the date of this side of the paper
consultation-order-paper = die Beratung am { $date } liegt vor dem Datum der Vorlage { $paper }

consultation-order-paper-hint = berichtigen Sie eines der beiden Daten; nur die Feststellung durch das College („adoption“) darf vor dem Datum der Vorlage liegen

# Variables:
#   $body (text): the id of the body
#   $date (text): the day of the consultation
body-not-valid-then = das Gremium „{ $body }“ hat am { $date } keinen gültigen Namen

# Variables:
#   $names (text): the names of the body with the days they hold
body-not-valid-then-hint = es heißt: { $names }; berichtigen Sie das Datum oder ergänzen Sie den damaligen Namen

missing-field-names = das Gremium hat keinen Namen

missing-field-names-hint = ergänzen Sie unter „names“ mindestens einen Namen mit „value“ und „lang“

# Variables:
#   $first (text): the name that stands first
#   $second (text): the other name
date-order-names = die Namen „{ $first }“ und „{ $second }“ gelten zur selben Zeit

date-order-names-hint = beenden Sie den früheren Namen mit „until“ am Tag vor dem „from“ des späteren

## Documents, slides, what is not public

# Variables:
#   $template (text): the template
#   $field (text): the field that is missing: paper, project, presentation
missing-field-document = ein Dokument der Vorlage { $template } braucht „{ $field }“

# Variables:
#   $field (text): the field that is missing
#   $needed (text): the field that the template needs
missing-field-document-hint = ergänzen Sie „{ $field }:“ mit der Kennung dessen, wovon das Dokument handelt

# Variables:
#   $template (text): the template
#   $field (text): the field that it does not take
wrong-type-document = ein Dokument der Vorlage { $template } kennt „{ $field }“ nicht

# Variables:
#   $field (text): the field that is too much
#   $needed (text): the field that the template needs
wrong-type-document-hint = löschen Sie „{ $field }“ oder wählen Sie die passende Vorlage; diese braucht „{ $needed }“

# Variables:
#   $number (text): the number given
wrong-type-slides-per-page = { $number } Folien passen nicht auf eine Seite des Handzettels

wrong-type-slides-per-page-hint = schreiben Sie 1, 2 oder 3

# Variables:
#   $kind (text): the kind of the slide
missing-field-slide = eine Folie der Art { $kind } nennt nicht, was sie zeigt

# Variables:
#   $fields (text): the fields of which one is needed
missing-field-slide-hint = ergänzen Sie eine dieser Angaben: { $fields }; oder wählen Sie ein anderes „kind“

# Variables:
#   $kind (text): the kind of the slide
#   $field (text): the text that it shows: text, second
missing-field-slide-text = eine Folie der Art { $kind } braucht den Text „{ $field }“

# Variables:
#   $field (text): the text that it shows
#   $message (text): the name of the message of the slide
missing-field-slide-text-hint = ergänzen Sie „{ $field }“ bei { $message } in beiden Sprachen, oder wählen Sie ein anderes „kind“

# Variables:
#   $field (text): the text: second, source
wrong-type-slide-text = eine Folie dieser Art zeigt den Text „{ $field }“ nicht

# Variables:
#   $field (text): the text
#   $kind (text): the kind of slide that shows it
wrong-type-slide-text-hint = entfernen Sie „{ $field }“, oder wählen Sie als „kind“ { $kind }

# Variables:
#   $item (text): the id of the item
unknown-reference-item = „{ $item }“ ist kein Eintrag der Liste dieser Folie

unknown-reference-item-hint = nennen Sie Einträge der unter „list“ angegebenen Liste oder wählen Sie die Liste, zu der sie gehören

# Variables:
#   $entity (text): kind and id of what is not public
private-fact-shown = ein öffentliches Dokument zeigt { $entity }; das ist nicht öffentlich

private-fact-shown-hint = nehmen Sie es hier heraus, geben Sie es frei oder kennzeichnen Sie das Dokument mit „non_public: true“

wrong-type-phone-zero = hinter der Landesvorwahl einer Telefonnummer wird keine Null gewählt

wrong-type-phone-code = die Landesvorwahl einer Telefonnummer beginnt mit „+“

# Variablen:
#   $number (Text): die Telefonnummer, wie sie zu schreiben ist
wrong-type-phone-hint = schreiben Sie { $number }

wrong-type-phone-national = diese Telefonnummer hat keine Landesvorwahl; jenseits der Grenze kann man sie nicht wählen

# Variablen:
#   $rest (Text): die Telefonnummer ohne ihre erste Null
wrong-type-phone-national-hint = schreiben Sie „+49 { $rest }“ für eine deutsche, „+31 { $rest }“ für eine niederländische Nummer; auf der eigenen Seite kann das Hausformat sie ohne Vorwahl drucken

## Labels of other places

label-start-here = Beginn hier

label-end-here = Ende hier

label-as-of-here = der Stichtag

label-period-here = der Berichtszeitraum

label-baseline-here = der Ausgangswert

label-target-here = der Zielwert

label-counted-here = mitgezählt

label-approved-here = hier bewilligt

label-category-here = hier steht eine Kategorie

label-previous-here = die vorige

label-paper-date-here = das Datum der Vorlage

label-names-here = die Namen des Gremiums

label-template-here = die Vorlage

label-list-here = die Liste

label-private-here = deshalb nicht öffentlich

## Beschlüsse

# Variables:
#   $subject (text): climate, equality, inclusion, digitalisation, staff oder participation
#   $effect (text): positive oder negative
missing-explanation-check = die { $effect ->
        [positive] positive
       *[negative] negative
    } Auswirkung bei { $subject } ist nicht erläutert

# Variables:
#   $message (text): die Nachricht der Wörter, zu der sie gehört
missing-explanation-check-hint = ergänzen Sie .text in der Nachricht { $message } in beiden Sprachen oder schreiben Sie „effect: none“

# Variables:
#   $side (text): de oder nl
missing-field-decision = die Vorlage hat einen Beschluss, auf der Seite { $side } entscheidet aber kein Gremium

missing-field-decision-hint = ergänzen Sie den Schritt mit „role: decision“

# Variables:
#   $amount (text): der Betrag
wrong-type-effect = Beträge werden ohne Vorzeichen angegeben und liegen über null, dieser ist { $amount }

wrong-type-effect-hint = schreiben Sie den bloßen Betrag und dazu „kind: expense“ oder „kind: income“

# Variables:
#   $subject (text): was geprüft wird
duplicate-id-check = { $subject } wird in dieser Vorlage zweimal geprüft

duplicate-id-check-hint = behalten Sie eine der beiden Angaben
