### De controle pair-mismatch.

explain-pair-mismatch = iets staat in de ene taal of uitgave en ontbreekt in de andere
    .details = Na het zetten wordt vergeleken wat er werkelijk op de pagina’s staat: Duits met Nederlands, en beide met de uitgave waarin ze naast elkaar staan. Wat beide talen hebben, moet overal staan, en koppen, tabellen en lijsten moeten even groot zijn. Wat een huisstijl niet kent of wat only: vastlegt, telt niet mee; out/manifest.json somt het op.
    .repair = Het ligt bijna altijd aan het sjabloon: dat drukt een deel alleen voor één taal af, of laat iets weg waar beide talen naast elkaar staan. Is een passage voor één taal bedoeld, leg dat dan vast met only:.

# $subject (tekst): de tekst, het gegeven of de naam
# $lang (tekst): de of nl: waar het staat
pair-mismatch =
    { $subject } staat er in het { $lang ->
        [de] Duits, maar niet in het Nederlands
       *[nl] Nederlands, maar niet in het Duits
    }
# $subject (tekst): de tekst, het gegeven of de naam
# $lang (tekst): de of nl: waar het staat
pair-mismatch-beside =
    { $subject } staat er in het { $lang ->
        [de] Duits
       *[nl] Nederlands
    }, maar niet waar beide talen naast elkaar staan
# $kind (tekst): wat het is
# $words (tekst): de eerste woorden
# $lang (tekst): de of nl: waar het staat
# $page (getal): de pagina
pair-mismatch-element =
    pagina { $page }: { $kind ->
        [heading] de kop
        [table] de tabel
        [figure] de afbeelding
        [list] de lijst
        [link] de link
       *[note] de voetnoot
    } ‘{ $words }’ staat er in het { $lang ->
        [de] Duits, maar niet in het Nederlands
       *[nl] Nederlands, maar niet in het Duits
    }
# $kind (tekst): wat het is
# $words (tekst): de eerste woorden
# $lang (tekst): de of nl: waar het staat
pair-mismatch-element-beside =
    { $kind ->
        [heading] de kop
        [table] de tabel
       *[figure] de afbeelding
    } ‘{ $words }’ staat er in het { $lang ->
        [de] Duits
       *[nl] Nederlands
    }, maar niet waar beide talen naast elkaar staan
# $what (tekst): wat er verschilt
# $words (tekst): de eerste woorden
# $german (tekst): hoeveel in het Duits
# $dutch (tekst): hoeveel in het Nederlands
pair-mismatch-size =
    ‘{ $words }’ heeft { $what ->
        [level] in het Duits niveau { $german } en in het Nederlands { $dutch }
        [rows] in het Duits { $german } rijen en in het Nederlands { $dutch }
        [columns] in het Duits { $german } kolommen en in het Nederlands { $dutch }
       *[items] in het Duits { $german } punten en in het Nederlands { $dutch }
    }
pair-mismatch-hint = beide talen hebben het: laat het sjabloon het in alle uitgaven afdrukken; wat voor één taal bedoeld is, wordt vastgelegd met only:
