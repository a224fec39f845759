### De controle unprinted-text.

explain-unprinted-text = geen document drukt een tekst van het project af
    .details = Elke tekst wordt in twee talen geschreven en bijgehouden. Drukt geen document hem af, dan was het werk voor niets – of er ontbreekt een verwijzing, en de raad leest niet wat hij zou moeten lezen. Er wordt gekeken naar wat echt op de pagina’s staat, zodra alle documenten van het project gemaakt kunnen worden.
    .wrong =
        events:
          start:
            date: 2024-05-01
            title:
              de: Auftakt
              nl: Aftrap
    .right =
        slides:
          weg:
            kind: timeline
            events: [start]
    .repair = Neem datgene waar de tekst bij hoort op in een document, verwijder de tekst, of sta hem toe met een commentaar.

# $texts (tekst): de namen van de teksten, gescheiden door komma’s
# $count (getal): hoeveel het er zijn
unprinted-text = { $count ->
    [one] geen document drukt de tekst { $texts } af
   *[other] geen document drukt de teksten { $texts } af
}
# $entity (tekst): waar de teksten bij horen
unprinted-text-hint = een document toont { $entity }, maar het sjabloon drukt deze tekst niet af: verwijder hem, of neem hem op in een andere
# $entity (tekst): waar de teksten bij horen
unprinted-text-hint-nowhere = geen document toont { $entity }: noem het in een paragraaf, op een dia of in datgene waar het bij hoort, of verwijder het
