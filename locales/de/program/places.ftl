### Kurze Wörter neben Stellen und vor Meldungen.

## Arten von Meldungen

label-error = Fehler
label-warning = Warnung
label-remark = Bemerkung
label-help = Hilfe
label-note = Hinweis

## Warum eine weitere Stelle gezeigt wird

label-defined-here = hier definiert
label-first-here = zuerst hier
label-used-here = hier verwendet
label-printed-here = hier steht, was dort gedruckt wird
label-german-here = der deutsche Text
label-dutch-here = der niederländische Text
label-limit-here = die Grenze steht hier
label-referred-here = hier wird darauf verwiesen

## In den Angaben

label-start-here = Beginn hier
label-end-here = Ende hier
label-as-of-here = der Stichtag
label-period-here = der Berichtszeitraum
label-baseline-here = der Ausgangswert
label-target-here = der Zielwert
label-counted-here = mitgezählt
label-approved-here = hier bewilligt
label-category-here = hier steht eine Kategorie
label-previous-here = die vorige
label-paper-date-here = das Datum der Vorlage
label-names-here = die Namen des Gremiums
label-template-here = die Vorlage
label-list-here = die Liste
label-private-here = deshalb nicht öffentlich
label-role-here = hier die Rolle
label-members-here = hier die Mitglieder des Gremiums
label-outcome-here = hier das Ergebnis
label-votes-here = hier die Stimmen
label-kind-here = hier die Art der Spalte
label-column-here = hier die Spalte
label-scale-here = hier die Einheit der Spalte
