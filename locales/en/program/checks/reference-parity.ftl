### The check reference-parity.

explain-reference-parity = the two sides of a text refer to different articles, annexes, pages or files
    .details = Numbers behind §, Art., Abs., Nr., Seite, Anlage, TOP and artikel, lid, nr., blz., bijlage, agendapunt are compared, file numbers too. A warning. § and artikel, Abs. and lid are the same; a number that the other side says in words is the same as well. Laws with their names in both languages and the country codes of telephone numbers are compared as well.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Grundlage ist § 24 der Satzung.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De grondslag is artikel 42 van de verordening.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Grundlage ist § 24 der Satzung.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = De grondslag is artikel 24 van de verordening.
    .repair = Let both sides refer to the same.

# $which (text): which side says something: de, nl, both
# $text (text): the id of the text
# $de (text): what German says
# $nl (text): what Dutch says
reference-parity = { $which ->
    [de] in { $text }, only German says “{ $de }”
    [nl] in { $text }, only Dutch says “{ $nl }”
   *[both] in { $text }, German says “{ $de }”, Dutch says “{ $nl }”
}
reference-parity-hint = let both sides refer to the same
