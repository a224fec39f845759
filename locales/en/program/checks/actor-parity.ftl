### The check actor-parity.

explain-actor-parity = the two sides of a text name different bodies, offices or groups of people
    .details = Where one side says Rat and the other college, somebody else decides. A warning, since both sides have words of which only one can be right. What is alike in both countries stands in locales/parity.yaml, for instance that the Verwaltung may be the college or the ambtelijke organisatie. Two of them that changed places within a sentence are told as well.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Rat entscheidet im Herbst.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het college beslist in het najaar.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Der Rat entscheidet im Herbst.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De raad beslist in het najaar.
    .repair = Let both sides name the same body. If the two correspond in your project, allow it with a reason or add the words to locales/parity.yaml.

# $which (text): which side says something: de, nl, both
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
actor-parity = { $which ->
    [de] in { $text }, only German says “{ $de }”
    [nl] in { $text }, only Dutch says “{ $nl }”
   *[both] in { $text }, German says “{ $de }”, Dutch says “{ $nl }”
}
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
actor-parity-exchanged = in { $text }, words are exchanged: where German says “{ $de }”, Dutch says “{ $nl }”
actor-parity-hint = let both sides name the same, or allow it with a reason
