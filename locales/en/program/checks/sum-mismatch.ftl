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

## Votes

# $votes (text): how many members are said to have voted or been excluded
# $members (text): how many members the body has
sum-mismatch-votes = the votes come to { $votes }, but the body has { $members } members
# $difference (text): by how many they are too many
sum-mismatch-votes-hint = { $difference } too many: compare with the minutes, and correct the votes or “members”

# $for (text): the votes for
# $against (text): the votes against
# $outcome (text): the outcome as it is written in YAML
sum-mismatch-outcome = { $for } voted for it and { $against } against it, but the outcome is “{ $outcome }”
sum-mismatch-outcome-hint = correct the votes or the outcome: what is adopted or recommended has more votes for it than against it

# $for (text): the votes for
# $against (text): the votes against
sum-mismatch-unanimous = { $for } voted for it and { $against } against it, which is not unanimous
sum-mismatch-unanimous-hint = write “manner: majority”, or correct the votes; members who abstain do not stand in the way of “unanimous”

## Decisions

# $sum (text): the sum of the amounts in euro
# $total (text): the total that is given, in euro
sum-mismatch-effect = the amounts of all years add up to { $sum } EUR, but the total is { $total } EUR
# $side (text): more or less: whether the amounts are above or below the total
# $difference (text): the difference in euro, without sign
sum-mismatch-effect-hint =
    { $side ->
        [more] the amounts are { $difference } EUR too high
       *[less] { $difference } EUR are missing from the amounts
    }; correct them or “total”

## Facts

# $name (text): the name of the fact
# $sum (text): the sum of its parts
# $written (text): the value that is written
sum-mismatch-facts = “{ $name }” is { $written }, but its parts add up to { $sum }
# $side (text): more or less: whether the parts come to more or to less
# $difference (text): the difference, without sign
sum-mismatch-facts-hint =
    { $side ->
        [more] the parts come to { $difference } more
       *[less] the parts come to { $difference } less
    }; correct a part or the sum, or leave out “value”: the sum then follows

## Tables

# $sum (text): the sum of the rows
# $total (text): the total that is written
sum-mismatch-table = the rows add up to { $sum }, but the total is { $total }
# $side (text): more or less: whether the rows come to more or to less
# $difference (text): the difference, without sign
sum-mismatch-table-hint =
    { $side ->
        [more] the rows come to { $difference } more
       *[less] the rows come to { $difference } less
    }; correct a row or the total, or leave the total out: it follows from the rows
