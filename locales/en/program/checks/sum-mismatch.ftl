### The check sum-mismatch.

explain-sum-mismatch = parts do not add up to their total
    .details = The budget lines of a project must add up to the amount that was granted. The message names both sums. Nor can a line spend more than was approved. (The example leaves out partner, funder and amounts spent.) A value of a series at the period of the baseline must be the baseline.
    .wrong =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 30000
    .right =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 40000
    .repair = Compare with the notice of the grant, and correct the line or the total.

## Indicators

# $value (text): the value in the series for that period
# $period (text): the period of the baseline
# $baseline (text): the baseline value
sum-mismatch-baseline = the value { $value } for { $period } is not the baseline of that period, { $baseline }
sum-mismatch-baseline-hint = correct one of the two, or delete the value: the baseline begins the series

## Budget

# $lines (number): how many budget lines there are
# $sum (text): the sum of the budget lines in euro
# $granted (text): the granted amount in euro
sum-mismatch-granted =
    { $lines ->
        [one] the budget line is { $sum } EUR
       *[other] the { $lines } budget lines add up to { $sum } EUR
    }, but { $granted } EUR were granted
# $side (text): more or less: whether the lines are above or below what was granted
# $difference (text): the difference in euro, without sign
sum-mismatch-granted-hint =
    { $side ->
        [more] the lines are { $difference } EUR too high
       *[less] { $difference } EUR are missing from the lines
    }; correct them or “granted”

# $spent (text): the spent amount in euro
# $approved (text): the approved amount in euro
sum-mismatch-spent = { $spent } EUR were spent, but only { $approved } EUR approved
sum-mismatch-spent-hint = correct one of the two amounts; shift approved amounts between lines if the funder has agreed
