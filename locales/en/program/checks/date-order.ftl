### The check date-order.

explain-date-order = dates in an order that cannot be
    .details = An end lies before its beginning, something is said to have happened after the reporting date, or two periods that should follow each other overlap.
    .wrong =
        measures:
          kiosk:
            plan:
              start: 2024-09-01
              end: 2024-03-31
    .right =
        measures:
          kiosk:
            plan:
              start: 2024-03-31
              end: 2024-09-01
    .repair = Correct the date. If the reporting date has moved, change as_of under report.

## The report, its limits, free facts

# $as-of (text): the reporting date
# $period (text): the reporting period
date-order-report = the reporting date { $as-of } is before the reporting period { $period }
date-order-report-hint = correct “as_of” or “period”; the reporting date usually is the last day of the period

## Dates and periods

# $end (text): the last day
# $start (text): the first day
date-order-span = the end { $end } is before the start { $start }
date-order-span-hint = correct one of the two dates

# $date (text): the day on which it is said to have happened
# $as-of (text): the reporting date
date-order-after-as-of = { $date } is after the reporting date { $as-of }, so it cannot have happened yet
date-order-after-as-of-hint = correct the date, or leave it out until it has happened; what is planned belongs to “plan” or “due”

# $due (text): the day by which the milestone is planned
# $side (text): start or end: which end of the plan it passes
# $limit (text): the first or last day of the plan
date-order-milestone =
    the milestone is due on { $due }, { $side ->
        [start] before the plan begins on { $limit }
       *[end] after the plan ends on { $limit }
    }
date-order-milestone-hint = correct “due”, or the plan if it has changed

# $target (text): the period of the target
# $baseline (text): the period of the baseline
date-order-target = the target { $target } does not end after the baseline { $baseline }
date-order-target-hint = correct one of the two periods; a value counts from the last day of its period

# $period (text): the period of the planned value
# $baseline (text): the period of the baseline
# $target (text): the period of the target
date-order-plan = the planned value for { $period } lies outside the time from { $baseline } to { $target }
date-order-plan-hint = correct the period, or the period of the baseline or target

# $first (text): the period that ends earlier
# $second (text): the period that overlaps with it
date-order-series = the periods { $first } and { $second } overlap
date-order-series-hint = keep one of the two values; the periods of a series follow each other

## Consultations and bodies

# $first (text): the name that stands first
# $second (text): the other name
date-order-names = the names “{ $first }” and “{ $second }” hold at the same time
date-order-names-hint = let the earlier name end with “until” the day before the later one begins with “from”
