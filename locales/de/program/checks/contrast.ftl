### Die Prüfung contrast.

explain-contrast = Farben, die zum Lesen zu nah beieinander liegen
    .details = Text braucht zu seinem Hintergrund einen Kontrast von mindestens 4,5 zu 1; das verlangen die Vorschriften zur Barrierefreiheit.
    .wrong =
        accent: "#ffd24d"
    .right =
        accent: "#7a5200"
    .repair = Wählen Sie im Hausstil eine dunklere Akzentfarbe.

# $colour (Text): die Farbe: #1f4e9e
# $whole (Text): der Kontrast, vor dem Komma
# $tenth (Text): die erste Nachkommastelle davon
contrast = die Akzentfarbe { $colour } hat gegen Weiß einen Kontrast von { $whole },{ $tenth } : 1; nötig sind 4,5 : 1
contrast-hint = wählen Sie eine dunklere Farbe
