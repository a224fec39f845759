### Das Handout zu einem Vortrag und seine Folien.

handout-genre = Handout
handout-notes = Notizen
handout-own-notes = Eigene Notizen
# $speaker (Text): wer spricht
# $organization (Name): für wen
handout-speaker = { $speaker }, { $organization }
# $speaker (Text): wer spricht
# $role (Text): Funktion
# $organization (Name): für wen
handout-speaker-role = { $speaker }, { $role }, { $organization }
# $place (Text): wo
# $date (Datum): wann
handout-place-date = { $place }, { $date }

# $title (Text): Titel des Vortrags
# $place (Text): wo
# $date (Datum): wann
slide-foot = { $title } · { $place }, { $date }
# $speaker (Text): wer spricht
# $organization (Name): für wen
# $event (Name): die Veranstaltung
# $place (Text): wo
# $date (Datum): wann
slide-foot-speaker = { $speaker }, { $organization } · { $event } · { $place }, { $date }
# $number (Zahl): diese Folie
# $slides (Zahl): alle Folien
slide-number = { $number } / { $slides }

population-group = Gruppe
population-number = Personen
# $amount (Fakt): der bewilligte Betrag
project-granted = { $amount } bewilligt

# $source (Text): wer es gesagt oder geschrieben hat, und wo
quotation-source = – { $source }
