### Die Prüfung cyclic-reference.

explain-cyclic-reference = Verweise laufen im Kreis
    .details = Ziele bilden einen Baum: Jedes hat höchstens ein übergeordnetes Ziel, das oberste hat keines. Hier führt der Weg nach oben zum Ausgangspunkt zurück, sodass sich nichts zusammenrechnen lässt.
    .wrong =
        goals:
          housing:
            parent: city
          city:
            parent: housing
    .right =
        goals:
          housing:
            parent: city
          city:
            number: "1"
    .repair = Entfernen Sie parent bei dem Ziel, das ganz oben steht.

# $circle (Text): die Kennungen in der Reihenfolge der Verweise, durch Pfeile getrennt
cyclic-reference = die Ziele gehören im Kreis zueinander: { $circle }
cyclic-reference-hint = entfernen Sie bei einem dieser Ziele die Angabe parent

# $id (Text): die id des Ziels
# $most (Zahl): wie viele Ebenen erlaubt sind
cyclic-reference-deep = das Ziel { $id } liegt tiefer als { $most } Ebenen
cyclic-reference-deep-hint = gliedern Sie die Ziele flacher
# $name (Text): der Name der Angabe
cyclic-reference-sum = die Summe „{ $name }“ zählt sich selbst mit
cyclic-reference-sum-hint = nehmen Sie die Angabe aus ihren eigenen Teilen heraus
