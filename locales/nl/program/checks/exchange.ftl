### The check exchange.

explain-exchange = een bestand met vertalingen kan niet worden overgenomen
    .details = Wat van het vertaalbureau terugkomt, heeft de kenmerken en codes waarmee het wegging. Een code staat voor een gegeven, een term of een eigen bericht: zonder die code zou er op de pagina een getal ontbreken. Is er iets in het bestand niet in orde, dan wordt er niets van overgenomen; zo staat er nooit een halve levering in het project.
    .wrong =
        <source>Es sind <ph id="1">{"{"} $count {"}"}</ph> Kurse.</source>
        <target>Er zijn 40 cursussen.</target>
    .right =
        <source>Es sind <ph id="1">{"{"} $count {"}"}</ph> Kurse.</source>
        <target>Er zijn <ph id="1">{"{"} $count {"}"}</ph> cursussen.</target>
    .repair = Herstel het bestand in het vertaalprogramma of stuur het terug; roep dan beide translate import opnieuw aan. Wat niet meer in het project staat, kan uit het bestand worden verwijderd.

# $reason (text): a colon and what the parser says, in English; nothing if only the place is known
exchange-xml = dit bestand is geen welgevormde XML{ $reason }
exchange-xml-hint = exporteer het opnieuw uit het vertaalprogramma; is het met de hand gewijzigd, herstel het dan hier

exchange-entity = dit staat voor iets wat XLIFF niet kent
exchange-doctype = het bestand heeft een documenttype, en dat heeft XLIFF nooit
exchange-doctype-hint = verwijder de regels van <!DOCTYPE tot het eind daarvan, als u de afzender vertrouwt; er is niets van gelezen

# $what (text): other if it is no XLIFF, version if its version is not known, files if it has not one part, table if it is a table without our columns
# $name (text): how it begins
# $version (text): its version
# $files (number): how many parts it has
exchange-form = { $what ->
    [version] XLIFF “{ $version }” is niet bekend
    [files] het bestand heeft { $files } delen in plaats van één
    [table] de tabel heeft geen kolommen “id”, “de-DE” en “nl-NL”
   *[other] het bestand is geen XLIFF: het begint met “{ $name }”
}
exchange-form-hint = XLIFF 1.2 en 2.1 en de tabel van beide translate export worden teruggenomen, elk bestand apart

exchange-table = deze regel van de tabel kan niet worden gelezen
exchange-table-hint = sla de tabel opnieuw op als CSV in UTF-8

# $from (text): the language from which, as the file names it
# $to (text): the language into which
exchange-languages = het bestand is van “{ $from }” naar “{ $to }”, en niet tussen Duits en Nederlands
exchange-languages-hint = de talen moeten de-DE en nl-NL zijn, of andersom

# $unit (text): the name of a text
exchange-unknown = het project heeft in deze richting geen tekst “{ $unit }”
exchange-unknown-hint = hoort het bestand bij een ander project? Is de tekst intussen verwijderd, verwijder hem dan ook uit het bestand

# $unit (text): the name of a text
exchange-twice = de tekst “{ $unit }” staat twee keer in het bestand
exchange-twice-hint = laat de juiste staan

# $unit (text): the name of a text
exchange-source = bij de tekst “{ $unit }” ontbreekt de brontekst
exchange-source-hint = zonder brontekst kan niemand zeggen of de vertaling bij de huidige tekst hoort; exporteer opnieuw

# $problem (text): lost, added or changed
# $unit (text): the name of a text
# $codes (text): the codes, divided by commas
exchange-codes = { $problem ->
    [lost] in de vertaling van “{ $unit }” ontbreekt { $codes }
    [added] de vertaling van “{ $unit }” heeft { $codes } te veel
   *[changed] in de vertaling van “{ $unit }” is een code gewijzigd: { $codes }
}
exchange-codes-hint = de vertaling moet de codes van haar brontekst hebben, elk zo vaak als daar; kopieer ze in het vertaalprogramma uit de brontekst

# $unit (text): the name of a text
exchange-unwritable = de vertaling van “{ $unit }” kan niet in haar bestand worden geschreven
exchange-unwritable-hint = let op spaties aan het begin van regels en op tekens die niemand ziet

## Notes in files for translators.

# $selector (text): what chooses, as it is written
# $key (text): the variant: one, other, 0
# $text (text): the whole text
exchange-note-variant = Vorm “{ $key }” van { $selector } in: { $text }
# $documents (text): the documents, divided by commas
exchange-note-documents = Afgedrukt in: { $documents }
exchange-note-unprinted = Wordt op dit moment in geen document afgedrukt
# $parts (text): the parts of the document, outermost first
exchange-note-within = Staat in: { $parts }
# $letters (number): how many characters the source has
exchange-note-length = Lengte van de brontekst: { $letters } tekens
# $code (text): the code as it is written
# $value (text): what it prints at present
exchange-note-fact = { $code } drukt op dit moment af: { $value }
# $text (text): the source as it was accepted
exchange-note-before = De brontekst luidde eerder: { $text }
