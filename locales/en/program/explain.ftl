### What each check means: shown by `beide explain NAME`.
### The value is one line for the list; then details, an example wrong and right, and the repair. No variables.

explain-heading-wrong = wrong:
explain-heading-right = right:
explain-heading-repair = how to repair it:

explain-file = a file cannot be used
    .details = The file is not saved as UTF-8, is too large, is a link or no ordinary file, has a name that cannot be read, lies outside the folder content, is a picture of a kind that cannot be printed, or belongs to a language that reports do not have.
    .repair = Do what the hint proposes. Text files are saved as “UTF-8” in the editor; a table from Excel is saved as “CSV UTF-8”.

explain-missing-file = a file that the content names is not there
    .details = A picture, a logo or a table is named by its path, starting from the YAML file that names it. Capitals count: Market.jpg is another file than market.jpg.
    .wrong =
        images:
          market:
            file: pictures/makret.jpg
    .right =
        images:
          market:
            file: pictures/market.jpg
    .repair = Correct the path, or put the file there.

explain-syntax = a file cannot be read as YAML, FTL or CSV
    .details = Something in the way the file is written is wrong: most often an indent, a missing quotation mark or a colon without a space behind it. What follows in that file cannot be judged until it is repaired.
    .wrong =
        goals:
          housing:
          number: "1"
    .right =
        goals:
          housing:
            number: "1"
    .repair = Look at the marked place and at the line above it. Indent with spaces, never with tabs; put texts that hold a colon or begin with a quotation mark into "quotation marks".

explain-unknown-key = a key that does not exist here
    .details = Each kind of entry has fixed keys. A key that does not exist is never passed over, since otherwise a typing error would make a fact disappear.
    .wrong =
        measures:
          kiosk:
            goal: housing
            raitng: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Correct the spelling. Which keys there are, your editor shows if the file begins with the line that names schema.json; beide schema prints all of them.

explain-wrong-type = a value of another kind than its field takes
    .details = A field takes a number, a date, a period, a name from a list or a text, and some fields exclude each other. Dates are written year-month-day, periods as 2024, 2024-H1, 2024-Q2 or 2024-05.
    .wrong =
        report:
          as_of: 30.06.2024
    .right =
        report:
          as_of: 2024-06-30
    .repair = Write the value as the message asks. How it is printed in German and Dutch is decided by the program.

explain-missing-field = a field that must be there is missing
    .details = Without it the entry says too little: a measure needs its goal and its rating, an indicator its baseline and its target.
    .wrong =
        measures:
          kiosk:
            goal: housing
    .right =
        measures:
          kiosk:
            goal: housing
            rating: on_track
    .repair = Add the field. If you do not know the value yet, leave the whole entry away until you do.

explain-invalid-id = an id that is not written as ids are
    .details = Ids are made of small letters a to z, digits and single hyphens, and begin with a letter. They are never printed, so umlauts and capitals are not missed; printed numbers such as 6.2 stand in the field number.
    .wrong =
        goals:
          Bessere_Wohnungen:
            number: "1"
    .right =
        goals:
          bessere-wohnungen:
            number: "1"
    .repair = Write ä as ae, é as e, spaces as hyphens, and change the id wherever it is referred to.

explain-duplicate-id = two entries of one kind have the same id, or a key stands twice
    .details = An id names exactly one entry of its kind in the whole project, over all files; that holds for milestones, list items, sections and slides too. With two of them nobody could tell which one a reference means. Nor may entries of two kinds have the same name in FTL: the texts of a list item-x and of a list item x would both stand at list-item-x.
    .wrong =
        goals:
          housing:
            number: "1"
          housing:
            number: "2"
    .right =
        goals:
          housing:
            number: "1"
          housing-young:
            number: "2"
    .repair = Rename one of them, or remove it if it was copied by mistake.

explain-unknown-reference = a reference to something that does not exist
    .details = Entries refer to each other by their ids. The entry that is named here is in no file of the project, or it is of another kind.
    .wrong =
        measures:
          kiosk:
            goal: houseing
            rating: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Correct the id, or add the entry that is meant.

explain-cyclic-reference = references run in a circle
    .details = Goals form a tree: each has at most one goal above it, and the topmost has none. Here the way upwards comes back to where it began, so nothing can be added up.
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
    .repair = Remove parent from the goal that stands at the top.

