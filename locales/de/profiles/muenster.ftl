### Stadt Münster: was von den allgemeinen Wörtern abweicht.

paper-genre = Öffentliche Berichtsvorlage
paper-phone = Ruf
block-subject = Betrifft

paper-genre-decision = Öffentliche Beschlussvorlage
decision-part = I. Sachentscheidung
block-finances-decision = II. Finanzielle Auswirkungen

# Ob die Vorlage öffentlich ist, steht in der Überschrift.
openness-public = {""}
openness-non-public = {""}
