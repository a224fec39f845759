### Gemeente Enschede: wat afwijkt van de algemene woorden.

paper-number = Zaaknummer
paper-file-number = Dossiernummer
signature-formula = Burgemeester en wethouders van Enschede,
paper-contact = Opsteller
block-introduction = Aanleiding
block-report = Toelichting
block-finances = Kosten, opbrengsten en dekking
block-decision = Beslispunten
decision-lead = Wij stellen uw raad voor:
block-caveats = Kanttekeningen
block-next-steps-decision = Vervolg
block-finances-decision = Kosten, opbrengsten en dekking
