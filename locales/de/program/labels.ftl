### Kurze Wörter bei Fundstellen und vor Meldungen.

## Arten von Meldungen. Keine Variablen.

label-error = Fehler
label-warning = Warnung
label-help = Hilfe
label-note = Hinweis

## Warum eine weitere Stelle gezeigt wird. Keine Variablen.

label-defined-here = hier definiert
label-missing-here = fehlt hier
label-first-here = zuerst hier
label-used-here = hier verwendet
label-german-here = der deutsche Text
label-dutch-here = der niederländische Text
label-limit-here = die Grenze steht hier
label-referred-here = hier wird darauf verwiesen
