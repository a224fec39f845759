# Beleidsterrein, doelen, maatregelen en indicator.
# Getallen staan niet hier, maar in content/cycling.yaml; `beide facts` noemt hun namen.

policy-field-cycling = Fietsverkeer
    .description =
        Wie korte afstanden fietst, ontziet het klimaat en ontlast de wegen. Beide steden werken daaraan met { $measures ->
            [one] één gezamenlijke maatregel
           *[other] { $measures } gezamenlijke maatregelen
        }.

goal-more-cycling = Meer verplaatsingen met de fiets
    .description = Op korte afstanden is de fiets de eerste keuze.

goal-safe-routes = Veilig naar school
    .description = Kinderen fietsen veilig en zelfstandig naar school.

measure-bike-station = Fietsenstalling bij het station
    .description =
        De stalling biedt { $places } overdekte plaatsen, een fietspomp en oplaadpunten voor elektrische fietsen. De kosten bedroegen { $cost }.

measure-cycling-lessons = Fietslessen op basisscholen
    .description = Op { $schools } basisscholen oefenen kinderen veilig fietsen in het verkeer.

measure-cycle-street = Fietsstraat in de scholenbuurt
    .description = Voor de scholen krijgen fietsers voorrang.
    .cause = Bewoners hebben bezwaar gemaakt tegen het verdwijnen van parkeerplaatsen; daarom is het ontwerp aangepast.
    .consequence = De straat kan naar verwachting pas na { $end } worden opengesteld.
    .correction = De ambtelijke organisatie presenteert het aangepaste ontwerp in de buurt en vervroegt de aanbesteding van de werkzaamheden.

indicator-cycling-share = Aandeel van de verplaatsingen met de fiets
    .description = Geteld worden alle verplaatsingen van inwoners op werkdagen.
    .source = Enquête onder huishoudens
