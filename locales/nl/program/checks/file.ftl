### De controle file.

explain-file = een bestand is niet bruikbaar
    .details = Het bestand is niet in UTF-8 opgeslagen, te groot, een snelkoppeling of geen gewoon bestand, heeft een naam die niet kan worden gelezen, staat buiten de map content, is een afbeelding in een formaat dat niet kan worden afgedrukt, of hoort bij een taal die in rapporten niet voorkomt.
    .repair = Volg het voorstel bij de melding. Tekstbestanden slaat u in de editor op als ‘UTF-8’, een tabel uit Excel als ‘CSV UTF-8’.

## Bestanden die een onderdeel noemt

# $file (tekst): het bestand zoals het is genoemd
file-path-backslash = het pad { $file } bevat backslashes

# $file (tekst): het bestand zoals het is genoemd
file-path-absolute = het pad { $file } begint niet bij dit bestand

# $file (tekst): het bestand zoals het is genoemd
file-path-outside = het pad { $file } leidt uit de map content
file-path-hint = zet het bestand in de map content en noem het gezien vanuit dit bestand: beelden/foto.png

# $file (tekst): het bestand zoals het is genoemd
file-csv-encoding = { $file } is niet als UTF-8 opgeslagen
file-csv-encoding-hint = sla de tabel in het rekenprogramma opnieuw op als ‘CSV UTF-8’

## Afzonderlijke bestanden

# $byte (tekst): de eerste onjuiste byte, twee hexadecimale cijfers
file-not-utf8 = het bestand is niet in UTF-8 opgeslagen: de byte { $byte } op deze plaats is geen teken

file-utf16 = het bestand is in UTF-16 opgeslagen in plaats van in UTF-8
file-not-utf8-hint = sla het bestand opnieuw op als ‘UTF-8’; de meeste editors bieden dat aan bij ‘Opslaan als’ onder ‘Codering’

# $limit (getal): de toegestane grootte in megabytes
file-too-large =
    het bestand is groter dan { $limit ->
        [one] één megabyte
       *[other] { $limit } megabyte
    }
file-too-large-hint = splits het bestand of verklein de afbeelding

# $most (getal): hoeveel bestanden zijn toegestaan
file-too-many = de map bevat meer dan { $most } bestanden
file-too-many-hint = haal uit het project wat niet bij de rapporten hoort

# $most (tekst): hoeveel tekens zijn toegestaan
file-long-word = hier begint een woord van meer dan { $most } tekens
file-long-word-hint = deel het op, of haal weg wat per ongeluk is geplakt

file-link = dit is een snelkoppeling naar een ander bestand of een andere map, en snelkoppelingen worden niet gevolgd
file-link-hint = zet het bestand zelf hier: een snelkoppeling kan buiten het project uitkomen

file-special = dit is geen gewoon bestand
file-special-hint = verwijder het uit het project

file-name = de naam van dit bestand bevat tekens die niet kunnen worden gelezen
file-name-hint = geef het bestand een andere naam, liefst met alleen letters, cijfers en koppeltekens

# $reason (tekst): permission, not-found of other
file-unreadable =
    het bestand kan niet worden gelezen: { $reason ->
        [permission] u hebt geen leesrechten
        [not-found] het is zojuist verwijderd
       *[other] het systeem geeft het niet vrij
    }
file-unreadable-hint = controleer of u het bestand mag openen en of een ander programma het in gebruik heeft

# $language (tekst): naam van een map die een taal zou moeten zijn
file-unknown-language = er zijn teksten in de taal ‘{ $language }’, maar rapporten zijn Duits en Nederlands
file-unknown-language-hint = zet de teksten in locales/de of locales/nl, of verwijder de map

file-misplaced = dit bestand wordt hier niet gelezen
file-misplaced-ftl-hint = teksten horen in locales/de/content en locales/nl/content
# $lang (tekst): de taal
# $name (tekst): een van de berichten
file-misplaced-words-hint = { $name } hoort bij de inhoud: verplaats het bestand naar locales/{ $lang }/content/; deze map is voor woorden van het product, die in de sjablonen staan
file-misplaced-yaml-hint = gegevens horen in de map content

file-merged = hier zijn twee versies van het bestand samengevoegd, en niemand heeft er één gekozen
file-merged-hint = houd de regels van één versie of wat goed is uit beide, en verwijder de regels met de tekens <<<<<<<, ======= en >>>>>>>
file-merged-ledger-hint = neem een van beide versies helemaal, nooit regels van allebei, bijvoorbeeld met git checkout --ours locales/ledger.yaml: waar die niet voor instaat, wordt dan gemeld; REFERENCE.md vertelt hoe git dit bestand zelf samenvoegt

file-twin = twee bestanden hebben hier namen die er hetzelfde uitzien
file-twin-hint = geef een van de twee een andere naam, of verwijder het

## Afbeeldingen

# $path (tekst): het bestand
# $reason (tekst): wat er niet aan klopt, in het Engels
file-picture = { $path } is geen leesbare afbeelding: { $reason }

# $path (tekst): het bestand
file-picture-format = { $path } heeft geen indeling die kan worden afgedrukt

# $path (tekst): het bestand
file-picture-colours = { $path } is in de vier kleuren van de drukpers (CMYK), wat PDF/A-2a niet toestaat
file-picture-hint = sla de afbeelding op als PNG, JPEG of SVG in schermkleuren (RGB)

# $path (tekst): het bestand
# $kind (tekst): wat het is
# $extension (tekst): het einde van de naam
file-picture-kind = { $path } eindigt op .{ $extension }, maar is { $kind }
file-picture-kind-hint = sla de afbeelding op als PNG, JPEG of SVG; alleen een nieuwe naam is niet genoeg

# $path (tekst): het bestand
# $width (tekst): de breedte in pixels
# $height (tekst): de hoogte in pixels
# $most (tekst): hoeveel miljoen pixels zijn toegestaan
file-picture-pixels = { $path } heeft naar eigen zeggen { $width } × { $height } pixels, meer dan { $most } miljoen
file-picture-pixels-hint = sla de afbeelding kleiner op: 2.000 pixels vullen de breedte van een pagina

# $path (tekst): het bestand
# $target (tekst): waar het om vraagt
file-picture-external = { $path } toont iets dat ergens anders staat: { $target }
file-picture-external-hint = sluit de afbeeldingen in wanneer u de tekening opslaat; van buiten wordt niets geladen

# $path (tekst): het bestand
file-picture-size = { $path } heeft geen afmetingen
file-picture-size-hint = sla de tekening op met breedte en hoogte (width, height) of met een viewBox

# $path (tekst): het bestand
# $element (tekst): de naam van het element
file-picture-heavy = { $path } tekent meer dan kan worden afgedrukt: { $element }
file-picture-heavy-hint = vereenvoudig de tekening, of sla haar op als PNG
