### Der Beschluss über die Zuschüsse

paper-zisternen-2025 = Richtlinie über Zuschüsse für Zisternen und Gründächer
    .short = Zuschüsse für Zisternen

decision-point-richtlinie =
    .text = Der Rat beschließt die als Anlage 1 beigefügte Richtlinie.

argument-vorsorge-billiger = Vorsorge ist billiger als Schäden.
    .text = Ein vollgelaufener Keller kostet im Durchschnitt { $damage }, eine Zisterne weniger als ein Fünftel davon.

argument-nachfrage = Die Nachfrage ist größer als erwartet.
    .text = Schon vor dem Beginn der Förderung haben { $asked } Haushalte nachgefragt, darunter viele, die zur Miete wohnen.

decision-point-mittel =
    .text = Für die Jahre { $first } und { $last } werden jeweils { $amount } bereitgestellt.

argument-verfahren-einfach = Das Verfahren ist einfach.
    .text = Es genügt je ein Foto vor und nach dem Einbau. Gutachten, Kostenvoranschläge oder Nachweise eines Fachbetriebs werden nicht verlangt.

caveat-mitnahme = Manche hätten die Zisterne auch ohne Zuschuss gebaut.
    .text = Wie hoch dieser Anteil ist, lässt sich nicht sicher sagen. Erfahrungen aus Enschede sprechen für höchstens zwanzig Prozent.

caveat-mittel-begrenzt = Die Mittel können vor Jahresende erschöpft sein.
    .text = Anträge werden in der Reihenfolge ihres Eingangs bearbeitet. Wer leer ausgeht, wird im folgenden Jahr vorrangig berücksichtigt.

decision-point-zahlen-berichten =
    .text = Die Verwaltung wird beauftragt, dem Ausschuss zweimal im Jahr über die Zahl der Anträge und die bewilligten Beträge zu berichten.

caveat-aufwand = Der Bericht kostet Arbeitszeit.
    .text = Er beschränkt sich deshalb auf eine Seite und enthält keine Angaben zu einzelnen Personen.

financial-effect-zuschuesse-osnabrueck = Zuschüsse an Haushalte
financial-effect-zuschuesse-enschede = Zuschüsse an Haushalte

impact-check-zisternen-klima =
    .text = Weniger Regenwasser im Kanal bedeutet weniger Strom für Pumpen und Kläranlage.

impact-check-zisternen-inklusion =
    .text = Auch wer zur Miete wohnt, kann einen Antrag stellen, wenn die Eigentümerin oder der Eigentümer zustimmt.

impact-check-zisternen-personal =
    .text = Die Bearbeitung bindet { $posts } Stellen. Sie werden innerhalb des Stellenplans bereitgestellt.

section-zisternen-zusammenfassung =
    .text = Die Stadt will private Zisternen und Gründächer fördern, damit bei Starkregen weniger Wasser in die Kanäle gelangt. Der Zuschuss beträgt { FACT("measure.zisternen.grant") } und wird nur einmal je Haushalt gezahlt.

section-zisternen-ausgangslage =
    .text =
        Beim Unwetter im vergangenen Juli liefen mehrere hundert Keller voll, die meisten davon in der Altstadt. Der Rat hat die Verwaltung daraufhin beauftragt, eine Richtlinie zu entwerfen.

        Enschede fördert Zisternen, nicht aber einfache Regentonnen, schon seit vier Jahren. Die Richtlinie übernimmt das dortige Verfahren, aber nicht die dortigen Beträge.

section-zisternen-wirkung =
    .text = In drei Jahren sollen mindestens { $tanks } Zisternen eingebaut sein. Zusammen halten sie bei Starkregen so viel Wasser zurück wie ein kleiner See.

section-zisternen-alternativen =
    .text =
        - Kein Zuschuss, sondern nur Beratung. Das wäre billiger, hätte aber kaum Wirkung.
        - Eine Pflicht für alle Neubauten. Sie ist erst nach einer Änderung des Bebauungsplans möglich.
        - Ein höherer Zuschuss für weniger Haushalte. Dagegen spricht der Grundsatz der Gleichbehandlung.

section-zisternen-finanzen =
    .text = Der städtische Anteil ist im Haushalt veranschlagt. Das Land Niedersachsen beteiligt sich mit einem Drittel, sofern es den Antrag bis Ende Januar bewilligt.

section-zisternen-recht =
    .text =
        Zuschüsse sind freiwillige Leistungen nach § 58 Abs. 1 NKomVG; § 23 der Landeshaushaltsordnung gilt sinngemäß. Mit Art. 107 Abs. 1 AEUV ist die Richtlinie vereinbar, weil sie nur Privatpersonen fördert.

        In Enschede ist Art. 156 Abs. 3 der [Gemeentewet](lang:nl) zu beachten.

section-zisternen-beteiligung =
    .text = Der Entwurf lag vier Wochen lang öffentlich aus. Von { $replies } Stellungnahmen lehnten nur wenige den Zuschuss ab; fast alle baten um ein **kurzes** Formular. Der Seniorenbeirat und der Mieterverein haben zugestimmt.

section-zisternen-kommunikation =
    .text = Das Formular steht ab dem { $online } auf der [Seite der Stadt](https://example.org/zisternen), auch in Leichter Sprache. Die Kampagne heißt „Jeder Tropfen zählt“.

section-zisternen-weiteres =
    .text = Stimmt der Rat zu, tritt die Richtlinie am ersten Tag des folgenden Monats in Kraft. Anträge können dann sofort gestellt werden, jedoch nicht für Anlagen, die bereits eingebaut sind.

section-zisternen-evaluation =
    .text = Im { $review } wertet die Hochschule Osnabrück die Förderung aus. Zeigt sich, dass weniger als die Hälfte der Mittel abgerufen wurde, endet sie vorzeitig.
