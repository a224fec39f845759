### De controle inconsistent-translation.

explain-inconsistent-translation = één ding op twee manieren gezegd, of twee op één
    .details = Een term die de woordenlijst met one: true aanduidt, heeft in een project één vertaling; een tekst van meer woorden heeft er één; twee titels van één soort worden niet één. Een waarschuwing; teksten van één of twee woorden zijn een opmerking, omdat de betekenis kan afhangen van de plaats.
    .wrong =
        # de
        measure-a = Handlungsfeld Wohnen
        measure-b = Handlungsfeld Arbeit
        # nl
        measure-a = Beleidsterrein wonen
        measure-b = Actieveld werk
    .right =
        # de
        measure-a = Handlungsfeld Wohnen
        measure-b = Handlungsfeld Arbeit
        # nl
        measure-a = Beleidsterrein wonen
        measure-b = Beleidsterrein werk
    .repair = Kies één vertaling.

inconsistent-translation = dezelfde tekst is elders anders vertaald
inconsistent-translation-same = een andere tekst heeft hier dezelfde titel, maar niet aan de andere kant
# $term (tekst): de term van deze kant
# $word (tekst): de vertaling die hier staat
# $usual (tekst): de vertaling die het project meestal heeft
inconsistent-translation-term = ‘{ $term }’ heet hier ‘{ $word }’ en elders ‘{ $usual }’
inconsistent-translation-hint = kies één vertaling, of sta deze met een commentaar toe
