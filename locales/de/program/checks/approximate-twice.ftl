### Die Prüfung approximate-twice.

explain-approximate-twice = eine Schätzung, die zweimal sagt, dass sie eine ist
    .details = Eine Angabe mit approximate: true druckt überall selbst „rund“, auf Niederländisch „circa“. Steht im Text schon ein solches Wort davor, heißt es „rund rund 80“.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen rund {"{"} $visitors {"}"} Menschen.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen {"{"} $visitors {"}"} Menschen.
    .repair = Nehmen Sie das Wort aus dem Text oder approximate: true aus der Angabe.

# $word (Text): das Wort, wie es getippt ist
# $fact (Text): die Kennung der Angabe
approximate-twice = der Text sagt „{ $word }“ vor { $fact }; diese Angabe sagt es selbst
# $word (Text): das Wort, wie es getippt ist
approximate-twice-hint = lassen Sie „{ $word }“ weg; mit „approximate: true“ druckt der Wert in jeder Sprache ein solches Wort
