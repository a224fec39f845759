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
# $term (tekst): het woord aan de ene kant
# $word (tekst): wat er hier tegenover staat
# $usual (tekst): wat er in alle andere teksten tegenover staat
inconsistent-translation-usual = ‘{ $term }’ is hier ‘{ $word }’; overal elders staat er ‘{ $usual }’ tegenover
inconsistent-translation-hint = kies één vertaling, of sta deze met een commentaar toe
# $gloss (tekst): de toelichting
# $name (tekst): de naam waarbij die hier staat
# $other (tekst): de naam waarbij die elders staat
inconsistent-translation-gloss = ‘{ $gloss }’ is hier de toelichting bij ‘{ $name }’ en elders bij ‘{ $other }’
inconsistent-translation-gloss-hint = licht elke naam afzonderlijk toe
# $name (tekst): de naam
# $gloss (tekst): de toelichting erbij
# $other (tekst): de toelichting bij de korte naam
inconsistent-translation-short = ‘{ $name }’ heet hier ‘{ $gloss }’, de korte naam ‘{ $other }’
inconsistent-translation-short-hint = licht beide op dezelfde manier toe
