# Handlungsfelder. Variablen: $goals, $measures, $measures-done, $measures-on-track, $measures-at-risk,
# $measures-off-track, $measures-not-started und die freien Werte aus content/policy-fields.yaml.

policy-field-rechtliche-integrationsbegleitung = Rechtliche Integrationsbegleitung
    .description =
        Wer nach Münster zieht, braucht früh Klarheit über Aufenthalt, Rechte und Pflichten. Die Stadt berät verständlich, entscheidet zügig und wirbt für die Einbürgerung.

policy-field-sprachliche-bildung = Sprachliche Bildung
    .description =
        Die deutsche Sprache öffnet den Weg in Schule, Beruf und Nachbarschaft. Kurse sollen rasch beginnen, gut erreichbar sein und zu einem anerkannten Abschluss führen. { $measures ->
            [one] Dem dient eine Maßnahme, gemeinsam mit Almelo
           *[other] Dem dienen { $measures } Maßnahmen, eine davon gemeinsam mit Almelo
        }.

policy-field-wirtschaft-und-arbeit = Wirtschaft und Arbeit
    .description =
        Viele Zugewanderte bringen Abschlüsse und Berufserfahrung mit, die der örtliche Arbeitsmarkt braucht. Beratung, Praktika und Hilfe bei der Gründung sollen den Einstieg erleichtern.

policy-field-wohnen-und-stadtentwicklung = Wohnen und Stadtentwicklung
    .description =
        Eine eigene Wohnung ist die Voraussetzung dafür, im Stadtteil anzukommen. Der angespannte Wohnungsmarkt setzt dem enge Grenzen; umso wichtiger sind verlässliche Absprachen mit den Wohnungsunternehmen.

policy-field-kinder-jugend-soziales = Kinder- und Jugendhilfe, soziale Leistungen und Dienste
    .description =
        Gute Startbedingungen entstehen in Kita, Schule und Familie. Die Angebote werden wohnortnah geplant und zurzeit in { $neighbourhoods } Stadtteilen vorrangig ausgebaut.

policy-field-gesundheit = Gesundheit
    .description =
        Menschen mit Migrationsvorgeschichte sollen Vorsorge, Behandlung und Beratung ebenso nutzen können wie alle anderen. Sprachliche Hürden und lange Wartezeiten stehen dem noch entgegen.

policy-field-personal = Personalentwicklung und Fortbildung
    .description =
        Eine Verwaltung, in der sich die Vielfalt der Stadt wiederfindet, ist näher an den Menschen. Ausbildung, Auswahl und Fortbildung werden darauf ausgerichtet.

policy-field-kultur-und-sport = Kultur und Sport
    .description =
        Kultur und Sport bringen Menschen ohne große Hürden zusammen. Gefördert werden Vorhaben, die Vereine und Migrantenselbstorganisationen gemeinsam tragen.

policy-field-oeffentlichkeitsarbeit = Presse und Öffentlichkeitsarbeit
    .description =
        Informationen der Stadt sollen alle erreichen. Die wichtigsten Seiten des Internetauftritts liegen deshalb in { $languages } Sprachen vor.
