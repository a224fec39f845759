### Notation: the words and signs around values. Digits and names of months come from Unicode CLDR.

# An estimate.
# $value: the value in its own notation, "25.000"
notation-approximate = rund { $value }

# An amount in euro. The space does not break.
# $amount: "314.260", "-1.234,56"
notation-money = { $amount }{"\u00A0"}€

# A percentage. The space does not break.
# $number: "52,5"
notation-percent = { $number }{"\u00A0"}%

# Half a year.
# $part: 1 or 2
# $year: "2024"
notation-half-year = { $part }.{"\u00A0"}Halbjahr { $year }

# A quarter of a year.
# $part: 1 to 4
# $year: "2024"
notation-quarter = { $part }.{"\u00A0"}Quartal { $year }

# What a draft shows in place of a text that is missing.
notation-draft-missing = ‹Text fehlt›

# Quotation marks, outer and inner.
notation-quote-open = „
notation-quote-close = “
notation-quote-inner-open = ‚
notation-quote-inner-close = ‘
