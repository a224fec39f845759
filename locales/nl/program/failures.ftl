### Wat een opdracht van zijn werk afhoudt: mappen, bestanden, een document dat niet bestaat.

## Een project lezen

# $path (tekst): map of bestand
project-not-a-folder = de map { $path } bestaat niet
project-not-a-folder-hint = geef de map van het project op met --project, of ga er eerst naartoe

# $path (tekst): map of bestand
project-without-content = in de map { $path } staat geen project: de map content ontbreekt
project-without-content-hint = ga naar de map van uw project, of maak een nieuw project met beide init

# $path (tekst): map of bestand
# $reason (tekst): permission of other
project-unreadable =
    de map { $path } kan niet worden geopend: { $reason ->
        [permission] u hebt geen leesrechten
       *[other] het systeem geeft de map niet vrij
    }
project-unreadable-hint = vraag de beheerder van de map om leesrechten

## Een nieuw project

# $path (tekst): map of bestand
init-not-a-folder = { $path } is een bestand, geen map

# $path (tekst): map of bestand
# $count (getal): aantal bestanden
# $files (tekst): namen van bestanden, gescheiden door komma's
init-in-the-way =
    in { $path } { $count ->
        [one] staat één bestand
       *[other] staan { $count } bestanden
    } in de weg: { $files }
init-in-the-way-hint = noem een andere map; er is niets geschreven

# $path (tekst): map of bestand
# $reason (tekst): permission, exists, full, read-only, not-a-folder of other
init-not-written =
    { $path } kan niet worden geschreven: { $reason ->
        [permission] u hebt geen schrijfrechten
        [exists] het bestaat al
        [full] er is geen ruimte meer
        [read-only] het station is alleen-lezen
        [not-a-folder] een deel van het pad is een bestand
       *[other] het systeem weigert het
    }
init-not-written-hint = noem een map waarin u mag schrijven

## Documenten

# $name (tekst): het gevraagde document
unknown-document = het document ‘{ $name }’ bestaat niet
# $known (tekst): alle documenten
unknown-document-hint = de documenten zijn: { $known }
# $suggestion (tekst): het vermoedelijk bedoelde document
# $known (tekst): alle documenten
unknown-document-hint-meant = bedoelde u ‘{ $suggestion }’? De documenten zijn: { $known }

## Vertalingen

translate-choose = het is niet duidelijk waarop akkoord moet worden gegeven
translate-choose-hint = noem teksten, of geef --all op, of --document of --file: één van de drie

# $name (tekst): de gevraagde tekst
translate-unknown-unit = er is geen tekst “{ $name }”
translate-unknown-unit-hint = beide translate status --all somt alle teksten op
# $names (tekst): namen die erop lijken, gescheiden door komma's
translate-unknown-unit-similar-hint = bedoelde u { $names }?

# $file (tekst): het gevraagde bestand
translate-unknown-file = in { $file } staat geen tekst
translate-unknown-file-hint = noem het bestand met zijn pad in het project, bijvoorbeeld locales/de/content/goals.ftl

translate-nobody = het is niet bekend wie akkoord geeft
translate-nobody-hint = geef met --by uw naam of afdeling op; git kent geen naam van u

## Bestanden schrijven

# $page (tekst): nummer van de pagina, geteld vanaf 1
# $message (tekst): wat bij het omzetten werd gemeld, in het Engels
picture-failed = van pagina { $page } kan geen afbeelding worden gemaakt: { $message }

# $path (tekst): het bestand
# $reason (tekst): wat het systeem meldt
write-failed = { $path } kan niet worden geschreven: { $reason }
write-failed-hint = de eerdere bestanden zijn ongewijzigd; sluit het bestand in andere programma’s, zoals uw pdf-programma, en probeer het opnieuw

# $path (tekst): het bestand
write-denied = { $path } kan niet worden geschreven: geen toestemming
write-denied-hint = de eerdere bestanden zijn ongewijzigd; sluit het bestand in andere programma’s, zoals uw pdf-programma, of vraag schrijfrechten voor de map

# $path (tekst): het bestand
write-full = { $path } kan niet worden geschreven: de schijf is vol
write-full-hint = de eerdere bestanden zijn ongewijzigd; maak ruimte en bouw opnieuw

# $path (tekst): het bestand
write-directory = { $path } kan niet worden geschreven: een map heeft deze naam
write-directory-hint = hernoem of verwijder de map

# $path (tekst): het bestand
write-not-a-folder = { $path } kan niet worden geschreven: een van de mappen is een bestand
write-not-a-folder-hint = hernoem of verwijder het bestand dat de naam van de map heeft

# $path (tekst): pad van een bestand
exchange-no-file = het bestand { $path } bestaat niet
exchange-no-file-hint = controleer de naam en de map waarin u de opdracht geeft

# $day (tekst): een dag
translate-day = op { $day } kan niemand akkoord hebben gegeven
translate-day-hint = die dag ligt in de toekomst of vóór het jaar 2000; zonder --on geldt vandaag

# $path (tekst): de map
write-busy = een andere beide schrijft op dit moment in { $path }
write-busy-hint = wacht tot die klaar is en begin dan opnieuw; moeten er twee tegelijk lopen, geef elk dan met --out een eigen map

# $path (tekst): de map
write-link = { $path } is een symbolische koppeling; daarachter wordt niets geschreven
write-link-hint = maak daar een map aan; een andere map geeft u op met --out

# $path (tekst): het pad van het bestand
exchange-there = { $path } bestaat al en wordt niet overschreven
exchange-there-hint = noem een ander bestand, of verwijder dit eerst; zonder naam komt de export in out/translate/
