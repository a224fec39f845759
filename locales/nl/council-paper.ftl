### De raadsinformatiebrief: kop, behandeling, bijlagen, ondertekening.

paper-genre = Raadsinformatiebrief
paper-genre-non-public = Besloten raadsinformatiebrief

paper-number = Kenmerk
paper-file-number = Zaaknummer
paper-offices = Afgestemd met
paper-portfolio-holder = Portefeuillehouder
paper-contact = Contactpersoon
paper-phone = Telefoon
paper-email = E-mail
paper-date = Datum
paper-openness = Openbaarheid
openness-public = Openbaar
openness-non-public = Besloten

# Staat boven de inhoudsopgave.
contents-title = Inhoud

consultation-date = Datum
consultation-body = Orgaan
consultation-role = Behandeling
# Zolang de dag van de vergadering nog niet vaststaat.
consultation-open = Datum nog niet bekend
# $number (tekst): het punt van de agenda: 4.2
consultation-item = agendapunt { $number }
consultation-public = openbaar
consultation-non-public = besloten

role-report = Ter kennisname
role-introduction = Aanbieding
role-hearing = Advisering
role-discussion = Beeldvorming
role-opinion = Oordeelsvorming
role-preparation = Voorbereidende behandeling
role-decision = Besluitvorming
role-adoption = Vaststelling
role-information = Ter kennisname

# $number (tekst): nummer van de bijlage
attachment-number = Bijlage { $number }

## Ondertekening

# Staat boven de namen als er meer ondertekenaars zijn.
signature-formula = Burgemeester en wethouders,
# $role (tekst): de functie zoals die in YAML staat: secretaris
signatory-role = de { $role },
