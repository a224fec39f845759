### De controle fact-parity.

explain-fact-parity = de twee kanten van een tekst gebruiken dezelfde gegevens op verwisselde plaatsen, of drukken er een anders af
    .details = Gegevens worden onderscheiden aan de kleine woorden ervoor (von … auf, van … naar, statt, davon) en aan de woorden erachter. Verwisselde gegevens zijn een waarschuwing. Is alleen de volgorde anders en blijkt nergens uit dat elk gegeven nog hetzelfde zegt, dan is het een opmerking, want zinsdelen mogen anders staan. Een gegeven dat maar één kant met andere opties afdrukt, zoals NUMBER met minder cijfers, is een waarschuwing. Gegevens die alleen door ‘en’ of ‘tot’ verbonden zijn, houden hun volgorde; ook gegevens die in elkaars zin terecht zijn gekomen, worden gemeld.
    .wrong =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Die Zahl stieg von {"{"} $before {"}"} auf {"{"} $after {"}"}.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het aantal steeg van {"{"} $after {"}"} naar {"{"} $before {"}"}.
    .right =
        # de
        measure-kiosk = Kiosk
        {"    ."}description = Die Zahl stieg von {"{"} $before {"}"} auf {"{"} $after {"}"}.
        # nl
        measure-kiosk = Kiosk
        {"    ."}description = Het aantal steeg van {"{"} $before {"}"} naar {"{"} $after {"}"}.
    .repair = Zet elk gegeven waar het aan de andere kant staat, met dezelfde opties.

# $text (tekst): het kenmerk van de tekst
# $one (tekst): het kenmerk van een gegeven
# $other (tekst): het kenmerk van een ander gegeven
fact-parity = in { $text } zijn { $one } en { $other } verwisseld
# $text (tekst): het kenmerk van de tekst
# $fact (tekst): het kenmerk van het gegeven
fact-parity-options = in { $text } wordt { $fact } aan de twee kanten met verschillende opties weergegeven
fact-parity-hint = zet elk gegeven op de plaats waar het aan de andere kant staat, met dezelfde opties
