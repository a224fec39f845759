### Handlungsfelder, Ziele und Schritte

policy-field-hitze = Hitze
    .description =
        Heiße Tage belasten vor allem alte Menschen, kleine Kinder und alle, die im Freien arbeiten. Die Stadt warnt früh, schafft kühle Orte und sorgt dafür, dass niemand ohne Hilfe bleibt.

policy-field-starkregen = Starkregen
    .description =
        Bei Starkregen fällt in einer Stunde so viel Wasser wie sonst in zwei Wochen. Keine Kanalisation kann das aufnehmen; deshalb müssen Straßen, Plätze und Gärten einen Teil davon zurückhalten.

policy-field-gruen = Stadtgrün
    .description =
        Bäume spenden Schatten, kühlen die Luft und halten Wasser im Boden. In { $districts } Stadtteilen werden sie zuerst gepflanzt, weil dort am meisten Fläche versiegelt ist.

## Ziele

goal-menschen-schuetzen = Gefährdete Menschen schützen
    .description =
        Wer allein lebt und älter als achtzig Jahre ist, soll an heißen Tagen mindestens einmal angerufen oder besucht werden. Die Teilnahme ist freiwillig.

goal-kuehle-orte = Kühle Orte für alle
    .description =
        Von jeder Wohnung aus soll ein kühler Ort in höchstens zehn Minuten zu Fuß erreichbar sein. Er darf nichts kosten und muss auch am Wochenende geöffnet sein.

goal-wasser-zurueckhalten = Wasser dort zurückhalten, wo es fällt
    .description =
        Regenwasser wird nicht mehr in den Kanal geleitet, wenn es auf dem Grundstück versickern kann. Das gilt für Neubauten immer und für den Bestand, soweit es zumutbar ist.

goal-rechtzeitig-warnen = Rechtzeitig warnen
    .description =
        Zwischen der ersten Meldung und dem Höchststand der Hase liegen oft weniger als vier Stunden. Beide Städte geben ihre Messwerte deshalb sofort aneinander weiter.

goal-mehr-baeume = Mehr Bäume, weniger Asphalt
    .description =
        Für jeden gefällten Baum werden zwei neue gepflanzt. Parkplätze dürfen dafür entfallen, Radwege nicht.

## Schritte des Hitzeaktionsplans

list-item-schritt-warnstufen = Warnstufen festlegen
    .text = Die erste Stufe gilt ab dreißig Grad, die zweite nach drei heißen Tagen in Folge.

list-item-schritt-risikogruppen = Risikogruppen erreichen
    .text = Arztpraxen und Apotheken verteilen die Anmeldekarten für das Hitzetelefon.

list-item-schritt-pflege = Pflegeheime und Kliniken einbeziehen
    .text = Jedes Haus benennt bis Ende März eine Person, die im Notfall erreichbar ist.
