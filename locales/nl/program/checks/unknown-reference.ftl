### De controle unknown-reference.

explain-unknown-reference = een verwijzing naar iets wat niet bestaat
    .details = Onderdelen verwijzen met hun kenmerk naar elkaar. Het onderdeel dat hier wordt genoemd, staat in geen enkel bestand van het project of is van een ander soort.
    .wrong =
        measures:
          kiosk:
            goal: houseing
            rating: done
    .right =
        measures:
          kiosk:
            goal: housing
            rating: done
    .repair = Verbeter het kenmerk of voeg het bedoelde onderdeel toe.

## Verwijzingen van onderdelen

# $kind (tekst): de soort die wordt gezocht
# $id (tekst): het kenmerk waarnaar wordt verwezen
unknown-reference = er is geen onderdeel van de soort { $kind } met het kenmerk { $id }
# $kind (tekst): de soort die wordt gezocht
unknown-reference-hint = vul het kenmerk in van een onderdeel van de soort { $kind }, of voeg het toe
# Naar hetzelfde kenmerk wordt op veel plaatsen verwezen; dit volgt op de eerste.
# $count (getal): hoeveel nog
unknown-reference-more-hint = nog { $count } andere plaatsen verwijzen naar hetzelfde kenmerk
# $id (tekst): het kenmerk waarnaar wordt verwezen
# $kind (tekst): de soort die is gevonden
# $wanted (tekst): de soort die wordt gezocht
unknown-reference-kind-hint = { $id } is van de soort { $kind }, maar hier hoort de soort { $wanted }

## Documenten, dia’s, personen

# $item (tekst): het kenmerk van het lijstonderdeel
unknown-reference-item = ‘{ $item }’ is geen onderdeel van de lijst van deze dia
unknown-reference-item-hint = noem onderdelen van de lijst onder ‘list’, of kies de lijst waar ze bij horen

## Stukken en huisstijlen

# $name (tekst): het sjabloon dat het document noemt
unknown-template = het sjabloon ‘{ $name }’ bestaat niet
# $known (tekst): alle sjablonen
unknown-template-hint = kies een van deze: { $known }
# $suggestion (tekst): het vermoedelijk bedoelde sjabloon
# $known (tekst): alle sjablonen
unknown-template-hint-meant = bedoelde u ‘{ $suggestion }’? Beschikbaar zijn: { $known }

# $name (tekst): de huisstijl die de kant noemt
unknown-profile = de huisstijl ‘{ $name }’ bestaat niet

# $name (tekst): de huisstijl
# $language (tekst): de taal van de kant: de, nl
profile-language = de huisstijl ‘{ $name }’ is niet bedoeld voor de taal { $language }
# $known (tekst): alle huisstijlen van deze taal
unknown-profile-hint = kies een van deze: { $known }
# $suggestion (tekst): de vermoedelijk bedoelde huisstijl
# $known (tekst): alle huisstijlen van deze taal
unknown-profile-hint-meant = bedoelde u ‘{ $suggestion }’? Voor deze taal zijn er: { $known }

# $block (tekst): het blok dat het onderdeel noemt
unknown-block = geen van beide huisstijlen van dit stuk heeft een blok ‘{ $block }’

# $block (tekst): het blok dat de huisstijl noemt
unknown-block-profile = geen andere huisstijl en geen paragraaf heeft een blok ‘{ $block }’
# $known (tekst): de blokken waarin onderdelen kunnen staan
unknown-block-hint = kies een van deze: { $known }
# $suggestion (tekst): het vermoedelijk bedoelde blok
# $known (tekst): de blokken waarin onderdelen kunnen staan
unknown-block-hint-meant = bedoelde u ‘{ $suggestion }’? Beschikbaar zijn: { $known }

# $name (tekst): de naam zoals die er staat
unknown-reference-sum = naast de som staat geen gegeven ‘{ $name }’
unknown-reference-sum-hint = tel gegevens van hetzelfde onderdeel op, met hun namen onder ‘facts’

## Tabellen

# $column (tekst): de naam zoals die er staat
unknown-reference-cell = de tabel heeft geen kolom ‘{ $column }’ waarin waarden staan
# $columns (tekst): de kolommen waarin waarden staan
unknown-reference-cell-hint = kolommen voor waarden: { $columns }; teksten staan als ‘title’ en ‘text’ bij de rij
# $group (tekst): de groep
unknown-reference-group = de groep ‘{ $group }’ hoort bij een andere tabel
# $column (tekst): de kolom
unknown-reference-total = de kolom ‘{ $column }’ heeft geen totaal
# $column (tekst): de kolom
unknown-reference-total-hint = voeg bij de kolom ‘{ $column }’ ‘total: true’ toe, of verwijder dit totaal
# $row (tekst): de id zoals die in het bestand staat
unknown-reference-row = de tabel heeft geen rij ‘{ $row }’
# $rows (tekst): de rijen van de tabel
unknown-reference-row-hint = rijen van de tabel: { $rows }; voeg de rij toe onder ‘rows’ met haar titel in beide talen
