### The check polarity.

explain-polarity = one side of a text denies what the other says, or says the opposite
    .details = Compared are denials (nicht, kein, ohne – niet, geen, zonder), directions (steigt – daalt), amounts, duties (muss – kan), quantities (alle – enkele), and words of time. A warning where both sides have words of which only one can be right, and where a denial has none opposite and one sentence stands opposite one; where sentences were joined or split, a lost denial is a remark. “Nicht selten” is “vaak”, “un-” is “niet”: such pairs are known, and further ones can be added to locales/parity.yaml. A word that is only left out is not told. The number counts too: “mehr … mehr” beside “meer … minder” is told, and so are two words that changed places within a sentence.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Kiosk wird nicht geschlossen.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De kiosk wordt gesloten.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Kiosk wird nicht geschlossen.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De kiosk wordt niet gesloten.
    .repair = Let both sides say the same. If both mean the same in other words, allow it with a reason, or add the words to locales/parity.yaml.

# $which (text): which side says something: de, nl, both
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
polarity = { $which ->
    [de] in { $text }, only German says “{ $de }”
    [nl] in { $text }, only Dutch says “{ $nl }”
   *[both] in { $text }, German says “{ $de }”, Dutch says “{ $nl }”
}
# $which (text): which side says something: de, nl, both
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
polarity-negation = { $which ->
    [de] in { $text }, only German denies: “{ $de }”
   *[nl] in { $text }, only Dutch denies: “{ $nl }”
}
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
polarity-exchanged = in { $text }, words are exchanged: where German says “{ $de }”, Dutch says “{ $nl }”
polarity-hint = let both sides say the same, or allow it with a reason
