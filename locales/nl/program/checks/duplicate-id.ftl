### De controle duplicate-id.

explain-duplicate-id = twee onderdelen van één soort hebben hetzelfde kenmerk, of een sleutel staat er twee keer
    .details = Een kenmerk wijst precies één onderdeel van zijn soort aan in het hele project, over alle bestanden heen; dat geldt ook voor mijlpalen, lijstpunten, paragrafen en dia's. Anders is onduidelijk welk onderdeel met een verwijzing wordt bedoeld. Ook onderdelen van twee soorten mogen in FTL niet hetzelfde heten: de teksten van een lijst item-x en van een lijstpunt x zouden allebei onder list-item-x staan.
    .wrong =
        goals:
          housing:
            number: "1"
          housing:
            number: "2"
    .right =
        goals:
          housing:
            number: "1"
          housing-young:
            number: "2"
    .repair = Geef een van beide een andere naam, of verwijder het als het per ongeluk is gekopieerd.

## Sleutels

# $key (tekst): de sleutel zoals die er staat
duplicate-id-key = { $key } staat hier voor de tweede keer
duplicate-id-key-hint = verwijder een van beide of geef die een andere naam

## Kenmerken

# $kind (tekst): de soort, zoals in de namen van de teksten: goal, list-item
# $id (tekst): het kenmerk
duplicate-id = er zijn twee onderdelen van de soort { $kind } met het kenmerk { $id }
duplicate-id-hint = geef een van beide een ander kenmerk; teksten en cijfers vinden een onderdeel aan zijn kenmerk

# $kind (tekst): de soort, zoals in de namen van de teksten: goal, list-item
# $id (tekst): het kenmerk
# $other-kind (tekst): de soort van het andere onderdeel
# $other-id (tekst): het kenmerk van het andere onderdeel
# $message (tekst): de naam die beide in FTL hebben
duplicate-id-message = { $kind } { $id } en { $other-kind } { $other-id } heten in FTL allebei { $message } en zouden dezelfde teksten hebben
duplicate-id-message-hint = geef een van beide een ander kenmerk

duplicate-id-report = de rapportage is tweemaal beschreven
duplicate-id-report-hint = laat in het hele project één onderdeel report staan

# $indicator (tekst): het kenmerk van een indicator
duplicate-id-series = { $indicator } heeft waarden hier en in een CSV-bestand
duplicate-id-series-hint = laat óf series óf series_csv staan

# $column (tekst): het opschrift van een kolom
duplicate-id-column = het CSV-bestand heeft twee kolommen ‘{ $column }’
duplicate-id-column-hint = geef een van beide kolommen een andere naam

## Het rapport, de grenswaarden, vrije gegevens

# $name (tekst): de naam van het vrije gegeven
duplicate-id-fact = het programma levert hier zelf al een gegeven ‘{ $name }’
duplicate-id-fact-hint = kies een andere naam, of verwijder de regel en gebruik het gegeven van het programma

## Besluiten

# $subject (tekst): wat wordt getoetst
duplicate-id-check = { $subject } wordt in dit stuk twee keer getoetst
duplicate-id-check-hint = behoud een van beide

duplicate-id-column-kind = een tabel heeft één kolom met titels en één met teksten
duplicate-id-column-kind-hint = geef een van beide een andere soort, of zet de woorden in de tekst van de rijen
