# Beleidsterreinen. Variabelen: $goals, $measures, $measures-done, $measures-on-track, $measures-at-risk,
# $measures-off-track, $measures-not-started en de vrije waarden uit content/policy-fields.yaml.

policy-field-rechtliche-integrationsbegleitung = Juridische begeleiding bij integratie
    .description =
        Wie in Münster komt wonen, heeft snel duidelijkheid nodig over verblijf, rechten en plichten. De stad adviseert in begrijpelijke taal, beslist vlot en maakt zich sterk voor naturalisatie.

policy-field-sprachliche-bildung = Taalonderwijs
    .description =
        De Duitse taal opent de weg naar school, werk en buurt. Cursussen moeten snel beginnen, goed bereikbaar zijn en tot een erkend diploma leiden. { $measures ->
            [one] Daaraan draagt één maatregel bij, samen met Almelo
           *[other] Daaraan dragen { $measures } maatregelen bij, waarvan één samen met Almelo
        }.

policy-field-wirtschaft-und-arbeit = Economie en werk
    .description =
        Veel nieuwkomers brengen diploma’s en werkervaring mee waaraan de plaatselijke arbeidsmarkt behoefte heeft. Advies, stages en hulp bij het starten van een bedrijf moeten de eerste stap gemakkelijker maken.

policy-field-wohnen-und-stadtentwicklung = Wonen en stedelijke ontwikkeling
    .description =
        Een eigen woning is de voorwaarde om in een wijk te kunnen aarden. De krappe woningmarkt laat weinig ruimte; des te belangrijker zijn vaste afspraken met de woningcorporaties.

policy-field-kinder-jugend-soziales = Jeugdhulp, sociale voorzieningen en diensten
    .description =
        Een goede start begint op de kinderopvang, op school en thuis. Het aanbod wordt dicht bij huis georganiseerd en nu met voorrang uitgebreid in { $neighbourhoods } wijken.

policy-field-gesundheit = Gezondheidszorg
    .description =
        Mensen met een migratieachtergrond moeten net zo gemakkelijk als ieder ander gebruik kunnen maken van preventie, behandeling en advies. Taalproblemen en lange wachttijden staan dat nog in de weg.

policy-field-personal = Personeelsontwikkeling en bijscholing
    .description =
        Een ambtelijke organisatie waarin de diversiteit van de stad te herkennen is, staat dichter bij de inwoners. Opleiding, selectie en bijscholing worden daarop afgestemd.

policy-field-kultur-und-sport = Cultuur en sport
    .description =
        Cultuur en sport brengen mensen laagdrempelig bij elkaar. Subsidie is er voor activiteiten die verenigingen en migrantenorganisaties samen opzetten.

policy-field-oeffentlichkeitsarbeit = Pers en communicatie
    .description =
        De informatie van de stad moet iedereen bereiken. Daarom zijn de belangrijkste pagina’s van de website beschikbaar in { $languages } talen.
