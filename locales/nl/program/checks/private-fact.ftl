### De controle private-fact.

explain-private-fact = een openbaar document gebruikt iets wat niet openbaar is
    .details = Wat met public: false is gemarkeerd, wordt uit openbare documenten verwijderd voordat er wordt geteld. Hetzelfde geldt voor stukken en presentaties die alleen in documenten met non_public: true staan. Een paragraaf, een gegeven in de tekst of een verwijzing naar een andere tekst zoals {"{"} measure-audit {"}"} zou het prijsgeven, ook via andere teksten en termen.
    .wrong =
        measures:
          audit:
            public: false
        # …
        sections:
          summary:
            measures: [audit]
    .right =
        documents:
          report-internal:
            non_public: true
    .repair = Verwijder de verwijzing, maak het onderdeel openbaar, of markeer het document met non_public: true; dan staat op elke pagina dat het besloten is.

## Documenten, dia’s, personen

# $entity (tekst): soort en kenmerk van wat niet openbaar is
private-fact-shown = een openbaar document toont { $entity }, dat niet openbaar is
private-fact-shown-hint = haal het hier weg, maak het openbaar, of geef het document ‘non_public: true’

## Teksten

# $text (tekst): het kenmerk van de tekst
# $fact (tekst): het kenmerk van het gegeven
private-fact-text = de openbare tekst { $text } noemt { $fact }; dat gegeven is niet openbaar
private-fact-text-hint = haal het gegeven uit de tekst of maak het openbaar

# $text (tekst): het kenmerk van de tekst
# $message (tekst): de naam van een ander bericht met het attribuut ervan
private-fact-message = de openbare tekst { $text } drukt { $message } af; die tekst is niet openbaar
private-fact-message-hint = haal hem uit de tekst of maak openbaar waar hij bij hoort

# $text (tekst): het kenmerk van de tekst
# $fact (tekst): het kenmerk van het gegeven
private-fact-derived = de openbare tekst { $text } noemt { $fact }; dat gegeven volgt uit iets dat niet openbaar is
private-fact-derived-hint = haal het gegeven uit de tekst of maak openbaar waaruit het volgt

# $text (tekst): het kenmerk van de tekst
private-fact-unprintable = de openbare tekst { $text } kan niet worden afgedrukt zonder iets dat niet openbaar is
