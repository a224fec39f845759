### De controle register.

explain-register = twee aanspreekvormen door elkaar
    .details = Waar het Duits Sie zegt, zegt het Nederlands u; waar het Duits du zegt, zegt het Nederlands je. Een kant die beide mengt of van de andere afwijkt, geeft een waarschuwing, tenzij de teksten van het project het overal zo doen: sommige organisaties zeggen Sie en je. Ook een informeel woord tussen louter formele teksten geeft een waarschuwing; je, dat ook ‘men’ kan betekenen, is dan een opmerking. Citaten tellen niet mee.
    .wrong =
        # de
        goal-help = So erreichen Sie uns
        # nl
        goal-help = Zo bereik je ons
    .right =
        # de
        goal-help = So erreichen Sie uns
        # nl
        goal-help = Zo bereikt u ons
    .repair = Spreek de lezers aan beide kanten op dezelfde manier aan.

# $word (tekst): het woord aan deze kant
# $other (tekst): het woord aan de andere kant
register = ‘{ $word }’ is een andere aanspreekvorm dan ‘{ $other }’ aan de andere kant
register-hint = spreek de lezers aan beide kanten op dezelfde manier aan
# $word (tekst): het woord dat minder vaak voorkomt
# $usual (tekst): het andere woord
register-mixed = ‘{ $word }’ naast ‘{ $usual }’: twee aanspreekvormen in één tekst
register-mixed-hint = kies één aanspreekvorm
# $word (tekst): het woord
# $lang (tekst): de taal van de tekst: de, nl
register-habit = ‘{ $word }’ is informeel; alle andere { $lang ->
    [de] Duitse
   *[nl] Nederlandse
} teksten van het project spreken de lezers formeel aan
register-habit-hint = spreek de lezers aan zoals in de andere teksten
