### De controle digits-in-prose.

explain-digits-in-prose = een getal dat in de tekst is getypt
    .details = Elk getal staat één keer, in YAML, zodat beide talen hetzelfde getal afdrukken, elk in de eigen schrijfwijze. Toegestaan zijn verwijzingen naar wetten, stukken, bladzijden, normen en wegen (artikel 160 lid 2, agendapunt 4, blz. 12, ISO 14001, A 35), aanduidingen zoals B1, rangtelwoorden, tijden, adressen en telefoonnummers.
    .wrong =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet 48.000 Euro.
    .right =
        measure-kiosk = Kiosk
        {"    ."}description = Er kostet {"{"} $cost {"}"}.
    .repair = Zet het getal in YAML, zo nodig onder facts van het onderdeel, en verwijs ernaar. Hoort het bij een naam, sta deze woorden dan toe in een opmerking boven het bericht: # beide: allow digits-in-prose "Agenda 2030" – naam van het programma. Een naam die vaker voorkomt, schrijft u het best één keer als term: -agenda = Agenda 2030

# $number (tekst): het getal zoals het is getypt
digits-in-prose = het getal { $number } is in de tekst getypt
digits-in-prose-hint = schrijf het één keer in YAML, als veld of onder ‘facts:’, en noem het hier tussen accolades; hoe u een naam met cijfers toestaat: beide explain digits-in-prose