explain-ambiguous-number = a number that can be read in two ways
    .details = 1.000 is one thousand in Germany and the Netherlands, but YAML and many programs read it as one. With a comma it is the other way round. The program does not guess. Many programs also read 4E2 as 400, 0x10 as 16 and 012 as 12.
    .wrong =
        facts:
          visitors: 1.000
    .right =
        facts:
          visitors: 1000
    .repair = Write whole numbers without separators (1000), and decimals with a point (1.5). In print each language gets its own notation.

explain-date-order = dates in an order that cannot be
    .details = An end lies before its beginning, something is said to have happened after the reporting date, or two periods that should follow each other overlap.
    .wrong =
        measures:
          kiosk:
            plan:
              start: 2024-09-01
              end: 2024-03-31
    .right =
        measures:
          kiosk:
            plan:
              start: 2024-03-31
              end: 2024-09-01
    .repair = Correct the date. If the reporting date has moved, change as_of under report.

explain-sum-mismatch = parts do not add up to their total
    .details = The budget lines of a project must add up to the amount that was granted. The message names both sums. Nor can a line spend more than was approved. (The example leaves out partner, funder and amounts spent.) A value of a series at the period of the baseline must be the baseline.
    .wrong =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 30000
    .right =
        projects:
          bridge:
            granted: 100000
        budget:
          bridge-a:
            approved: 60000
          bridge-b:
            approved: 40000
    .repair = Compare with the notice of the grant, and correct the line or the total.

explain-missing-explanation = at risk or off track without cause, consequence and correction
    .details = Whoever reads that something is at risk wants to know why, what follows from it and what is done about it. For measures and work packages, which you rate yourself, this is an error; for indicators, whose rating is derived, a warning. The same holds for a decision that does good or harm to the climate, to equality and so on: its effect is explained.
    .wrong =
        measure-kiosk = Kiosk
    .right =
        measure-kiosk = Kiosk
        {"    ."}cause = Das Material wird später geliefert.
        {"    ."}consequence = Die Eröffnung verschiebt sich.
        {"    ."}correction = Ein zweiter Lieferant ist beauftragt.
    .repair = Add the three texts in both languages, or change the rating. The effect of a decision is explained in .text of its message impact-check-….

explain-private-fact = a public document uses something that is not public
    .details = What is marked public: false is taken out of public documents before anything is counted. So is the paper or presentation that only documents with non_public: true print. A section, a figure in a text or a reference to another text, such as {"{"} measure-audit {"}"}, that names it all the same would give it away, also through other messages and terms.
    .wrong =
        measures:
          audit:
            public: false
        # …
        sections:
          summary:
            measures: [audit]
    .right =
        documents:
          report-internal:
            non_public: true
    .repair = Take the reference out, make the entry public, or mark the document with non_public: true; it then says on every page that it is not public.

explain-missing-translation = a text that a language lacks
    .details = Both languages are complete, or nothing is printed; no text ever falls back to the other language.
    .wrong =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
    .right =
        # locales/de/content/goals.ftl
        goal-housing = Wohnen

        # locales/nl/content/goals.ftl
        goal-housing = Wonen
    .repair = Write the text in the language that lacks it. beide check --fill appends all missing messages to the files; beide build --draft makes a marked draft meanwhile.

explain-unknown-message = a message is asked for that does not exist
    .details = A template or another message names words of the product that are in none of its files.
    .wrong =
        #t("status-dnoe")
    .right =
        #t("status-done")
    .repair = Correct the name, or add the message to locales/de and locales/nl of your project, in both languages.

explain-unused-message = a message that nothing asks for
    .details = The name of a message is made of the kind and the id of an entry. To this one there is no entry, or the entry has no text of this name, so it is never printed. Often it is a typing error, or the entry has been renamed.
    .wrong =
        goal-houseing = Wohnen
    .right =
        goal-housing = Wohnen
    .repair = Correct the name, or delete the message in both languages.

explain-duplicate-text = a text stands in YAML and in FTL
    .details = A short text may stand beside the facts in YAML, a longer one in FTL, but never both: sooner or later they would differ.
    .wrong =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen

        # locales/de/content/goals.ftl
        goal-housing = Wohnen
    .right =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen
    .repair = Delete one of the two. Texts with variables belong in FTL.

