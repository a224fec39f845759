### What several checks say.

# $value (text): the value as it should be written
wrong-type-write-hint = write { $value }
