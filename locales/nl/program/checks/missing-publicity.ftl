### De controle missing-publicity.

explain-missing-publicity = een gesubsidieerd project zonder de voorgeschreven vermelding van de financier
    .details = Elk document over een project dat de Europese Unie medefinanciert, en elke presentatie met zo’n project op een dia, toont het embleem en vermeldt de financiering (Verordening (EU) 2021/1060, bijlage IX). Andere financiers verlangen hun naam of logo. Een project heeft een onderdeel onder funding nodig zodra in de begroting een andere financier staat dan de partner zelf.
    .wrong =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
    .right =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
        funding:
          bridge-eu:
            project: bridge
            european_union: true
    .repair = Voeg onder funding een onderdeel voor dit project toe. Toont een eigen sjabloon niet wat is voorgeschreven, druk dan op de eerste pagina publicity(sides) uit report-templates/foundation/publicity.typ af: het embleem ten minste 10 mm hoog en ten minste zo hoog of zo breed als het grootste logo, rondom de helft van de hoogte vrij, ernaast de vermelding in de taal van het document, rechtop in een toegestaan lettertype, en de namen van alle financiers.

## Stukken en huisstijlen

# $project (tekst): het project
# $funder (tekst): een organisatie die eraan betaalt
missing-publicity = het project { $project } wordt gefinancierd door { $funder }, maar nergens staat welke publiciteit de financiers voorschrijven
# $project (tekst): het project
missing-publicity-hint = voeg onder ‘funding:’ een vermelding toe met ‘project: { $project }’, met ‘european_union: true’ als de Europese Unie meebetaalt, en met de overige financiers onder ‘funders:’

# $project (tekst): het project
missing-publicity-empty = deze vermelding noemt geen financier van het project { $project }
missing-publicity-empty-hint = zet ‘european_union: true’ of noem de financiers onder ‘funders:’

## Eerste pagina’s

missing-publicity-emblem = de eerste pagina toont in de tekst niet het embleem van de Europese Unie

missing-publicity-logo = de eerste pagina toont in de tekst niet het logo van het programma

# $language (tekst): code van de taal: de, nl
missing-publicity-statement = de vermelding van de financiering door de Europese Unie staat niet in het { $language ->
    [de] Duits
   *[nl] Nederlands
} op de eerste pagina, of luidt anders
missing-publicity-strip-hint = druk publicity(sides) uit report-templates/foundation/publicity.typ af in de tekst van de eerste pagina; een eigen strook heeft de labels <emblem>, <statement> en <logo>

# $height (tekst): de hoogte van het embleem in millimeters
# $least (tekst): de minimale hoogte in millimeters
missing-publicity-height = het embleem van de Europese Unie is { $height } mm hoog; voorgeschreven is { $least } mm

missing-publicity-shape = het embleem van de Europese Unie is niet anderhalf keer zo breed als hoog

missing-publicity-larger = het logo is hoger en breder dan het embleem van de Europese Unie
missing-publicity-size-hint = toon het embleem ten minste 10 mm hoog, in de verhouding 3 op 2, en ten minste zo hoog of zo breed als het grootste logo

missing-publicity-alternative = het embleem van de Europese Unie heeft geen alternatieve tekst
missing-publicity-alternative-hint = zet de tekening in een figure met alt: t("alt-emblem", lang: side.lang)

missing-publicity-room = er staat iets dichter bij het embleem van de Europese Unie dan de helft van de hoogte ervan

# $excerpt (tekst): het begin van wat daar is afgedrukt
missing-publicity-room-text = ‘{ $excerpt }’ staat dichter bij het embleem van de Europese Unie dan de helft van de hoogte ervan
missing-publicity-room-hint = houd aan elke kant van het embleem de helft van de hoogte vrij

missing-publicity-beside = de vermelding staat niet naast het embleem van de Europese Unie
missing-publicity-beside-hint = zet de vermelding dichter bij het embleem dan het hoog is

# $family (tekst): de lettertypefamilie
missing-publicity-face = de vermelding naast het embleem is gezet in { $family }

missing-publicity-dressed = de vermelding naast het embleem is cursief, onderstreept, overstreept of doorgestreept

missing-publicity-colour = de vermelding naast het embleem is niet blauw als het embleem, en ook niet zwart of wit
missing-publicity-face-hint = zet haar rechtop in Ubuntu, het enige meegeleverde onder de toegestane lettertypen, in rgb("#003399"), zwart of wit; text(..statement-face) doet dat

# $name (tekst): de financier
missing-publicity-funder = de financier ‘{ $name }’ wordt in de tekst van het document niet genoemd
missing-publicity-funder-hint = druk elke naam uit publicity.funders af met put
