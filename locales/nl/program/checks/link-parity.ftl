### De controle link-parity.

explain-link-parity = een adres of telefoonnummer dat tussen de talen verschilt
    .details = Linkdoelen, webadressen, e-mailadressen en telefoonnummers zijn aan beide kanten gelijk. Alleen het deel dat de taal noemt (/de/, /nl/) en het land (.de, .nl) mogen verschillen. Een waarschuwing.
    .wrong =
        # de
        goal-city = Fragen an rat@stadt.example
        # nl
        goal-city = Vragen aan raad@stadt.example
    .right =
        # de
        goal-city = Fragen an rat@stadt.example
        # nl
        goal-city = Vragen aan rat@stadt.example
    .repair = Verbeter de kant die fout is. Heeft elke kant een eigen adres, sta dat dan met een commentaar toe.

# $german (tekst): het adres van deze kant
# $dutch (tekst): dat van de andere kant
link-parity = { $german } staat tegenover { $dutch }
# $address (tekst): het adres of nummer
link-parity-alone = { $address } staat niet aan de andere kant
link-parity-hint = geef beide kanten hetzelfde adres; het deel voor taal of land mag verschillen
