### The check contrast.

explain-contrast = colours that are too close to each other to be read
    .details = Text needs a contrast of at least 4.5 to 1 against what is behind it, as the law on accessible documents requires.
    .wrong =
        accent: "#ffd24d"
    .right =
        accent: "#7a5200"
    .repair = Choose a darker accent colour in the house style.

# $colour (text): the colour: #1f4e9e
# $whole (text): the contrast, before the decimal sign
# $tenth (text): its first decimal
contrast = the accent colour { $colour } has a contrast of { $whole }.{ $tenth } : 1 against white; 4.5 : 1 is needed
contrast-hint = choose a darker colour
