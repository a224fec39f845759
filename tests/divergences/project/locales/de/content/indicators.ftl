### Indikatoren

indicator-angemeldete = Angemeldete Personen beim Hitzetelefon
    .description =
        Personen über achtzig Jahre, die sich selbst angemeldet haben oder von Angehörigen angemeldet wurden.
    .unit = Personen
    .source = Fachbereich Soziales, Anmeldeliste

indicator-erreichbarkeit = Anteil der Haushalte mit kühlem Ort in der Nähe
    .description =
        Anteil der Haushalte, die einen kühlen Ort in höchstens zehn Minuten zu Fuß erreichen.
    .source = Berechnung mit dem Stadtplan

indicator-entsiegelt = Entsiegelte Fläche
    .description =
        Summe aller Flächen, auf denen Asphalt oder Pflaster seit Beginn des Programms entfernt worden ist.
    .unit = Quadratmeter
    .source = Luftbilder, jährliche Befliegung im Juni

indicator-vorwarnzeit = Vorwarnzeit bei Hochwasser
    .description =
        Durchschnittliche Zeit zwischen der Warnung und dem höchsten Wasserstand.
    .unit = Stunden
    .source = Wasserverband Vechtstromen
    .cause =
        { $stations ->
            [one] Eine Messstelle ist
           *[other] { $stations } Messstellen sind
        } nach einem Blitzschlag im Mai ausgefallen.
    .consequence =
        Die Vorwarnzeit ist zwar auf { $current } Stunden gestiegen, liegt aber noch deutlich unter dem Zielwert von { $target } Stunden.
    .correction =
        Die Ersatzgeräte sind bestellt und gehen am { $restart } in Betrieb. Bis dahin liest ein Bereitschaftsdienst die Stände abends ab.

indicator-baeume = Gepflanzte Bäume
    .description =
        Zahl der Bäume an Straßen und auf Plätzen, ohne Ersatz für gefällte Bäume.
    .unit = Bäume
    .source = Baumkataster der Stadt
