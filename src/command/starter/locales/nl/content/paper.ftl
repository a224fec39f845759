# Het stuk voor raad en college.

paper-cycling-2024 = Voortgangsrapportage fietsverkeer { FACT("report.period") }
    .short = Voortgangsrapportage fietsverkeer

section-paper-summary =
    .text =
        Stand van de { FACT("report.measures") } maatregelen: { FACT("report.measures-done") } afgerond, { FACT("report.measures-on-track") } op schema, { FACT("report.measures-at-risk") } met risico. Het aandeel van de verplaatsingen met de fiets is { FACT("indicator.cycling-share.current") }; de streefwaarde is { FACT("indicator.cycling-share.target") }.

section-paper-introduction =
    .text = Münster en Almelo bevorderen het fietsverkeer samen. Deze rapportage toont de stand op { FACT("report.as-of") }.

section-paper-report =
    .text = De volgende gegevens gelden voor beide steden.

section-paper-finances =
    .text = De fietsenstalling is met { FACT("measure.bike-station.cost") } uit bestaande middelen betaald. Aanvullende middelen zijn niet nodig.

section-paper-communication =
    .text = De rapportage wordt in beide talen op de websites van de steden gepubliceerd.

section-paper-next-steps =
    .text =
        Voor het komende jaar staan deze stappen gepland:

        - de fietsstraat wordt in de buurt gepresenteerd en aangelegd,
        - meer basisscholen worden uitgenodigd voor de fietslessen.
