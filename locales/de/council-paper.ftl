### Die Berichtsvorlage: Kopf, Beratungsfolge, Anlagen, Unterschrift.

paper-genre = Berichtsvorlage
paper-genre-non-public = Nichtöffentliche Berichtsvorlage

paper-number = Vorlagen-Nr.
paper-file-number = Aktenzeichen
paper-offices = Beteiligt
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
# Solange der Tag der Sitzung noch nicht feststeht.
consultation-open = Termin noch offen
# $number (Text): der Punkt der Tagesordnung: Ö 4.2
consultation-item = TOP { $number }
consultation-public = öffentlich
consultation-non-public = nichtöffentlich

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

## Unterschriften

# Steht über mehreren Unterschriften.
signature-formula = {""}
# $role (Text): das Amt, wie es in YAML steht: Oberbürgermeister
signatory-role = { $role }
