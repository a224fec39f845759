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

effect-period = Jaar
effect-organization = Begroting
effect-kind = Soort
effect-product = Programma/product
effect-title = Omschrijving
effect-amount = Bedrag
effect-expense = Lasten
effect-income = Baten
effect-sum-expense = Totaal lasten
effect-sum-income = Totaal baten

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
result-unchanged = Ongewijzigd vastgesteld
result-amended = Gewijzigd vastgesteld
result-noted = Voor kennisgeving aangenomen
result-postponed = Aangehouden
result-referred = Doorverwezen
result-rejected = Verworpen

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
