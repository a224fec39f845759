### Stukken met een besluit: beslispunten, kosten, toetsen, ontwerpbesluit.

paper-genre-decision = Raadsvoorstel
paper-genre-decision-non-public = Besloten raadsvoorstel

## Voorgesteld besluit

# Staat boven de beslispunten als het voorgestelde besluit meer delen heeft.
decision-part = Beslispunten
# Staat als zin voor de beslispunten als het alleen daaruit bestaat.
decision-lead = Het college van burgemeester en wethouders stelt de raad voor:

## Argumenten en kanttekeningen

# $number (tekst): nummer van het argument, na dat van het beslispunt: 2.1
# $title (tekst): het argument in één zin
reason-head = { $number } { $title }

## Financiële consequenties

effect-kind = Soort
effect-title = Omschrijving
effect-total = Totaal
effect-expense = Lasten
effect-income = Baten
effect-expense-investment = Investering
effect-income-investment = Bijdrage aan investering
effect-once = incidenteel
effect-every-year = structureel
# $from (feit): het eerste jaar
effect-recurring = structureel vanaf { $from }
# $from (feit): het eerste jaar
# $until (feit): het laatste jaar
effect-recurring-until = structureel van { $from } tot en met { $until }
# $number (tekst): het nummer van het programma of product in de begroting
effect-product-number = programma { $number }
# $number (tekst): grootboekrekening of kostenplaats
effect-account = rekening { $number }
# $cover (tekst): waaruit het wordt betaald
effect-cover = dekking: { $cover }
# Staat in plaats van een bedrag dat nog niet bekend is.
effect-unknown = p.m.
effect-unknown-note = p.m.: nog niet te becijferen en niet in de totalen begrepen.
effect-together = Alle samen
effect-sum-expenses = Totaal lasten
effect-sum-incomes = Totaal baten
effect-sum-net-costs = Saldo van lasten en baten
effect-sum-investments = Totaal investeringen
effect-sum-investment-incomes = Totaal bijdragen aan investeringen
effect-sum-net-investments = Eigen aandeel in de investering

## Toetsen

check-subject = Onderwerp
check-effect = Effect
check-text = Toelichting
check-climate = Klimaat
check-equality = Gelijke kansen
check-inclusion = Toegankelijkheid
check-digitalisation = Digitalisering
check-staff = Personeel
check-participation = Participatie
impact-positive = Ja, positief
impact-negative = Ja, negatief
impact-none = Geen

## Resultaat van de behandeling

consultation-result = Resultaat
# $manner (tekst): hoe het orgaan het eens was: unanimous, majority, without_debate of niets daarvan
result-unchanged = { $manner ->
    [unanimous] Unaniem ongewijzigd vastgesteld
    [majority] Met meerderheid van stemmen ongewijzigd vastgesteld
    [without_debate] Als hamerstuk ongewijzigd vastgesteld
   *[open] Ongewijzigd vastgesteld
}
# $manner (tekst): zie hierboven
result-amended = { $manner ->
    [unanimous] Unaniem gewijzigd vastgesteld
    [majority] Met meerderheid van stemmen gewijzigd vastgesteld
    [without_debate] Als hamerstuk gewijzigd vastgesteld
   *[open] Gewijzigd vastgesteld
}
# $manner (tekst): zie hierboven
result-recommended = { $manner ->
    [unanimous] Unaniem positief geadviseerd
    [majority] In meerderheid positief geadviseerd
    [without_debate] Door naar de raad als hamerstuk
   *[open] Positief geadviseerd
}
# $manner (tekst): zie hierboven
result-recommended-amended = { $manner ->
    [unanimous] Unaniem positief geadviseerd, met wijzigingen
    [majority] In meerderheid positief geadviseerd, met wijzigingen
    [without_debate] Met wijzigingen door naar de raad als hamerstuk
   *[open] Positief geadviseerd, met wijzigingen
}
# $manner (tekst): zie hierboven
result-not-recommended = { $manner ->
    [unanimous] Unaniem negatief geadviseerd
    [majority] In meerderheid negatief geadviseerd
   *[open] Negatief geadviseerd
}
result-noted = Voor kennisgeving aangenomen
result-postponed = Aangehouden
result-referred = Doorverwezen
result-withdrawn = Ingetrokken
# $manner (tekst): zie hierboven
result-rejected = { $manner ->
    [unanimous] Unaniem verworpen
    [majority] Met meerderheid van stemmen verworpen
   *[open] Verworpen
}

# Stemmen, door komma’s gescheiden.
# $count (getal): hoeveel
votes-for = voor: { $count }
# $count (getal): hoeveel
votes-against = tegen: { $count }
# $count (getal): hoeveel
votes-abstained = onthouden: { $count }
# $count (getal): hoeveel
votes-excluded = niet deelgenomen: { $count }

# $date (datum): tot en met deze dag zijn de resultaten verwerkt
consultation-as-of = Stand van de behandeling: { $date }

## Ontwerpbesluit

# $organization (naam): de gemeente waarvan de raad besluit
resolution-council = De raad van de { $organization };
# $date (datum): dag van het voorstel
# $number (tekst): het kenmerk
resolution-read = gelezen het voorstel van burgemeester en wethouders d.d. { $date }, kenmerk { $number };
# $basis (tekst): de wettelijke grondslag
resolution-basis = gelet op { $basis };
resolution-decides = besluit:
# $date (datum): dag van de vergadering
resolution-closing = Aldus besloten in de openbare raadsvergadering van { $date }.
# $date (datum): dag van de vergadering
resolution-closing-non-public = Aldus besloten in de besloten raadsvergadering van { $date }.
resolution-clerk = de griffier,
resolution-chair = de voorzitter,
