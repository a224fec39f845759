### The check ambiguous-number.

explain-ambiguous-number = a number that can be read in two ways
    .details = 1.000 is one thousand in Germany and the Netherlands, but YAML and many programs read it as one. With a comma it is the other way round. The program does not guess. Many programs also read 4E2 as 400, 0x10 as 16 and 012 as 12.
    .wrong =
        facts:
          visitors: 1.000
    .right =
        facts:
          visitors: 1000
    .repair = Write whole numbers without separators (1000), and decimals with a point (1.5). In print each language gets its own notation.

# $number (text): the number as it is written
# $grouped (text): the number, if the separator divides thousands
# $decimal (text): the number, if the separator divides decimals
ambiguous-number = { $number } can be read as { $grouped } and as { $decimal }
# $grouped (text): the number, if the separator divides thousands
# $decimal (text): the number, if the separator divides decimals
ambiguous-number-hint = write { $grouped } or { $decimal }

# $number (text): the number as it is written
ambiguous-number-grouped = { $number } holds separators between thousands
# $number (text): the number without separators
ambiguous-number-grouped-hint = write { $number }

# $number (text): the number as it is written
# $reading (text): the number that programs may take it for
ambiguous-number-form = { $number } is not how a number is written; it could be read as { $reading }
# $reading (text): the number that programs may take it for
ambiguous-number-form-hint = write { $reading } if that is meant
