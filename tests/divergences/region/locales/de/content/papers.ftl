### Die Vorlagen

## Bericht

paper-bericht-2025-h2 = Älter werden an Niers und Maas: Bericht { FACT("report.period") }
    .short = Älter werden

section-bericht-kern =
    .text =
        Von { FACT("report.measures") } Maßnahmen { FACT("report.measures-done") ->
            [one] ist eine
           *[other] sind { FACT("report.measures-done") }
        } abgeschlossen, die meisten übrigen liegen im Plan. Sorgen macht vor allem die Tagespflege in Lomm, die in diesem Jahr nicht mehr öffnet.

        Erfreulich entwickelt sich der Bürgerbus: Die Zahl der Fahrgäste hat sich verdoppelt, und noch nie haben sich so viele Fahrerinnen gemeldet.

section-bericht-anlass =
    .text =
        Kreis und Gemeinde haben am { FACT("report.covenant") } vereinbart, die Versorgung älterer Menschen gemeinsam zu planen. Der Kreistag hat damals mit großer Mehrheit zugestimmt, der [gemeenteraad](lang:nl) einstimmig. Die Vereinbarung gilt für { FACT("report.villages") } Dörfer entlang der Grenze.

        Berichtet wird zweimal jährlich. Der Bericht ist öffentlich und enthält keine Namen von Patienten.

section-bericht-felder =
    .text =
        Eine Ampel zeigt, wie es um jede Maßnahme steht. Ist sie gelb oder rot, werden Ursache, Folge und Gegenmaßnahme genannt.

section-bericht-weg =
    .text =
        Früher mussten Familien bis zu sechs Stellen anrufen, bevor ihnen jemand half. Künftig führt der Weg über { FACT("list.pflegeweg.items") } Schritte, und zwar in beiden Ländern gleich.

section-bericht-geld =
    .text =
        Eingeplant sind { $planned }, ausgezahlt wurden bisher { $paid }. Im Vergleich zum Vorjahr ist das ein Plus von zwölf Prozent.

        Das Land übernimmt ein Viertel der Personalkosten, jedoch nicht die Mieten. Der Kreis spart dadurch jährlich rund zweihunderttausend Euro.

section-bericht-kontakt =
    .text =
        Die Pflegeberatung ist montags bis freitags von 8.30 bis 16 Uhr unter +49 2821 85-0 zu erreichen, in Venlo unter +31 77 3599999. Wer lieber schreibt, wendet sich an [pflege@example.org](mailto:pflege@example.org).

        Das Heft „Gut versorgt“ liegt in Rathäusern, Apotheken und Arztpraxen aus. Es erscheint im Frühjahr und im Herbst auf Deutsch und Niederländisch, *auf Wunsch* auch in Großdruck.

section-bericht-ausblick =
    .text =
        Bis zum Sommer ist Folgendes geplant:

        - Die zweite Leitstelle nimmt den Nachtbetrieb auf.
        - Der Kreistag entscheidet über das Pfarrhaus in Lomm.
        - Die ersten Bewerbungen für das Lehrjahr werden geprüft.
        - Venlo bestellt einen größeren Bus.

        Am { $day } kommen beide Ausschüsse in Straelen zusammen, diesmal ohne Verwaltung, aber mit Pflegekräften.

## Beschluss über die Tagespflege

paper-tagespflege-2026 = Tagespflege in Lomm: Zuschuss und Vertrag
    .short = Tagespflege Lomm

decision-point-haus-oeffnen =
    .text = Der Kreistag stimmt der gemeinsamen Tagespflege im Pfarrhaus Lomm zu.

argument-wunsch-zuhause = Die meisten möchten zu Hause wohnen bleiben.
    .text = In einer Befragung haben { $survey } der Menschen über siebzig angegeben, auf keinen Fall in ein Heim ziehen zu wollen.

argument-heim-teurer = Ein Heimplatz ist teurer.
    .text = Im Heim beläuft sich der Eigenanteil auf { $home } monatlich. Die Tagespflege kostet weniger als halb so viel.

decision-point-geld-geben =
    .text = Für die Jahre { $from } bis { $to } wird ein jährlicher Zuschuss von { $amount } bewilligt.

argument-kosten-geteilt = Die Kosten werden geteilt.
    .text = Der Kreis trägt fünfundfünfzig Prozent, die Gemeinde den Rest. Maßgeblich ist, woher die Gäste kommen.

caveat-baukosten = Die Baukosten könnten noch einmal steigen.
    .text = Im Haushalt ist dafür eine Reserve von { $reserve } vorgesehen. Wird sie überschritten, muss erneut beraten werden.

caveat-kein-personal = Es findet sich womöglich nicht genug Personal.
    .text = Dann öffnet das Haus zunächst nur an drei Tagen in der Woche. Gruppen mit mehr als neun Gästen werden nicht gebildet.

decision-point-vertrag-schliessen =
    .text = Der Landrat wird ermächtigt, den als Anlage 2 beigefügten Vertrag mit der Gemeinde Venlo zu schließen.

argument-muster-da = Ein bewährtes Muster liegt vor.
    .text = Die Regelung folgt dem Abkommen von Anholt. Nach diesem Vorbild arbeiten bereits sieben Zweckverbände.

