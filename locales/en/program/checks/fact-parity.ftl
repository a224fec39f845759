### The check fact-parity.

explain-fact-parity = the two sides of a text use the same facts in exchanged places, or print one of them otherwise
    .details = Facts are told apart by the small words before them (von … auf, van … naar, statt, davon) and by the words behind them. Exchanged facts are a warning. Where only the order differs and nothing tells that each fact still says the same, it is a remark, since clauses may be ordered otherwise. A fact that only one side prints with other options, such as NUMBER with fewer digits, is a warning. Facts that are only joined by “and” or “to” keep their order; facts that have come to stand in each other’s sentence are told too.
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
    .repair = Let each fact stand where it stands on the other side, with the same options.

# $text (text): the id of the text
# $one (text): the id of a fact
# $other (text): the id of another fact
fact-parity = in { $text }, { $one } and { $other } stand in exchanged places
# $text (text): the id of the text
# $fact (text): the id of the fact
fact-parity-options = in { $text }, the two sides print { $fact } with different options
fact-parity-hint = let each fact stand where it stands on the other side, with the same options
