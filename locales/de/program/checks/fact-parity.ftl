### Die Prüfung fact-parity.

explain-fact-parity = die beiden Seiten eines Textes verwenden dieselben Angaben an vertauschten Stellen oder geben eine anders aus
    .details = Angaben werden an den kleinen Wörtern davor (von … auf, van … naar, statt, davon) und an den Wörtern dahinter unterschieden. Vertauschte Angaben sind eine Warnung. Ist nur die Reihenfolge anders und nichts zeigt, dass jede Angabe noch dasselbe sagt, ist es eine Bemerkung, denn Satzteile dürfen anders stehen. Eine Angabe, die nur eine Seite mit anderen Optionen ausgibt, etwa NUMBER mit weniger Stellen, ist eine Warnung. Angaben, die nur durch „und“ oder „bis“ verbunden sind, behalten ihre Reihenfolge; auch Angaben, die in den Satz der jeweils anderen geraten sind, werden gemeldet.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Die Zahl stieg von {"{"} $before {"}"} auf {"{"} $after {"}"}.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het aantal steeg van {"{"} $after {"}"} naar {"{"} $before {"}"}.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Die Zahl stieg von {"{"} $before {"}"} auf {"{"} $after {"}"}.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het aantal steeg van {"{"} $before {"}"} naar {"{"} $after {"}"}.
    .repair = Setzen Sie jede Angabe dorthin, wo sie auf der anderen Seite steht, mit denselben Optionen.

# $text (Text): die Kennung des Textes
# $one (Text): die Kennung einer Angabe
# $other (Text): die Kennung einer anderen Angabe
fact-parity = in { $text } sind { $one } und { $other } vertauscht
# $text (Text): die Kennung des Textes
# $fact (Text): die Kennung der Angabe
fact-parity-options = in { $text } wird { $fact } auf den beiden Seiten mit unterschiedlichen Optionen dargestellt
fact-parity-hint = setzen Sie jede Angabe an die Stelle, an der sie auf der anderen Seite steht, und mit denselben Optionen