caveat-recht-zweierlei = Zwei Rechtsordnungen treffen aufeinander.
    .text = Deutsche Gäste rechnen nach § 41 SGB XI ab, niederländische nach der [Wet langdurige zorg](lang:nl) oder der [Wmo 2015](lang:nl). Eine doppelte Abrechnung ist ausgeschlossen.

decision-point-bericht-geben =
    .text = Die Verwaltung wird beauftragt, dem Ausschuss für Soziales und Gesundheit spätestens im Herbst { $by } über die Auslastung zu berichten.

financial-effect-zuschuss-kleve = Zuschuss zum Betrieb
financial-effect-zuschuss-venlo = Zuschuss zum Betrieb

impact-check-check-klima =
    .text = Der Fahrdienst legt im Jahr etwa vierzigtausend Kilometer zurück. Ein Elektrobus wird angestrebt, ist aber derzeit nicht finanzierbar.

impact-check-check-teilhabe =
    .text = Das Haus ist stufenlos erreichbar. Schilder sind zweisprachig und gut lesbar, auch für Menschen mit einer Sehbehinderung.

impact-check-check-personal =
    .text = Für Abrechnung und Aufsicht werden { $posts } Stellen benötigt. Eine davon ist bereits besetzt.

section-tp-kern =
    .text =
        Kreis und Gemeinde wollen in Lomm eine Tagespflege für Gäste aus beiden Ländern eröffnen. Nirgendwo sonst am Niederrhein gibt es ein solches Haus. Der Kreis zahlt dafür drei Jahre lang einen Zuschuss; danach soll sich der Betrieb selbst tragen.

section-tp-lage =
    .text =
        Derzeit stehen { $applicants } Personen auf Wartelisten. Zwei Drittel von ihnen leben allein, ein Fünftel ist älter als neunzig.

        Das Bistum verkauft das Pfarrhaus nicht, verpachtet es aber für dreißig Jahre. Der Garten reicht bis an die Maas und ist seit { $fence } eingezäunt.

section-tp-wirkung =
    .text = Angehörige gewinnen Zeit, Gäste Gesellschaft. Wir rechnen damit, dass mindestens jede dritte Familie einen Umzug ins Heim um ein Jahr oder länger hinausschieben kann.

section-tp-anders =
    .text =
        Geprüft und verworfen wurden:

        - Zwei getrennte Häuser. Sie wären teurer und blieben halb leer.
        - Ein Neubau in Straelen. Dort fehlt ein Grundstück in öffentlicher Hand.
        - Abwarten. Die Zahl der Pflegebedürftigen wächst jedes Jahr um etwa drei Prozent.

section-tp-geld =
    .text =
        Die Pacht beträgt { $rent } im Monat und bleibt fünf Jahre lang unverändert. Danach darf sie alle zwei Jahre angepasst werden, höchstens jedoch um die Inflationsrate.

        Die Nettokosten beider Partner betragen im ersten Jahr { FACT("paper.tagespflege-2026.net-costs") }.

section-tp-recht =
    .text =
        Zuständig ist der Kreistag nach § 26 Abs. 1 KrO NRW. Die Wirtschaftlichkeit richtet sich nach § 53 Abs. 1 KrO NRW; § 11 Abs. 2 APG NRW bleibt unberührt.

        In Venlo beruht der Beschluss auf Artikel 147 Absatz 2 der [Gemeentewet](lang:nl) und auf Artikel 2.1.2 der [Wmo 2015](lang:nl). Eine Genehmigung der Bezirksregierung Düsseldorf ist nicht erforderlich, eine Anzeige genügt.

section-tp-beteiligung =
    .text = Der Seniorenbeirat wurde im November angehört und befürwortet das Vorhaben. Von { $letters } Zuschriften aus Lomm sprachen sich lediglich vier dagegen aus, hauptsächlich wegen des Verkehrs. Ihre Einwände wurden teilweise berücksichtigt.

section-tp-oeffentlich =
    .text = Am { $open-day } können Neugierige das Haus von innen ansehen. Einladungen gehen an sämtliche Haushalte im Umkreis von fünf Kilometern. Alles Weitere steht [auf unserer Seite](https://example.org/lomm).

section-tp-danach =
    .text = Sobald beide Vertretungen zugestimmt haben, wird der Vertrag unterschrieben. Lehnt eine von ihnen ab, ruht das Vorhaben, und bereits gezahlte Beträge werden zurückgefordert.

section-tp-pruefung =
    .text = Im { $review } untersucht die Hochschule Rhein-Waal, ob das Haus seine Ziele erreicht. Bleibt die Auslastung unter siebzig Prozent, wird der Zuschuss gekürzt.

## Liste

list-pflegeweg = In fünf Schritten zur Hilfe

list-item-weg-besuch = Besuch zu Hause
    .text = Innerhalb von drei Werktagen kommt jemand vorbei, auf Wunsch auch abends.

list-item-weg-antrag = Hilfe beim Antrag
    .text = Das Formular ist vier Seiten lang. Niemand muss es allein ausfüllen.
