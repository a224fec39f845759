### The check ledger.

explain-ledger = the ledger of translations cannot be used as it stands
    .details = locales/ledger.yaml keeps which wordings of each text were accepted as saying the same. It is written by beide translate accept only. What was changed in it by hand, or put together line by line from two versions, is not believed, and no command writes over it.
    .wrong =
        goal-housing.title:
          state: nearly
          source: de
          by: Planning office
          on: 2024-09-03
          reason: read by both
          de: {"{"}hash: "8a5edab282632443", text: "Housing"{"}"}
    .right =
        goal-housing.title:
          state: reviewed
          source: de
          by: Planning office
          on: 2024-09-03
          reason: read by both
          de: {"{"}hash: "8a5edab282632443", text: "Housing"{"}"}
    .repair = Take the file back from your version control. Or remove the unit that is named, with all its lines, and accept its text again: beide translate accept. Two versions of the file are merged by beide translate merge-ledger.

# $whole (text): file, or unit if it is about one unit
# $problem (text): unknown, lacks, value or hash
# $key (text): the key, or several divided by commas
# $unit (text): the unit; nothing if it is about the file as a whole
ledger = { $problem ->
    [unknown] the ledger of translations has no key “{ $key }”
    [lacks] { $whole ->
        [file] the key “{ $key }” is missing in the ledger of translations
       *[other] the key “{ $key }” of { $unit } is missing in the ledger of translations
    }
    [hash] the wording of { $unit } in the ledger of translations does not fit its hash: it is not what was accepted
   *[value] the value of “{ $key }” is none that the ledger of translations knows
}
# $whole (text): file, or unit if it is about one unit
# $unit (text): the unit
ledger-hint = take locales/ledger.yaml back from your version control{ $whole ->
    [unit] {""}, or remove all lines of { $unit } there and accept the text again with “beide translate accept”
   *[file] {""}
}; nothing writes over it as it is

ledger-form = this ledger of translations was written by a newer version of beide
ledger-form-hint = use that version; this one leaves the file as it is
