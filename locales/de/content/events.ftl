### Ereignisse aus der Vorgeschichte des Leitbildes

event-gemeinsame-erklaerung = Gemeinsame Erklärung des Landtags zur Integrationspolitik

event-projektkonferenz = Projektkonferenz des Oberbürgermeisters

event-zuwanderungsgesetz = Zuwanderungsgesetz tritt in Kraft

event-nationaler-integrationsplan = Nationaler Integrationsplan vorgestellt
