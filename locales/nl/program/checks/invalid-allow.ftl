### De controle invalid-allow.

explain-invalid-allow = een opmerking die niets doet
    .details = Een opmerking die een controle uitzet, staat op een eigen regel direct boven het onderdeel. Zij noemt de controle en de reden, zodat een collega het later begrijpt. Zij geldt voor het onderdeel en voor alles wat eronder is ingesprongen; met woorden tussen aanhalingstekens achter de naam van de controle alleen voor wat in die woorden staat. Ook een opmerking die niets uitzet, wordt gemeld, zodat er geen blijft staan die haar reden heeft overleefd.
    .wrong =
        # beide: allow digits
        measure-kiosk = Kiosk 24
    .right =
        # beide: allow digits-in-prose – naam van de kiosk
        measure-kiosk = Kiosk 24
    .repair = Noem de controle en de reden, of verwijder de opmerking. Alleen een beoordeling kan worden uitgezet: date-order, sum-mismatch, missing-explanation, unused-message, variable-mismatch, digits-in-prose, plural-missing, consultation-order, body-not-valid-then, small-type, lonely-heading, contrast, overflow waar dat een waarschuwing is, en de controles op hoe beide kanten geschreven zijn, van foreign-language tot pattern. Een fout die in het document een gat laat, moet worden hersteld.

invalid-allow-directive = de opmerking is voor beide bedoeld, maar zegt niets wat het programma begrijpt
invalid-allow-form-hint = schrijf: # beide: allow naam-van-de-controle – de reden

# $check (tekst): naam van een controle
invalid-allow-reason = de opmerking zet { $check } uit zonder een reden te noemen

# $check (tekst): naam van een controle
invalid-allow-unknown = er is geen controle met de naam ‘{ $check }’
invalid-allow-unknown-hint = beide explain toont alle controles
# $check (tekst): naam van een controle
invalid-allow-similar-hint = bedoelde u ‘{ $check }’?

# $check (tekst): naam van een controle
invalid-allow-never = de controle { $check } kan niet worden uitgezet
invalid-allow-never-hint = herstel wat de controle meldt en verwijder deze opmerking

invalid-allow-nothing-below = direct onder deze opmerking staat geen onderdeel waarvoor zij kan gelden
invalid-allow-nothing-below-hint = zet de opmerking direct boven het onderdeel, zonder lege regel

invalid-allow-misplaced = achter een onderdeel heeft de opmerking geen effect
invalid-allow-misplaced-hint = zet de opmerking op een eigen regel direct boven het onderdeel

# $check (tekst): naam van een controle
invalid-allow-idle = de opmerking zet { $check } uit, maar hier is niets van dien aard te melden
invalid-allow-idle-hint = verwijder de opmerking of zet haar direct boven het onderdeel waarover zij gaat
