### Notation: the words and signs around values. Digits and names of months come from Unicode CLDR.

# An estimate.
# $value: the value in its own notation, "25.000"
notation-approximate = circa { $value }

# An amount in euro. The space does not break.
# $amount: "314.260", "-1.234,56"
notation-money = €{"\u00A0"}{ $amount }

# A percentage.
# $number: "52,5"
notation-percent = { $number }%

# Half a year.
# $part: 1 or 2
# $year: "2024"
notation-half-year = { $part }e{"\u00A0"}halfjaar { $year }

# A quarter of a year.
# $part: 1 to 4
# $year: "2024"
notation-quarter = { $part }e{"\u00A0"}kwartaal { $year }

# What a draft shows in place of a text that is missing.
notation-draft-missing = ‹tekst ontbreekt›

# Quotation marks, outer and inner.
notation-quote-open = ‘
notation-quote-close = ’
notation-quote-inner-open = “
notation-quote-inner-close = ”
