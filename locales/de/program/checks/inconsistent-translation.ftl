### Die Prüfung inconsistent-translation.

explain-inconsistent-translation = eines auf zwei Weisen gesagt, oder zwei auf eine
    .details = Ein Fachwort, das das Glossar mit one: true kennzeichnet, hat in einem Projekt eine Übersetzung; ein Text aus mehreren Wörtern hat eine; zwei Titel einer Art werden nicht zu einem. Eine Warnung; Texte aus ein oder zwei Wörtern sind eine Bemerkung, weil ihr Sinn davon abhängen kann, wo sie stehen.
    .wrong =
        # de
        measure-a = Handlungsfeld Wohnen
        measure-b = Handlungsfeld Arbeit
        # nl
        measure-a = Beleidsterrein wonen
        measure-b = Actieveld werk
    .right =
        # de
        measure-a = Handlungsfeld Wohnen
        measure-b = Handlungsfeld Arbeit
        # nl
        measure-a = Beleidsterrein wonen
        measure-b = Beleidsterrein werk
    .repair = Entscheiden Sie sich für eine Übersetzung.

inconsistent-translation = derselbe Text ist anderswo anders übersetzt
inconsistent-translation-same = ein anderer Text hat hier denselben Titel, auf der anderen Seite aber nicht
# $term (Text): das Fachwort dieser Seite
# $word (Text): die Übersetzung, die hier steht
# $usual (Text): die Übersetzung, die das Projekt sonst hat
inconsistent-translation-term = „{ $term }“ heißt hier „{ $word }“ und sonst „{ $usual }“
# $term (Text): das Wort der einen Seite
# $word (Text): was ihm hier gegenübersteht
# $usual (Text): was ihm in allen anderen Texten gegenübersteht
inconsistent-translation-usual = „{ $term }“ heißt hier „{ $word }“; überall sonst steht „{ $usual }“ gegenüber
inconsistent-translation-hint = entscheiden Sie sich für eine Übersetzung, oder erlauben Sie diese mit einem Kommentar
# $gloss (Text): die Erläuterung
# $name (Text): der Name, den sie hier erläutert
# $other (Text): der Name, den sie anderswo erläutert
inconsistent-translation-gloss = „{ $gloss }“ erläutert hier „{ $name }“ und anderswo „{ $other }“
inconsistent-translation-gloss-hint = erläutern Sie jeden Namen für sich
# $name (Text): der Name
# $gloss (Text): seine Erläuterung
# $other (Text): die Erläuterung der Kurzform
inconsistent-translation-short = „{ $name }“ heißt hier „{ $gloss }“, die Kurzform aber „{ $other }“
inconsistent-translation-short-hint = erläutern Sie beide gleich
