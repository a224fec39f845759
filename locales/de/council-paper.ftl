### Die Berichtsvorlage: Kopf, Beratungsfolge, Anlagen, Unterschrift.

paper-genre = Berichtsvorlage
paper-genre-non-public = Nichtöffentliche Berichtsvorlage

paper-number = Vorlagen-Nr.
paper-portfolio-holder = Dezernat
paper-contact = Auskunft erteilt
paper-phone = Telefon
paper-email = E-Mail
paper-date = Datum
paper-openness = Öffentlichkeit
openness-public = Öffentlich
openness-non-public = Nichtöffentlich

# Steht über dem Inhaltsverzeichnis.
contents-title = Inhalt

consultation-date = Datum
consultation-body = Gremium
consultation-role = Behandlung

role-report = Bericht
role-introduction = Einbringung
role-hearing = Anhörung
role-discussion = Erörterung
role-opinion = Meinungsbildung
role-preparation = Vorberatung
role-decision = Entscheidung
role-adoption = Beschluss der Verwaltung
role-information = Kenntnisnahme

# $number (Text): Nummer der Anlage
attachment-number = Anlage { $number }
