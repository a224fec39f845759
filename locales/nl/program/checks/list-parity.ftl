### De controle list-parity.

explain-list-parity = lijsten of alinea’s die verschillen
    .details = Beide kanten hebben dezelfde lijsten met evenveel punten: een waarschuwing. Anders verdeelde alinea’s zijn een opmerking, omdat goede vertalers dat ook doen.
    .wrong =
        # de
        section-next =
        {"    ."}text =
        {"        "}- Wohnen
        {"        "}- Arbeit
        # nl
        section-next =
        {"    ."}text =
        {"        "}- Wonen
    .right =
        # de
        section-next =
        {"    ."}text =
        {"        "}- Wohnen
        {"        "}- Arbeit
        # nl
        section-next =
        {"    ."}text =
        {"        "}- Wonen
        {"        "}- Werk
    .repair = Voeg toe wat ontbreekt.

# $german (getal): hoeveel de Duitse kant er heeft
# $dutch (getal): hoeveel de Nederlandse kant er heeft
list-parity = lijstpunten: { $german } in het Duits, { $dutch } in het Nederlands
# $german (getal): hoeveel de Duitse kant er heeft
# $dutch (getal): hoeveel de Nederlandse kant er heeft
list-parity-lists = lijsten: { $german } in het Duits, { $dutch } in het Nederlands, of anders verdeeld
list-parity-moved = dit punt staat op een andere plaats in de lijst dan zijn tegenhanger
# $german (getal): hoeveel de Duitse kant er heeft
# $dutch (getal): hoeveel de Nederlandse kant er heeft
list-parity-paragraphs = alinea’s: { $german } in het Duits, { $dutch } in het Nederlands
list-parity-hint = geef beide kanten dezelfde lijsten en alinea’s
