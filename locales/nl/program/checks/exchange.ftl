### De controle exchange.

explain-exchange = een bestand met vertalingen kan niet worden overgenomen
    .details = Wat van het vertaalbureau terugkomt, moet dezelfde namen en codes hebben als bij de export. Een code staat voor een gegeven, een term of een eigen bericht: zonder die code zou er op de pagina een getal ontbreken. Is er iets in het bestand niet in orde, dan wordt er niets van overgenomen; zo staat er nooit een halve levering in het project.
    .wrong =
        <source>Es sind <ph id="1">{"{"} $count {"}"}</ph> Kurse.</source>
        <target>Er zijn 40 cursussen.</target>
    .right =
        <source>Es sind <ph id="1">{"{"} $count {"}"}</ph> Kurse.</source>
        <target>Er zijn <ph id="1">{"{"} $count {"}"}</ph> cursussen.</target>
    .repair = Herstel het bestand in het vertaalprogramma of stuur het terug; geef dan opnieuw de opdracht beide translate import. Wat niet meer in het project staat, kan uit het bestand worden verwijderd.

# $reason (tekst): een dubbele punt en wat de parser zegt, in het Engels; niets als alleen de plaats bekend is
exchange-xml = dit bestand is geen welgevormde XML{ $reason }
exchange-xml-hint = exporteer het opnieuw uit het vertaalprogramma; is het met de hand gewijzigd, herstel het dan hier

exchange-ampersand = hier staat een losse ‘&’; in XML is dat &amp;
exchange-ampersand-hint = schrijf &amp; in plaats van &; een vertaalprogramma doet dat vanzelf

exchange-entity = deze afkorting voor een teken kent XLIFF niet
exchange-doctype = het bestand heeft een documenttype, en dat heeft XLIFF nooit
exchange-doctype-hint = verwijder de regels van <!DOCTYPE tot het eind daarvan, als u de afzender vertrouwt; er is niets van gelezen

# $what (tekst): other als het geen XLIFF is, version als de versie niet bekend is, files als het niet één deel is, table bij een tabel zonder onze kolommen
# $name (tekst): hoe het begint
# $version (tekst): de versie
# $files (getal): hoeveel delen het heeft
exchange-form = { $what ->
    [version] XLIFF ‘{ $version }’ is niet bekend
    [files] het bestand heeft { $files } delen in plaats van één
    [table] de tabel heeft geen kolommen ‘id’, ‘de-DE’ en ‘nl-NL’
   *[other] het bestand is geen XLIFF: het begint met ‘{ $name }’
}
exchange-form-hint = XLIFF 1.2 en 2.1 en de tabel van beide translate export kunnen worden geïmporteerd, steeds één bestand tegelijk

exchange-table = deze regel van de tabel is niet leesbaar
exchange-table-hint = sla de tabel opnieuw op als CSV in UTF-8
# $unit (tekst): welke tekst
# $cells (getal): hoeveel cellen de rij heeft
# $columns (getal): hoeveel kolommen de tabel heeft
exchange-cells = de rij van ‘{ $unit }’ heeft { $cells } cellen, maar de tabel { $columns } kolommen: een deel van een tekst zou verloren gaan
exchange-cells-hint = een tekst met het teken dat de cellen scheidt staat tussen aanhalingstekens; sla de tabel op vanuit een rekenblad, of zet ze er zelf omheen

# $from (tekst): de taal waaruit, zoals het bestand die noemt
# $to (tekst): de taal waarin
exchange-languages = het bestand is een vertaling van ‘{ $from }’ naar ‘{ $to }’, niet tussen Duits en Nederlands
exchange-languages-hint = de talen moeten de-DE en nl-NL zijn, of andersom

# $unit (tekst): de naam van een tekst
exchange-unknown = het project heeft in deze richting geen tekst ‘{ $unit }’
exchange-unknown-hint = hoort het bestand bij een ander project? Is de tekst intussen verwijderd, verwijder hem dan ook uit het bestand

# $unit (tekst): de naam van een tekst
exchange-twice = de tekst ‘{ $unit }’ staat twee keer in het bestand
exchange-twice-hint = laat de juiste staan

# $unit (tekst): de naam van een tekst
exchange-source = bij de tekst ‘{ $unit }’ ontbreekt de brontekst
exchange-source-hint = zonder brontekst is niet vast te stellen of de vertaling bij de huidige tekst hoort; exporteer opnieuw

# $unit (tekst): de naam van een vorm van een tekst
exchange-empty = ‘{ $unit }’ is leeg, terwijl andere vormen van dezelfde tekst vertaald zijn
exchange-empty-hint = vertaal alle vormen van de tekst, of laat ze voorlopig allemaal leeg

# $problem (tekst): lost, added of changed
# $unit (tekst): de naam van een tekst
# $codes (tekst): de codes, gescheiden door komma's
exchange-codes = { $problem ->
    [lost] in de vertaling van ‘{ $unit }’ ontbreekt: { $codes }
    [added] de vertaling van ‘{ $unit }’ heeft { $codes } te veel
   *[changed] in de vertaling van ‘{ $unit }’ is een code gewijzigd: { $codes }
}
exchange-codes-hint = de vertaling moet de codes van haar brontekst hebben, elk zo vaak als daar; kopieer ze in het vertaalprogramma uit de brontekst

# $unit (tekst): de naam van een tekst
exchange-unwritable = de vertaling van ‘{ $unit }’ kan niet in haar bestand worden geschreven
exchange-unwritable-hint = let op spaties aan het begin van regels en op tekens die niemand ziet

## Opmerkingen in bestanden voor het vertaalbureau.

# $selector (tekst): waarnaar wordt gekozen, zoals het is geschreven
# $key (tekst): de vorm: one, other, 0
# $text (tekst): de hele tekst
exchange-note-variant = Vorm ‘{ $key }’ van { $selector } in: { $text }
# $documents (tekst): de documenten, gescheiden door komma's
exchange-note-documents = Staat in: { $documents }
exchange-note-unprinted = Staat op dit moment in geen enkel document
exchange-note-non-public = Niet openbaar: behandel deze tekst vertrouwelijk
# $parts (tekst): de delen van het document, het buitenste eerst
exchange-note-within = Onderdeel: { $parts }
# $kind (tekst): slide bij een dia, page bij een pagina
# $page (getal): de hoeveelste het is
# $file (tekst): naam van het bestand
exchange-note-page = { $kind ->
    [slide] Dia { $page } in { $file }
   *[page] Pagina { $page } in { $file }
}
# $term (tekst): een begrip uit de woordenlijst
# $renderings (tekst): hoe het wordt vertaald, door komma's gescheiden, de voorkeursterm eerst
exchange-note-term = Woordenlijst: { $term } – { $renderings }
# $letters (getal): hoeveel tekens de brontekst heeft
exchange-note-length = Lengte van de brontekst: { $letters } tekens
# $code (tekst): de code zoals die is geschreven
# $value (tekst): wat die op dit moment afdrukt
exchange-note-fact = { $code } staat op dit moment voor: { $value }
# $text (tekst): de brontekst zoals er akkoord op is gegeven
exchange-note-before = De brontekst luidde eerder: { $text }