explain-unknown-variable = a text names a fact that does not exist
    .details = In the text of an entry its own facts are variables, such as $cost; any other fact is named in full, such as FACT("measure.kiosk.cost"). A fact without a value yet does not exist either.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $csot {"}"}.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Sie kostet {"{"} $cost {"}"}.
    .repair = Look up the name with beide facts, or add the fact in YAML.

explain-variable-mismatch = the two languages use different facts in one text
    .details = Both versions must say the same. A number that stands in one of them only has been forgotten in the other, or the wrong fact was named.
    .wrong =
        # de
        goal-housing = Wohnen
        {"    ."}description = {"{"} $measures {"}"} Maßnahmen laufen.
        # nl
        goal-housing = Wonen
        {"    ."}description = Er lopen maatregelen.
    .right =
        # de
        goal-housing = Wohnen
        {"    ."}description = {"{"} $measures {"}"} Maßnahmen laufen.
        # nl
        goal-housing = Wonen
        {"    ."}description = Er lopen {"{"} $measures {"}"} maatregelen.
    .repair = Refer to the same facts in both texts; their order does not matter.

explain-duplicate-attribute = an attribute or a message stands twice
    .details = Only one of the two could be printed, and which one could not be seen.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description = Alt.
        {"    ."}description = Neu.
    .right =
        goal-housing = Wohnen
        {"    ."}description = Neu.
    .repair = Delete the one that is out of date.

explain-digits-in-prose = a number typed in a text
    .details = Every number stands once, in YAML, so that both languages print the same one, each in its own notation. Digits in names such as B1 and after §, Art., artikel, lid or Nr. are allowed.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Move the number to YAML, under facts of the entry if need be, and refer to it. If it belongs to a name, write above the message: # beide: allow digits-in-prose – name of the programme

explain-approximate-twice = an estimate that says twice that it is one
    .details = A fact with approximate: true prints rund in German and circa in Dutch wherever it stands. With such a word before it in the text, the page says “rund rund 80”.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen rund {"{"} $visitors {"}"} Menschen.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Ihn nutzen {"{"} $visitors {"}"} Menschen.
    .repair = Take the word out of the text, or approximate: true out of the fact.

