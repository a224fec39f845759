### De raadsinformatiebrief: kop, behandeling, bijlagen, ondertekening.

paper-genre = Raadsinformatiebrief
paper-genre-non-public = Besloten raadsinformatiebrief

paper-number = Kenmerk
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
