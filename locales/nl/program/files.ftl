### Wat er aan bestanden en mappen niet klopt, en aan opmerkingen voor het programma.

## Een project lezen
## Variabelen:
##   $path (tekst) - map of bestand
##   $reason (tekst) - not-found, permission, exists, full, read-only, not-a-folder, folder of other

project-not-a-folder = de map { $path } bestaat niet
project-not-a-folder-hint = geef de map van het project op met --project, of ga er eerst naartoe
project-without-content = in de map { $path } staat geen project: de map content ontbreekt
project-without-content-hint = ga naar de map van uw project, of maak een nieuw project met beide init
project-unreadable =
    de map { $path } kan niet worden geopend: { $reason ->
        [permission] u hebt geen leesrechten
       *[other] het systeem geeft de map niet vrij
    }
project-unreadable-hint = vraag de beheerder van de map om leesrechten

## Afzonderlijke bestanden
## Variabelen:
##   $limit (getal) - de toegestane grootte in megabytes
##   $byte (tekst) - de eerste onjuiste byte, twee hexadecimale cijfers
##   $reason (tekst) - zie boven
##   $language (tekst) - naam van een map die een taal zou moeten zijn

file-not-utf8 = het bestand is niet in UTF-8 opgeslagen: de byte { $byte } op deze plaats is geen teken
file-utf16 = het bestand is in UTF-16 opgeslagen in plaats van in UTF-8
file-not-utf8-hint = sla het bestand opnieuw op als ‘UTF-8’; de meeste editors bieden dat aan bij ‘Opslaan als’ onder ‘Codering’
file-too-large =
    het bestand is groter dan { $limit ->
        [one] één megabyte
       *[other] { $limit } megabyte
    }
file-too-large-hint = splits het bestand of verklein de afbeelding
file-link = dit is een snelkoppeling naar een ander bestand of een andere map, en snelkoppelingen worden niet gevolgd
file-link-hint = zet het bestand zelf hier: een snelkoppeling kan buiten het project uitkomen
file-special = dit is geen gewoon bestand
file-special-hint = verwijder het uit het project
file-name = de naam van dit bestand bevat tekens die niet kunnen worden gelezen
file-name-hint = geef het bestand een andere naam, liefst met alleen letters, cijfers en koppeltekens
file-unreadable =
    het bestand kan niet worden gelezen: { $reason ->
        [permission] u hebt geen leesrechten
        [not-found] het is zojuist verwijderd
       *[other] het systeem geeft het niet vrij
    }
file-unreadable-hint = controleer of u het bestand mag openen en of een ander programma het in gebruik heeft
file-unknown-language = er zijn teksten in de taal ‘{ $language }’, maar rapporten zijn Duits en Nederlands
file-unknown-language-hint = zet de teksten in locales/de of locales/nl, of verwijder de map
file-misplaced = dit bestand wordt hier niet gelezen
file-misplaced-ftl-hint = teksten horen in locales/de/content en locales/nl/content
file-misplaced-yaml-hint = gegevens horen in de map content

## Opmerkingen die een controle uitzetten
## Variabelen:
##   $check (tekst) - naam van een controle

invalid-allow-directive = de opmerking is voor beide bedoeld, maar zegt niets wat het programma begrijpt
invalid-allow-form-hint = schrijf: # beide: allow naam-van-de-controle – de reden
invalid-allow-reason = de opmerking zet { $check } uit zonder een reden te noemen
invalid-allow-unknown = er is geen controle met de naam ‘{ $check }’
invalid-allow-unknown-hint = beide explain toont alle controles
invalid-allow-similar-hint = bedoelde u ‘{ $check }’?
invalid-allow-never = de controle { $check } kan niet worden uitgezet
invalid-allow-never-hint = herstel wat de controle meldt en verwijder deze opmerking
invalid-allow-nothing-below = direct onder deze opmerking staat geen onderdeel waarvoor zij kan gelden
invalid-allow-nothing-below-hint = zet de opmerking direct boven het onderdeel, zonder lege regel
invalid-allow-misplaced = achter een onderdeel heeft de opmerking geen effect
invalid-allow-misplaced-hint = zet de opmerking op een eigen regel direct boven het onderdeel
invalid-allow-idle = de opmerking zet { $check } uit, maar hier is niets van dien aard te melden
invalid-allow-idle-hint = verwijder de opmerking of zet haar direct boven het onderdeel waarover zij gaat

## Een nieuw project
## Variabelen:
##   $path (tekst) - map of bestand
##   $files (tekst) - namen van bestanden, gescheiden door komma's
##   $count (getal) - aantal bestanden
##   $reason (tekst) - zie boven

init-not-a-folder = { $path } is een bestand, geen map
init-in-the-way =
    in { $path } { $count ->
        [one] staat één bestand
       *[other] staan { $count } bestanden
    } in de weg: { $files }
init-in-the-way-hint = noem een andere map; er is niets geschreven
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
