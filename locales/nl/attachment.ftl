### Wat bij een pdf is gevoegd.

# Omschrijving van de bijgevoegde gegevens.
attached-data = De gegevens waaruit dit document is opgemaakt, in het formaat JSON