explain-markup = markup that the program does not know, or a mark that was lost
    .details = Texts may hold paragraphs, lists with - or 1), *emphasis*, **strong emphasis**, links and passages in the other language. A star or an underscore within a word or behind a figure is a letter: Bürger*innen, 1.250*. Headings, tables, pictures and HTML belong to the template. In FTL a line cannot begin with *, [ or a full stop.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description =
                # Überschrift
                Text
    .right =
        goal-housing = Wohnen
        {"    ."}description =
                Text mit *Betonung* und

                - einem Punkt
    .repair = Use one of the known marks, or put another word at the beginning of the line.

explain-consultation-order = the steps of the consultation are not in order of their dates
    .details = The bodies are listed in the order in which they treat the paper; no step lies before the date of the paper, except the adoption by the college.
    .wrong =
        consultations:
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
    .right =
        consultations:
          - {"{"} date: 2024-09-11, body: integrationsrat, role: report {"}"}
          - {"{"} date: 2024-09-25, body: rat, role: report {"}"}
    .repair = Correct the date or the order.

explain-body-not-valid-then = a body did not exist on that day, or not under that name
    .details = Papers keep the names of their day. For the day of this meeting the body has no name.
    .wrong =
        bodies:
          integrationsrat:
            names:
              - {"{"} value: Integrationsrat, lang: de, from: 2010-02-07 {"}"}
        # consultation on 2009-05-12
    .right =
        bodies:
          integrationsrat:
            names:
              - {"{"} value: Ausländerbeirat, lang: de, until: 2010-02-06 {"}"}
              - {"{"} value: Integrationsrat, lang: de, from: 2010-02-07 {"}"}
    .repair = Add the name that held then, with from and until, or correct the date.

explain-missing-block = a block that the house style requires is missing
    .details = The house style of a municipality fixes which blocks every paper has, for instance the financial consequences. A block is made by a section that names it.
    .wrong =
        sections:
          paper-report:
            block: report
    .right =
        sections:
          paper-report:
            block: report
          paper-finances:
            block: finances
    .repair = Add a section with this block. If there is nothing to say, say so in a sentence. Consultations, attachments and signature are fields of the paper or of its side.

explain-missing-publicity = a funded project without the publicity that the funder requires
    .details = Every document about a project that the European Union co-funds shows the emblem and says so (Regulation (EU) 2021/1060, Annex IX). Other funders require their names or logos. A project needs an entry under funding as soon as its budget names another funder than the partner itself.
    .wrong =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
    .right =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
        funding:
          bridge-eu:
            project: bridge
            european_union: true
    .repair = Add an entry under funding for the project. If a template of your own does not show what is required, print publicity(sides) of report-templates/foundation/publicity.typ on its first page: the emblem at least 10 mm high and at least as high or as wide as the largest logo, half of its height clear around it, the statement beside it in the language of the document, upright in an allowed typeface, and the names of all funders.

explain-unsupported-character = a character that the fonts do not have
    .details = It would be printed as an empty box, and an archive refuses such a file. Often it is a symbol or a pictogram copied from the web.
    .wrong =
        goal-housing = Wohnen → Leben 🏠
    .right =
        goal-housing = Wohnen und Leben
    .repair = Write it in words, or name a font that has it in the house style.

explain-overflow = a text does not fit its page, cell or slide
    .details = Something would be cut off or printed over something else. Dutch and German texts differ in length, so one side may fit and the other may not.
    .repair = Shorten the text, divide a long word with a hyphen, or spread the slide over two.

explain-small-type = type that is too small to be read
    .details = A slide sets its words smaller until they have room. Below 6 points they are not read on paper, and below 10 on a slide for the projector not from the last row. The document can be made.
    .repair = Shorten what stands on the slide, divide it, or put fewer slides on a page. In a template of your own give the text a larger size. If it shall stay, allow it with a comment above the text, in each language in which it is reported.

explain-lonely-heading = a heading alone at the foot of a page
    .details = The heading is the last thing on its page, and what belongs to it begins on the next one. The document can be made, but an office would send it back. Pages change with every text before it, so look at it when the texts are final.
    .repair = Shorten or lengthen what stands before the heading. In a template of your own keep the heading together with what follows: headings do so by themselves, but not within a grid, a box or a block. If it shall stay, allow it with a comment above the text of the heading, in each language in which it is reported.

explain-contrast = colours that are too close to each other to be read
    .details = Text needs a contrast of at least 4.5 to 1 against what is behind it, as the law on accessible documents requires.
    .wrong =
        accent: "#ffd24d"
    .right =
        accent: "#7a5200"
    .repair = Choose a darker accent colour in the house style.

explain-template = a mistake in a template
    .details = The template asks for something that the data do not have, is not valid Typst, or makes pages that a screen reader cannot read well: a table without a header, a drawing without an alternative text, a heading without a bookmark, a text that stands only in the head or foot of pages, a passage marked with the wrong language, German and Dutch in the wrong order. This is no mistake of the content.
    .wrong =
        #put(measure.titel)
    .right =
        #put(measure.title)
    .repair = If the template is your own, repair the marked line; beide data shows what it gets. If it came with the program, please report it.

explain-pdf-standard = the PDF would not be accessible or not fit for archives
    .details = All files keep to PDF/A-2a for archives and PDF/UA-1 for accessible documents. The message names the rule that would be broken.
    .wrong =
        images:
          market:
            file: market.jpg
    .right =
        images:
          market:
            file: market.jpg
            alt:
              de: Menschen auf dem Wochenmarkt
              nl: Mensen op de weekmarkt
    .repair = Mend it at the place that is named. If that is a line of a template that came with the program, please report it.

explain-invalid-allow = a comment that allows nothing
    .details = A comment that silences a check stands on a line of its own directly above the entry. It names the check and gives the reason, so that a colleague can understand it later. It holds for the entry and for what is indented below it. A comment that silences nothing is reported as well, so that none outlives its reason.
    .wrong =
        # beide: allow digits
        measure-kiosk = Kiosk 24
    .right =
        # beide: allow digits-in-prose – name of the kiosk
        measure-kiosk = Kiosk 24
    .repair = Write the name of the check and the reason, or remove the comment. Only judgements can be silenced: date-order, sum-mismatch, missing-explanation, unused-message, variable-mismatch, digits-in-prose, consultation-order, body-not-valid-then, small-type, lonely-heading, contrast, and overflow where it is a warning. An error that leaves a gap in the document must be repaired.
