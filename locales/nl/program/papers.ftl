### Wat een document nodig heeft om te worden samengesteld.

# $name: het sjabloon dat het document noemt.
unknown-template = het sjabloon ‘{ $name }’ bestaat niet
# $known: alle sjablonen.
unknown-template-hint = kies een van deze: { $known }
# $suggestion: het vermoedelijk bedoelde sjabloon; $known: alle sjablonen.
unknown-template-hint-meant = bedoelde u ‘{ $suggestion }’? Beschikbaar zijn: { $known }

missing-profiles = het document vermeldt niet in welke huisstijl elke kant wordt opgemaakt
missing-profiles-hint = voeg ‘profiles:’ toe met een huisstijl onder ‘de:’ en een onder ‘nl:’

# $name: de huisstijl die de kant noemt.
unknown-profile = de huisstijl ‘{ $name }’ bestaat niet
# $name: de huisstijl; $language: de taal van de kant (de, nl).
profile-language = de huisstijl ‘{ $name }’ is niet bedoeld voor de taal { $language }
# $known: alle van deze taal.
unknown-profile-hint = kies een van deze: { $known }
# $suggestion: de vermoedelijk bedoelde huisstijl; $known: alle van deze taal.
unknown-profile-hint-meant = bedoelde u ‘{ $suggestion }’? Voor deze taal zijn er: { $known }

# $block: het blok dat het onderdeel noemt.
unknown-block = geen van beide huisstijlen van dit stuk heeft een blok ‘{ $block }’
# $block: het blok dat de huisstijl noemt.
unknown-block-profile = geen andere huisstijl en geen paragraaf heeft een blok ‘{ $block }’
# $known: de blokken waarin onderdelen kunnen staan.
unknown-block-hint = kies een van deze: { $known }
# $suggestion: het vermoedelijk bedoelde blok; $known: de blokken waarin onderdelen kunnen staan.
unknown-block-hint-meant = bedoelde u ‘{ $suggestion }’? Beschikbaar zijn: { $known }

# $block: het blok; $profile: de huisstijl die het voorschrijft.
missing-block = de huisstijl { $profile } schrijft het blok ‘{ $block }’ voor, maar dit stuk heeft er niets voor
# $block: het blok.
missing-block-hint = voeg een onderdeel toe met ‘block: { $block }’
missing-block-consultations-hint = voeg aan deze kant ‘consultations:’ toe, met datum, orgaan en rol van elke stap
missing-block-attachments-hint = voeg aan het stuk ‘attachments:’ toe
missing-block-signature-hint = voeg aan deze kant ‘signature:’ toe

# $project: het project; $funder: een organisatie die eraan betaalt.
missing-publicity = het project { $project } wordt gefinancierd door { $funder }, maar nergens staat welke publiciteit de financiers voorschrijven
# $project: het project.
missing-publicity-hint = voeg onder ‘funding:’ een vermelding toe met ‘project: { $project }’, met ‘european_union: true’ als de Europese Unie meebetaalt, en met de overige financiers onder ‘funders:’
# $project: het project.
missing-publicity-empty = deze vermelding noemt geen financier van het project { $project }
missing-publicity-empty-hint = zet ‘european_union: true’ of noem de financiers onder ‘funders:’

# $name: het gevraagde document.
unknown-document = het document ‘{ $name }’ bestaat niet
# $known: alle documenten.
unknown-document-hint = de documenten zijn: { $known }
# $suggestion: het vermoedelijk bedoelde document; $known: alle documenten.
unknown-document-hint-meant = bedoelde u ‘{ $suggestion }’? De documenten zijn: { $known }

## Besluiten

# $profile: de huisstijl.
missing-block-decision = de huisstijl { $profile } legt niet vast hoe een stuk met een besluit is ingedeeld
# $profile: de huisstijl.
missing-block-decision-hint = voeg ‘decision_blocks:’ toe aan de huisstijl { $profile } of kies een andere
# $block: het blok dat het zou afdrukken.
missing-block-unprinted = geen van beide huisstijlen van dit stuk drukt dit af: het blok ‘{ $block }’ ontbreekt in beide
# $block: het blok.
missing-block-unprinted-hint = kies een huisstijl met het blok ‘{ $block }’ of verwijder het hier
# $profile: the house style; $block: the block; $lang: the language: de, nl.
missing-block-one-side = de huisstijl { $profile } heeft geen blok ‘{ $block }’; daardoor wordt dit niet in het { $lang ->
    [de] Duits
   *[nl] Nederlands
} afgedrukt
# $block: the block; $profile: the house style; $other: the other language: de, nl.
missing-block-one-side-hint = voeg het blok ‘{ $block }’ toe aan de huisstijl { $profile }, of schrijf hier ‘only: { $other }’ als het alleen aan de andere kant moet staan
# $block: the block; $profile: the house style.
missing-block-unprinted-side-hint = voeg het blok ‘{ $block }’ toe aan de huisstijl { $profile }, of verwijder dit hier
missing-block-points-hint = voeg aan het stuk ‘decision:’ toe met de beslispunten
missing-block-arguments-hint = voeg ‘arguments:’ toe aan een beslispunt
missing-block-caveats-hint = voeg ‘caveats:’ toe aan een beslispunt
missing-block-checks-hint = voeg aan het stuk ‘checks:’ toe, met onderwerp en effect
missing-block-legal-basis-hint = voeg aan deze kant ‘legal_basis:’ toe

# $serial: het nummer; $profile: de huisstijl.
missing-field-reference = het nummer { $serial } staat alleen, en de huisstijl { $profile } zegt niet hoe een volgnummer wordt geschreven
# $profile: de huisstijl.
missing-field-reference-hint = schrijf het nummer zoals het wordt gedrukt, tussen aanhalingstekens; of voeg ‘reference:’ toe aan report-templates/profiles/{ $profile }.yaml
