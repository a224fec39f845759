### The check plural-incomplete.

explain-plural-incomplete = a choice by a number that is not whole
    .details = Where one side chooses by a number, the other has the same branches or words that do not change. Branches that say the same, or are exchanged, are a slip. A warning; a branch such as [0] on one side only is a remark.
    .wrong =
        measure-kiosk = {"{"} $courses ->
        {"    ["}one] {"{"} $courses {"}"} Kurse
        {"   *"}[other] {"{"} $courses {"}"} Kurs
        {"}"}
    .right =
        measure-kiosk = {"{"} $courses ->
        {"    ["}one] {"{"} $courses {"}"} Kurs
        {"   *"}[other] {"{"} $courses {"}"} Kurse
        {"}"}
    .repair = Give both sides the same branches, the singular at [one].

# $key (text): the name of the branch
# $lang (text): the language that lacks it: de, nl
plural-incomplete = the branch [{ $key }] is missing in { $lang ->
    [de] German
   *[nl] Dutch
}
# $name (text): the number by which the other side chooses
# $word (text): the word behind the number
plural-incomplete-alone = the other side chooses by { $name }, and here “{ $word }” stands behind every number
plural-incomplete-equal = all branches say the same
plural-incomplete-exchanged = the branches [one] and *[other] are exchanged
plural-incomplete-hint = give both sides the same branches, the singular at [one]
plural-incomplete-several = the branch for one speaks of several
