### De controle duplicate-text.

explain-duplicate-text = een tekst staat in YAML en in FTL
    .details = Een korte tekst mag bij de gegevens in YAML staan, een langere in FTL, maar nooit allebei: vroeg of laat gaan ze verschillen.
    .wrong =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen

        # locales/de/content/goals.ftl
        goal-housing = Wohnen
    .right =
        # content/goals.yaml
        goals:
          housing:
            title:
              de: Wohnen
              nl: Wonen
    .repair = Verwijder een van beide. Teksten met variabelen horen in FTL.

# $lang (tekst): de taal: de, nl
# $text (tekst): het kenmerk van de tekst
duplicate-text = de { $lang ->
    [de] Duitse
   *[nl] Nederlandse
} tekst { $text } staat in YAML en in FTL
duplicate-text-hint = verwijder een van beide
