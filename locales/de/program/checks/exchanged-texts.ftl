### Die Prüfung exchanged-texts.

explain-exchanged-texts = zwei Texte sind auf einer Seite vertauscht
    .details = Zahlen, Namen, Fachwörter und ähnliche Wörter zeigen, welche Texte zusammengehören. Wo zwei Texte deutlich besser zur jeweils anderen Gegenseite passen als zur eigenen, ist eine Seite vertauscht: eine Warnung.
    .wrong =
        # de
        measure-a = Sprachcafé Almelo
        measure-b = Museumsnacht
        # nl
        measure-a = Museumnacht
        measure-b = Taalcafé Almelo
    .right =
        # de
        measure-a = Sprachcafé Almelo
        measure-b = Museumsnacht
        # nl
        measure-a = Taalcafé Almelo
        measure-b = Museumnacht
    .repair = Setzen Sie jeden Text dorthin, wohin er gehört.

# $one (Text): die Kennung dieses Textes
# $other (Text): die Kennung des anderen Textes
exchanged-texts = { $one } und { $other } scheinen auf einer Seite vertauscht zu sein
exchanged-texts-alone = die beiden Seiten dieses Titels sagen Verschiedenes: Kein Wort hat seine Entsprechung gegenüber
exchanged-texts-hint = setzen Sie jeden Text dorthin, wohin er gehört
