### De controle markup.

explain-markup = een onbekende of verloren gegane opmaak
    .details = Teksten mogen alinea's, lijsten met - of 1), *nadruk*, **sterke nadruk**, links en passages in de andere taal bevatten. Een sterretje of liggend streepje in een woord of achter een getal is een letter: Bürger*innen, 1.250*. Koppen, tabellen, afbeeldingen en HTML horen bij het sjabloon. In FTL mag een regel niet beginnen met *, [ of een punt.
    .wrong =
        goal-housing = Wohnen
        {"    ."}description =
                # Überschrift
                Text
    .right =
        goal-housing = Wohnen
        {"    ."}description =
                Text mit *Betonung* und

                - einem Punkt
    .repair = Gebruik een van de bekende vormen van opmaak, of zet een ander woord aan het begin van de regel.

## YAML

markup-comment = de tekst eindigt vóór het #: wat volgt, geldt als opmerking
markup-comment-hint = zet de tekst tussen aanhalingstekens; is een opmerking bedoeld, zet die dan op de regel erboven

## Teksten

# $what (tekst): heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, language of definition
markup = { $what ->
    [heading] in een tekst kan geen kop staan
    [code] in een tekst kan geen code staan
    [html] in een tekst kunnen geen HTML-codes staan
    [table] in een tekst kan geen tabel staan
    [image] in een tekst kan geen afbeelding staan
    [quote] in een tekst kan geen citaatblok staan
    [rule] in een tekst kan geen scheidingslijn staan
    [footnote] in een tekst kan geen voetnoot staan
    [nested-list] in een lijst kan geen lijst staan
    [list] deze tekst is één regel en kan geen lijst hebben
    [paragraph] deze tekst is één regel en kan geen alinea’s hebben
    [bullet] opsommingstekens worden met een koppelteken geschreven
    [break] binnen een alinea kan geen regel worden afgebroken
    [link] deze link leidt niet naar een webpagina, e-mailadres of taal
    [language] er is geen taal met deze code
   *[definition] deze regel zou niet gedrukt worden: hij wordt gelezen als doel van een link
}
# $what (tekst): heading, code, html, table, image, quote, rule, footnote, nested-list, list, paragraph, bullet, break, link, language of definition
markup-hint = { $what ->
    [heading] koppen komen uit de titels van de paragrafen; moet het teken gedrukt worden, zet er dan \ voor
    [code] laat lijsten en alinea’s inspringen als de regels erboven; moet het teken gedrukt worden, zet er dan \ voor
    [html] moet het teken < gedrukt worden, schrijf dan \<
    [table] gegevens horen in YAML; de sjablonen drukken ze als tabel
    [image] afbeeldingen zijn eigen onderdelen van de inhoud
    [quote] moet het teken > gedrukt worden, schrijf dan \>
    [rule] haal de regel met strepen weg, of verdeel de tekst over secties
    [paragraph] schrijf alles in één alinea
    [nested-list] schrijf de lijsten na elkaar
    [list] moet het teken aan het begin gedrukt worden, zet er dan \ voor
    [bullet] schrijf ‘- ’ aan het begin van de regel
    [break] begin met een lege regel een nieuwe alinea of ga verder op dezelfde regel
    [link] schrijf https://…, mailto:… of een taal zoals lang:de of lang:en tussen de haakjes
    [language] schrijf de code van de taal, zoals lang:en voor Engels, lang:fr of lang:tr
    [definition] zet \ voor het eerste vierkante haakje
   *[other] scheid alinea’s met een lege regel en schrijf gewone zinnen
}

# $what (tekst): wat verloren ging: fact, attribute, emphasis, link, bullet
markup-lost = { $what ->
    [fact] dit lijkt op een gegeven, maar staat niet tussen accolades en zou letterlijk worden afgedrukt
    [attribute] dit lijkt op een attribuut, maar heeft geen punt en zou met de tekst ervoor worden afgedrukt
    [emphasis] deze vette passage begint en houdt nergens op: de sterretjes zouden worden afgedrukt
    [link] door de spatie tussen de haken is dit geen link en zou het letterlijk worden afgedrukt
   *[bullet] het opsommingsteken van een tekstverwerker maakt hier geen lijst
}
# $what (tekst): wat verloren ging: fact, attribute, emphasis, link, bullet
markup-lost-hint = { $what ->
    [fact] zet het tussen accolades: {"{ FACT(\"goal.housing.measures\") }"} of {"{ $measures }"}
    [attribute] schrijf een punt voor de naam
    [emphasis] schrijf ** waar de vette passage ophoudt; moet het teken worden afgedrukt, zet er dan \ voor
    [link] haal de spatie tussen ] en ( weg
   *[bullet] begin elk punt op een eigen regel met een koppelteken en een spatie
}

# Een regel van een FTL-tekst begint met een teken dat de tekst beëindigt.
# $sign (tekst): het teken: **, *, [ of .
markup-line-start = in FTL kan geen regel van een tekst met ‘{ $sign }’ beginnen
# $sign (tekst): het teken
markup-line-start-hint = schrijf daarvoor {"{\""}{ $sign }{"\"}"} of breek de regel anders af; opsommingstekens worden met een koppelteken geschreven

# Een tekst levert geen enkel teken op.
# $text (tekst): het kenmerk van de tekst
markup-empty = de tekst { $text } blijft bij het opmaken leeg
