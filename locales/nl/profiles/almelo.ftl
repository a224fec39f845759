### Gemeente Almelo: wat afwijkt van de algemene woorden.

paper-genre = Raadsbrief
paper-genre-non-public = Besloten raadsbrief
paper-contact = Inlichtingen bij
role-opinion = Oordeelsvormend
role-decision = Besluitvormend
signature-formula = Burgemeester en wethouders van Almelo,
