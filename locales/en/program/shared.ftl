### What several checks say.

# $value (text): the value as it is written; in hints, as it should be written
wrong-type-write-hint = write { $value }
