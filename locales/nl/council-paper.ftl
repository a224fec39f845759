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
openness-public = openbaar
openness-non-public = besloten

# Staat boven de inhoudsopgave.
contents-title = Inhoud

consultation-date = Datum
consultation-body = Orgaan
consultation-role = Behandeling

role-report = ter kennisname
role-introduction = aanbieding
role-hearing = advisering
role-discussion = beeldvorming
role-opinion = oordeelsvorming
role-preparation = voorbereidende behandeling
role-decision = besluitvorming
role-adoption = vaststelling
role-information = ter kennisname

# $number (tekst): nummer van de bijlage
attachment-number = Bijlage { $number }
