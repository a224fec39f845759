### The check name-parity.

explain-name-parity = a name stands on one side of a text and not on the other, or is spelt otherwise
    .details = Names of the project, places of the list in locales/parity.yaml, and words with a capital inside a Dutch sentence are compared. Nijmegen and Nimwegen are the same. A warning where another name stands opposite or one that differs by a letter or two; a remark where a place stands on one side only. Both sides may name the town of their partner. Names that are exchanged within a sentence, or stand once more on one side, are told as well.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Bus fährt nach Bocholt.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De bus rijdt naar Borken.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Bus fährt nach Bocholt.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De bus rijdt naar Bocholt.
    .repair = Write the same name on both sides. If a place has another name in the other language, add it to locales/parity.yaml.

# $which (text): which side says something: de, nl, both
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
name-parity = { $which ->
    [de] in { $text }, only German says “{ $de }”
    [nl] in { $text }, only Dutch says “{ $nl }”
   *[both] in { $text }, German says “{ $de }”, Dutch says “{ $nl }”
}
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
name-parity-spelling = in { $text }, German writes “{ $de }”, Dutch writes “{ $nl }”: a slip in a name?
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
name-parity-exchanged = in { $text }, words are exchanged: where German says “{ $de }”, Dutch says “{ $nl }”
name-parity-hint = write the same name on both sides; other names of a place: locales/parity.yaml
