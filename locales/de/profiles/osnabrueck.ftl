### Stadt Osnabrück: was von den allgemeinen Wörtern abweicht.

paper-genre = Öffentliche Mitteilungsvorlage
paper-genre-non-public = Nichtöffentliche Mitteilungsvorlage
paper-number = Vorlage-Nr.
paper-contact = Verfasser/-in
block-decision = Beschluss
block-report = Sachverhalt
role-report = Kenntnisnahme

paper-genre-decision = Öffentliche Beschlussvorlage
decision-lead = Der Rat fasst folgenden Beschluss:
block-introduction-decision = Sachverhalt
block-effect = Strategische Stadtziele
check-climate = Auswirkungen auf den Klimaschutz

# Ob die Vorlage öffentlich ist, steht in der Überschrift.
openness-public = {""}
openness-non-public = {""}
