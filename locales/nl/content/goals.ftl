# Hoofddoelen. Variabelen: $measures en het aantal per beoordeling ($measures-done …), $way-covered (procent).

goal-uebergeordnete-leitziele = Overkoepelende doelen
    .description =
        De overkoepelende doelen gelden op elk beleidsterrein. Alle maatregelen worden eraan getoetst, ongeacht welke afdeling ervoor verantwoordelijk is.

goal-gleiche-teilhabe = Gelijkwaardig deelnemen aan het leven in de stad
    .description =
        Herkomst mag niet bepalen wie meedoet in onderwijs, werk en politieke meningsvorming. Periodieke monitoring moet laten zien of dat lukt.

goal-zusammenleben = Goed samenleven in diversiteit
    .description =
        Alle inwoners moeten zich in Münster thuis kunnen voelen. Daarvoor moeten mensen elkaar in de wijk ontmoeten en bereid zijn om van elkaar te leren.

goal-leitziel-rechtliche-integrationsbegleitung = Hoofddoelen voor juridische begeleiding bij integratie

goal-aufenthalt-klaeren = Verblijfsvragen vlot en begrijpelijk beantwoorden
    .description =
        Aanvragers horen op één plek welke stukken nodig zijn en wanneer zij een beslissing kunnen verwachten.

goal-einbuergerung-foerdern = Naturalisatie bevorderen
    .description =
        Wie aan de voorwaarden voldoet, moet worden aangemoedigd om de Duitse nationaliteit te verkrijgen en mag niet vastlopen op de duur van de procedure.

goal-leitziel-sprachliche-bildung = Hoofddoelen voor taalonderwijs
    .description =
        Gewogen over beide doelen is { $way-covered } van de weg van uitgangswaarde naar streefwaarde afgelegd.

goal-zugang-sprachkurs = Snelle toegang tot een taalcursus
    .description =
        Tussen intake en eerste lesdag mogen maar enkele weken liggen. Voorrang hebben wijken waar tot nu toe geen cursus op loopafstand was.

goal-sprachabschluss = Taalcursus succesvol afronden op niveau B1
    .description =
        Een cursus is pas geslaagd als de deelnemers examen doen en de taal in het dagelijks leven gebruiken.

goal-leitziel-wirtschaft-und-arbeit = Hoofddoelen voor economie en werk

goal-arbeitsmarktzugang = Toegang tot de arbeidsmarkt verbeteren
    .description =
        Werk moet passen bij wat mensen kunnen en op de lange duur gericht zijn. Bedrijven en kamers zijn daarbij de belangrijkste partners.

goal-abschluesse-anerkennen = Buitenlandse diploma’s benutten
    .description =
        Meegebrachte kwalificaties worden vroeg in kaart gebracht en begeleid op weg naar erkenning.

goal-leitziel-wohnen-und-stadtentwicklung = Hoofddoelen voor wonen en stedelijke ontwikkeling

goal-eigene-wohnung = Zich thuis voelen in een eigen woning en in de wijk
    .description =
        Het verblijf in gemeentelijke opvang moet kort blijven. Advies in de wijk helpt om huurcontracten blijvend te behouden.

goal-leitziel-kinder-jugend-soziales = Hoofddoelen voor jeugdhulp en sociale voorzieningen

goal-fruehe-bildung = Voorschoolse educatie voor alle kinderen
    .description =
        Ieder kind moet naar een kindercentrum gaan voordat het naar school gaat. Ouders worden daarbij als partner betrokken.

goal-uebergang-beruf = Een geslaagde overstap van school naar werk
    .description =
        Jonge nieuwkomers moeten na school aan een beroepsopleiding, een studie of een baan beginnen.

goal-leitziel-gesundheit = Hoofddoelen voor gezondheidszorg

goal-zugang-gesundheit = Gelijke toegang tot zorg
    .description =
        Voor een goede behandeling moeten mensen elkaar verstaan en vertrouwen. Dat mag niet van het toeval afhangen.

goal-leitziel-personal = Hoofddoelen voor personeelsontwikkeling en bijscholing

goal-vielfalt-personal = Diversiteit in de ambtelijke organisatie
    .description =
        Het aandeel medewerkers met een migratieachtergrond moet dichter bij het aandeel in de bevolking komen, te beginnen bij de leerwerkplekken.

goal-leitziel-kultur-und-sport = Hoofddoelen voor cultuur en sport

goal-kulturelle-teilhabe = Meedoen aan cultuur en sport
    .description =
        Verenigingen, musea en podia stellen zich open voor nieuwe deelnemers, en migrantenorganisaties geven het programma mee vorm.

goal-leitziel-oeffentlichkeitsarbeit = Hoofddoelen voor pers en communicatie

goal-verstaendlich-informieren = Begrijpelijk informeren, de visie bekendmaken
    .description =
        Informatie van de gemeente is meertalig en in eenvoudige taal beschikbaar. De visie moet bekend zijn bij de inwoners en instellingen van de stad.
