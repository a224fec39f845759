### De controle digits-in-prose.

explain-digits-in-prose = een getal dat in de tekst is getypt
    .details = Elk getal staat één keer, in YAML, zodat beide talen hetzelfde getal afdrukken, elk in de eigen schrijfwijze. Toegestaan zijn cijfers in aanduidingen zoals B1 en na §, Art., artikel, lid of Nr.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Zet het getal in YAML, zo nodig onder facts van het onderdeel, en verwijs ernaar. Hoort het bij een naam, schrijf dan boven het bericht: # beide: allow digits-in-prose – naam van het programma

# $number (tekst): het getal zoals het is getypt
digits-in-prose = het getal { $number } is in de tekst getypt
digits-in-prose-hint = schrijf het één keer in YAML, als veld of onder ‘facts:’, en noem het hier tussen accolades
