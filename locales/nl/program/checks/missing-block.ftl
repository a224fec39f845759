### De controle missing-block.

explain-missing-block = een blok dat de huisstijl voorschrijft, ontbreekt
    .details = De huisstijl van een gemeente legt vast welke blokken elk stuk heeft, bijvoorbeeld de financiële consequenties. Een blok ontstaat door een paragraaf die het noemt.
    .wrong =
        sections:
          paper-report:
            block: report
    .right =
        sections:
          paper-report:
            block: report
          paper-finances:
            block: finances
    .repair = Voeg een paragraaf met dit blok toe. Is er niets te melden, zeg dat dan in één zin. Behandeling, bijlagen en ondertekening zijn velden van het stuk of van de kant van dit stuk.

## Stukken en huisstijlen

# $profile (tekst): de huisstijl die het voorschrijft
# $block (tekst): het blok
missing-block = de huisstijl { $profile } schrijft het blok ‘{ $block }’ voor, maar dit stuk heeft er niets voor
# $block (tekst): het blok
missing-block-hint = voeg een onderdeel toe met ‘block: { $block }’
missing-block-consultations-hint = voeg aan deze kant ‘consultations:’ toe, met datum, orgaan en rol van elke stap
missing-block-attachments-hint = voeg aan het stuk ‘attachments:’ toe
missing-block-signature-hint = voeg aan deze kant ‘signature:’ toe

## Stukken met een besluit

# $profile (tekst): de huisstijl
missing-block-decision = de huisstijl { $profile } legt niet vast hoe een stuk met een besluit is ingedeeld
# $profile (tekst): de huisstijl
missing-block-decision-hint = voeg ‘decision_blocks:’ toe aan de huisstijl { $profile } of kies een andere

# $block (tekst): het blok dat het zou afdrukken
missing-block-unprinted = geen van beide huisstijlen van dit stuk drukt dit af: het blok ‘{ $block }’ ontbreekt in beide
# $block (tekst): het blok
missing-block-unprinted-hint = kies een huisstijl met het blok ‘{ $block }’ of verwijder het hier

# $profile (tekst): de huisstijl
# $block (tekst): het blok
# $lang (tekst): de taal: de, nl
missing-block-one-side = de huisstijl { $profile } heeft geen blok ‘{ $block }’; daardoor wordt dit niet in het { $lang ->
    [de] Duits
   *[nl] Nederlands
} afgedrukt
# $block (tekst): het blok
# $profile (tekst): de huisstijl
# $other (tekst): de andere taal: de, nl
missing-block-one-side-hint = voeg het blok ‘{ $block }’ toe aan de huisstijl { $profile }, of schrijf hier ‘only: { $other }’ als het alleen aan de andere kant moet staan
# $block (tekst): het blok
# $profile (tekst): de huisstijl
missing-block-unprinted-side-hint = voeg het blok ‘{ $block }’ toe aan de huisstijl { $profile }, of verwijder dit hier
missing-block-points-hint = voeg aan het stuk ‘decision:’ toe met de beslispunten
missing-block-arguments-hint = voeg ‘arguments:’ toe aan een beslispunt
missing-block-caveats-hint = voeg ‘caveats:’ toe aan een beslispunt
missing-block-checks-hint = voeg aan het stuk ‘checks:’ toe, met onderwerp en effect
missing-block-legal-basis-hint = voeg aan deze kant ‘legal_basis:’ toe
