### What several checks say.

# $value (text): the value as it should be written
wrong-type-write-hint = write { $value }

# Many values of one series or column have the same mistake; this follows the first of them.
# $count (number): how many more
# $line (text): the line of the last of them
wrong-type-more-hint =
    { $count ->
        [one] one more value of this series has the same mistake, in line { $line }
       *[other] { $count } more values of this series have the same mistake, the last in line { $line }
    }

# Of many problems with one cause only the first are shown.
# $count (number): how many more there are
echoes-hint = the same stands at { $count ->
    [one] one more place
   *[other] { $count } more places
}
