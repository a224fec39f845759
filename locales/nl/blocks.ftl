### Koppen van de blokken van een raadsstuk. Een blok heeft in alle huisstijlen dezelfde aanduiding.

block-subject = Onderwerp
block-consultations = Behandeling
block-summary = Kernboodschap
block-introduction = Inleiding
block-decision = Voorgesteld besluit
block-report = Stand van zaken
block-finances = Financiële consequenties
block-communication = Communicatie
block-next-steps = Vervolg
block-attachments = Bijlagen

## Blokken die alleen stukken met een besluit hebben

block-legal-basis = Wettelijke grondslag
block-reasons = Motivering
block-effect = Beoogd effect
block-arguments = Argumenten
block-caveats = Kanttekeningen en risico’s
block-alternatives = Alternatieven
block-legal = Juridische consequenties
block-checks = Effecten op andere thema’s
block-sustainability = Duurzaamheid
block-participation = Participatie
block-evaluation = Evaluatie
block-draft-resolution = Ontwerpbesluit

## Andere woorden in stukken met een besluit: block-<aanduiding>-decision gaat daar voor

block-summary-decision = Samenvatting
block-next-steps-decision = Uitvoering en planning
block-introduction-decision = Aanleiding
block-finances-decision = Financiële consequenties
