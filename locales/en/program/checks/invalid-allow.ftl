### The check invalid-allow.

explain-invalid-allow = a comment that allows nothing
    .details = A comment that silences a check stands on a line of its own directly above the entry. It names the check and gives the reason, so that a colleague can understand it later. It holds for the entry and for what is indented below it; with words in quotation marks behind the name of the check, only for what lies in these words. A comment that silences nothing is reported as well, so that none outlives its reason.
    .wrong =
        # beide: allow digits
        measure-kiosk = Kiosk 24
    .right =
        # beide: allow digits-in-prose – name of the kiosk
        measure-kiosk = Kiosk 24
    .repair = Write the name of the check and the reason, or remove the comment. Only judgements can be silenced: date-order, sum-mismatch, missing-explanation, unused-message, variable-mismatch, digits-in-prose, plural-missing, consultation-order, body-not-valid-then, small-type, lonely-heading, contrast, overflow where it is a warning, and the checks on how both sides are written, from foreign-language to pattern. An error that leaves a gap in the document must be repaired.

invalid-allow-directive = the comment speaks to beide, but says nothing that it understands
invalid-allow-form-hint = write: # beide: allow name-of-the-check – the reason

# $check (text): the name of a check
invalid-allow-reason = the comment allows { $check } without a reason

# $check (text): the name of a check
invalid-allow-unknown = there is no check named “{ $check }”
invalid-allow-unknown-hint = beide explain lists all checks
# $check (text): the name of a check
invalid-allow-similar-hint = did you mean “{ $check }”?

# $check (text): the name of a check
invalid-allow-never = the check { $check } cannot be allowed
invalid-allow-never-hint = repair what it reports and remove this comment

invalid-allow-nothing-below = directly below this comment there is no entry that it could be about
invalid-allow-nothing-below-hint = put the comment directly above the entry, without an empty line

invalid-allow-misplaced = the comment has no effect behind an entry
invalid-allow-misplaced-hint = put the comment on a line of its own directly above the entry

# $check (text): the name of a check
invalid-allow-idle = the comment allows { $check }, but nothing of that kind is found here
invalid-allow-idle-hint = remove the comment, or put it directly above the entry that it is about
