### Gebeurtenissen uit de voorgeschiedenis van de visie

event-gemeinsame-erklaerung = Gezamenlijke verklaring van het deelstaatparlement over integratiebeleid

event-projektkonferenz = Projectconferentie van de burgemeester

event-zuwanderungsgesetz = Duitse immigratiewet treedt in werking

event-nationaler-integrationsplan = Nationaal integratieplan gepresenteerd
