### De opdrachtregel: hulp, resultaten, fouten in de opdracht.

## Het programma

cli-about = beide maakt rapporten als paar van twee pdf's, Duits en Nederlands, die hetzelfde zeggen
cli-usage = <OPDRACHT> [OPTIES]
cli-after-help =
    Zo begint u met een nieuw project:
      beide init rapport
      cd rapport
      beide build

    Alles over een opdracht: beide build --help
cli-heading-usage = Gebruik:
cli-heading-example = Voorbeeld:
cli-heading-commands = Opdrachten
cli-heading-arguments = Gegevens
cli-heading-options = Opties
cli-heading-general = Algemene opties

## Waarden, zoals ze in de hulp staan

cli-value-folder = MAP
cli-value-document = DOCUMENT
cli-value-word = WOORD
cli-value-subject = ONDERWERP
cli-value-check-name = CONTROLE
cli-value-shell = SHELL
cli-value-jobs = AANTAL
cli-value-seconds = SECONDEN
cli-value-unit = EENHEID
cli-value-path = PAD
cli-value-date = DATUM
cli-value-days = DAGEN
cli-value-text = TEKST
cli-value-person = NAAM
cli-value-exchanged = BESTAND
cli-value-base = BASIS
cli-value-ours = ONZE
cli-value-theirs = ANDERE

## Algemene opties

cli-option-project = de map van het project, als u zich daar niet bevindt
cli-option-ui-lang = de taal waarin het programma u aanspreekt: Engels, Duits of Nederlands
cli-option-format = resultaten en meldingen voor mensen, of als JSON voor andere programma's, één object per regel
cli-option-color = kleuren: auto (in een terminal), always (altijd) of never (nooit)
cli-option-jobs = aan hoeveel documenten tegelijk wordt gewerkt; zonder getal zoveel als de computer aankan
cli-option-out = de map waarin alles wordt geschreven; zonder opgave out in het project
cli-option-time-limit = hoeveel seconden een uitgave van een document mag duren voordat die wordt afgebroken; zonder opgave 600, met 0 zonder grens
cli-option-help = toont deze hulp
cli-option-version = toont de versie van het programma

## Opdrachten: wat elke opdracht doet; toelichting, schrijfwijze na de naam, een voorbeeld

cli-build = maakt de pdf's van uw documenten, in beide talen en naast elkaar
    .details = Zonder naam worden alle documenten gemaakt. Ze komen in de map out, altijd het hele paar of niets. Zolang een tekst of een gegeven ontbreekt, wordt er niets geschreven, tenzij u om een concept vraagt. Documenten waarin niets is veranderd, worden niet opnieuw gemaakt.
    .usage = [DOCUMENT…] [OPTIES]
    .example = {"  "}beide build raadsbrief
cli-build-document = de namen van de documenten, zoals ze in content onder documents staan; zonder naam alle
cli-build-draft = maakt concepten, ook als er nog teksten ontbreken; elke pagina vermeldt dat het een concept is
cli-build-png = maakt ook een afbeelding van elke pagina, naast de pdf’s: DOCUMENT.de-01.png enzovoort
cli-build-attach-data = voegt de gegevens van het document als JSON bij de pdf’s; die zijn dan PDF/A-3a in plaats van PDF/A-2a
cli-build-edition = maakt in plaats van de uitgaven voor het publiek een controle-exemplaar: beide talen naast elkaar, met de naam en de stand van elke tekst ernaast (review)
cli-build-force = maakt alle documenten opnieuw, ook die waarin niets is veranderd

cli-check = controleert het hele project en toont alles wat niet klopt, zonder pdf's te maken
    .details = Toont alle fouten waarop beide build zou stuklopen, en de waarschuwingen, telkens met de vindplaats en een voorstel voor herstel.
    .usage = [OPTIES]
    .example = {"  "}beide check
cli-check-fill = voegt de nog ontbrekende teksten leeg toe aan de bestanden van beide talen, zodat u ze kunt invullen
cli-check-fix = herstelt spaties die zeker fout zijn, op hun plaats; commentaar en vorm blijven zoals ze zijn
cli-check-draft = meldt ontbrekende teksten alleen als waarschuwing
cli-check-strict = toont ook opmerkingen: plaatsen waar de twee talen kunnen verschillen, al schrijven goede vertalers ook zo
cli-check-force = controleert de pagina’s van alle documenten opnieuw, ook van die waarin niets is veranderd

cli-init = maakt een nieuwe map met een klein, volledig project om mee te beginnen
    .details = Het project bevat één raadsstuk in twee talen. U kunt het meteen laten maken en daarna stap voor stap aanpassen. Bestaande bestanden worden nooit overschreven.
    .usage = MAP
    .example = {"  "}beide init rapport-2025
cli-init-folder = de map die wordt gemaakt

cli-facts = toont alle gegevens met hun naam en met hun waarde in beide schrijfwijzen
    .details = De namen hebt u nodig om in een tekst naar een gegeven te verwijzen. Met een woord worden alleen gegevens getoond waarvan de naam dat woord bevat.
    .usage = [WOORD] [OPTIES]
    .example = {"  "}beide facts wachttijd
cli-facts-word = een deel van een naam

cli-data = toont alles wat een document aan zijn sjabloon geeft, als JSON
    .details = Voor wie eigen sjablonen schrijft.
    .usage = DOCUMENT [OPTIES]
    .example = {"  "}beide data raadsbrief --edition nl
cli-data-document = de naam van het document
cli-data-edition = de uitgave: Duits (de), Nederlands (nl) of naast elkaar (de-nl, als u er geen noemt)

cli-translate = toont welke vertalingen aandacht nodig hebben, geeft er akkoord op en wisselt ze uit met een vertaalbureau
    .details = Het vertaalregister, locales/ledger.yaml, legt vast over welke formuleringen akkoord is gegeven dat ze hetzelfde zeggen. Wat daarna verandert, aan welke kant ook, wordt gemeld.
    .usage = OPDRACHT [OPTIES]
    .example = {"  "}beide translate status
cli-translate-status = toont hoe het met de vertalingen staat: gewijzigd, nieuw, ontbrekend, machinaal
    .details = Zonder optie staan alle teksten in de lijst die aandacht nodig hebben, met de formulering waarop akkoord is gegeven en de huidige.
    .usage = [OPTIES]
    .example = {"  "}beide translate status --stale --document raadsbrief
cli-translate-status-document = alleen de teksten die in dit document staan
cli-translate-status-file = alleen de teksten die in dit bestand staan
cli-translate-status-stale = teksten waarvan een kant is gewijzigd sinds het akkoord
cli-translate-status-missing = teksten die in een taal ontbreken
cli-translate-status-new = teksten waarop nog niemand akkoord heeft gegeven
cli-translate-status-machine = teksten die een machine heeft vertaald
cli-translate-status-all = alle teksten, ook die in de pas lopen
cli-translate-status-older = alleen teksten waarvan het akkoord minstens zo veel dagen oud is: 30d
cli-translate-status-on = de dag die als vandaag geldt: 2024-09-03
cli-translate-accept = geeft akkoord op teksten zoals ze nu zijn: beide talen zeggen hetzelfde
    .details = Noem teksten (measure-x.title) of onderdelen met al hun teksten (measure-x), of kies een document, een bestand of alles. Wie akkoord geeft, wanneer en waarom, staat in het register. Teksten die in een taal ontbreken, worden overgeslagen. Wat al in de pas loopt, blijft zoals het is, tenzij u de tekst of de stand ervan noemt.
    .usage = [EENHEID…] [OPTIES] --reason TEKST
    .example = {"  "}beide translate accept measure-cursussen.title --reason "Nederlands aangepast"
cli-translate-accept-unit = de teksten: measure-x.title, of measure-x voor alle van een onderdeel; een term staat achter twee streepjes: -- -stad
cli-translate-accept-document = alle teksten die in dit document staan
cli-translate-accept-file = alle teksten die in dit bestand staan
cli-translate-accept-all = alle teksten van het project
cli-translate-accept-state = wat de vertalingen zijn: machinaal (machine), concept (draft), nagekeken (reviewed), goedgekeurd (approved); zonder opgave geldt wat is gewijzigd als nagekeken
cli-translate-accept-trivial = er zijn alleen slordigheden hersteld, de vertaling klopt nog: de stand ervan blijft gelijk; bij teksten die u niet noemt, geldt dat alleen als er niets dan leestekens is gewijzigd
cli-translate-accept-reason = waarom er akkoord op wordt gegeven; staat in het register
cli-translate-accept-by = wie akkoord geeft; zonder opgave de naam die git van u kent
cli-translate-accept-on = wanneer: 2024-09-03; zonder opgave vandaag
cli-translate-accept-source = de taal waarin ze het eerst worden geschreven, als dat niet die van het rapport is
cli-translate-export = schrijft de teksten die iemand moet vertalen in een bestand voor het vertaalbureau
    .details = Programma's voor vertalers lezen XLIFF. Gegevens, termen en eigen berichten staan er als beschermde codes in, de vormen van een meervoud als eigen teksten, en opmerkingen vermelden waar een tekst staat en welke termen uit de woordenlijst erin voorkomen. Wat terugkomt, neemt beide translate import over.
    .usage = [BESTAND] [OPTIES]
    .example = {"  "}beide translate export --only stale
cli-translate-export-exchanged = het bestand; als u er geen noemt, out/translate/de-nl.xlf
cli-translate-export-format = de vorm: xliff (1.2, als u er geen noemt), xliff2 (2.1), csv (een tabel), tmx (een vertaalgeheugen met wat is nagekeken), tbx (de woordenlijst), deepl (de woordenlijst in één richting, voor DeepL)
cli-translate-export-from = de taal waaruit wordt vertaald, als dat niet die van het rapport is; alleen teksten die het eerst in die taal worden geschreven
cli-translate-export-only = welke teksten: open (alle die niet zijn nagekeken, als u niets noemt), all (alle), missing (ontbrekende), stale (gewijzigd sinds het akkoord), new (nieuwe), machine (machinaal vertaalde)
cli-translate-export-document = alleen de teksten die in dit document staan
cli-translate-export-file = alleen de teksten die in dit bestand staan
cli-translate-export-non-public = ook niet-openbare teksten; anders gaan die alleen mee als --document een niet-openbaar document noemt
cli-translate-import = neemt vertalingen over in het project
    .details = Uit het bestand worden alleen vertalingen overgenomen, nooit een brontekst. Een tekst waarvan de brontekst intussen is gewijzigd, wordt niet overgenomen. Klopt er iets niet in het bestand, dan wordt er helemaal niets geschreven.
    .usage = BESTAND [OPTIES]
    .example = {"  "}beide translate import out/translate/de-nl.xlf --by "Vertaalbureau"
cli-translate-import-exchanged = het bestand dat is teruggekomen
cli-translate-import-reason = de reden die in het register komt; zonder opgave de naam van het bestand
cli-translate-import-by = wie er in het register komt te staan; zonder opgave de naam die git van u kent
cli-translate-import-on = wanneer: 2024-09-03; zonder opgave vandaag
cli-translate-merge-ledger = voegt twee versies van het register samen, voor git
    .details = Hebben beide dezelfde tekst gewijzigd, dan telt de meest twijfelachtige stand. REFERENCE.md noemt de twee regels waarmee git de opdracht gebruikt. Het resultaat komt in de plaats van het tweede bestand.
    .usage = BASIS ONZE ANDERE
    .example = {"  "}beide translate merge-ledger %O %A %B
cli-translate-merge-ledger-base = de versie waaruit beide zijn ontstaan
cli-translate-merge-ledger-ours = onze versie; hier wordt het resultaat geschreven
cli-translate-merge-ledger-theirs = de andere versie

cli-schema = toont de beschrijving van het bestandsformaat, waarmee editors aanvullen en controleren
    .details = Sla die op als content/schema.json als uw editor u bij het schrijven moet helpen; beide init heeft dat al gedaan.
    .usage = [ONDERWERP]
    .example = {"  "}beide schema > content/schema.json
cli-schema-subject = content (inhoud, als u niets noemt), profile (huisstijl), template (wat een sjabloon nodig heeft) of data (wat sjablonen krijgen)

cli-explain = legt een controle uit: wat zij betekent, een voorbeeld en hoe u de fout herstelt
    .details = De naam van de controle staat bij elke fout en elke waarschuwing tussen vierkante haken. Zonder naam worden alle controles getoond.
    .usage = [CONTROLE]
    .example = {"  "}beide explain digits-in-prose
cli-explain-check-name = de naam van de controle

cli-completions = geeft een script waarmee uw shell opdrachten en namen aanvult
    .details = Voor wie vaak op de opdrachtregel werkt. Hoe u het script installeert, staat in de handleiding van de shell.
    .usage = SHELL
    .example = {"  "}beide completions bash > beide.bash
cli-completions-shell = bash, elvish, fish, powershell of zsh

## Resultaten

# $document (tekst): naam van een document
# $files (tekst): bestanden, elk met het aantal pagina's
cli-built = { $document }: { $files }

# $document (tekst): naam van een document
# $files (tekst): bestanden, elk met het aantal pagina's
cli-up-to-date = { $document }: { $files } – ongewijzigd

# $headings (getal): aantal koppen
# $tables (getal): aantal tabellen
# $facts (getal): aantal gegevens
# $texts (getal): aantal teksten
cli-agreement =
    { $headings ->
        [0] {""}
        [one] 1 kop,{" "}
       *[other] { $headings } koppen,{" "}
    }{ $tables ->
        [0] {""}
        [one] 1 tabel,{" "}
       *[other] { $tables } tabellen,{" "}
    }{ $facts ->
        [one] 1 gegeven
       *[other] { $facts } gegevens
    } en { $texts ->
        [one] 1 tekst
       *[other] { $texts } teksten
    } komen in beide talen overeen

# $file (tekst): pad van een bestand
# $pages (getal): pagina's van een bestand
cli-built-file =
    { $file } ({ $pages ->
        [one] 1 pagina
       *[other] { $pages } pagina's
    })

# $document (tekst): naam van een document
# $file (tekst): pad van een bestand
# $pages (getal): pagina's van het bestand
# $units (getal): hoeveel teksten het document toont
# $open (getal): naar hoeveel daarvan nog iemand moet kijken
cli-reviewed =
    { $document }: { $file } ({ $pages ->
        [one] 1 pagina
       *[other] { $pages } pagina's
    }) – { $units ->
        [one] 1 tekst
       *[other] { $units } teksten
    }, { $open ->
        [0] alle nagekeken
        [one] 1 daarvan nog te bekijken
       *[other] { $open } daarvan nog te bekijken
    }

# $count (getal): hoeveel documenten
# $documents (tekst): namen van documenten, door komma's gescheiden
cli-failed-documents =
    { $count ->
        [one] 1 document heeft fouten op zijn pagina’s
       *[other] { $count } documenten hebben fouten op hun pagina’s
    }: { $documents } – er wordt geen bestand van geschreven; eerdere versies blijven staan

# $errors (getal): aantal fouten
# $warnings (getal): aantal waarschuwingen
# $remarks (getal): aantal opmerkingen
cli-count =
    { $errors ->
        [0] geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }{ $remarks ->
        [0] {""}
        [one] , 1 opmerking
       *[other] , { $remarks } opmerkingen
    }

# $check (tekst): naam van een controle
cli-count-explain = meer over een controle, bijvoorbeeld: beide explain { $check }

# $path (tekst): pad van een bestand
# $messages (getal): aantal teksten
cli-filled =
    { $path }: { $messages ->
        [one] 1 tekst in te vullen
       *[other] { $messages } teksten in te vullen
    }

# $path (tekst): pad van een bestand
# $places (getal): hoeveel plaatsen
cli-fixed =
    { $path }: { $places ->
        [one] 1 plaats hersteld
       *[other] { $places } plaatsen hersteld
    }
cli-fixed-nothing = er valt niets te herstellen

cli-no-documents = het project heeft geen documenten: voeg er een toe onder ‘documents:’ in een bestand in content
cli-filled-nothing = er ontbreekt geen tekst
cli-facts-name = Naam
cli-facts-german = Duits
cli-facts-dutch = Nederlands
cli-facts-private = niet openbaar

# $search (tekst): all, of word als naar een woord is gezocht
# $word (tekst): waarnaar is gezocht
cli-facts-none =
    { $search ->
        [all] het project bevat geen gegevens
       *[other] geen enkele naam bevat ‘{ $word }’
    }

cli-translate-unit = Tekst
cli-translate-stands = Stand
cli-translate-state = Toestand
cli-translate-last = Akkoord

# $standing (tekst): stale, new, missing, unreadable of current
# $changed (tekst): bij stale de taal die is gewijzigd: de, nl of both
# $kind (tekst): bij stale wat er is gewijzigd: punctuation, facts of words
# $lang (tekst): bij missing de taal waarin hij ontbreekt; niets als hij in beide ontbreekt
cli-translate-standing =
    { $standing ->
        [stale] { $changed ->
            [de] Duits gewijzigd
            [nl] Nederlands gewijzigd
           *[both] beide gewijzigd
        }{ $kind ->
            [punctuation] {""} (leestekens)
            [facts] {""} (gegevens)
           *[words] {""}
        }
        [new] nieuw
        [missing] { $lang ->
            [de] Duits ontbreekt
            [nl] Nederlands ontbreekt
           *[both] ontbreekt in beide
        }
        [unreadable] niet leesbaar
       *[current] in de pas
    }

# $state (tekst): machine, draft, reviewed of approved
cli-translate-is =
    { $state ->
        [machine] machinaal
        [draft] concept
        [approved] goedgekeurd
       *[reviewed] nagekeken
    }

# $text (tekst): een formulering
cli-translate-then = akkoord: { $text }
# $text (tekst): een formulering
cli-translate-now = nu:      { $text }

# $units (getal): hoeveel teksten
# $current (getal): hoeveel in de pas lopen
# $stale (getal): hoeveel zijn gewijzigd
# $new (getal): op hoeveel nog niemand akkoord heeft gegeven
# $missing (getal): hoeveel een taal missen of niet leesbaar zijn
# $machine (getal): hoeveel een machine heeft vertaald
cli-translate-summary =
    { $units ->
        [one] 1 tekst
       *[other] { $units } teksten
    }: { $current } in de pas, { $stale } sindsdien gewijzigd, { $new } nieuw, { $missing } onvolledig; { $machine } machinaal

cli-translate-begin =
    Het project heeft nog geen vertaalregister: niemand heeft ergens akkoord op gegeven. Begin zodra beide talen zijn gelezen:
      beide translate accept --all --reason "eerste lezing"

# $count (getal): hoeveel teksten
# $units (tekst): hun namen, gescheiden door komma's
cli-translate-gone =
    { $count ->
        [one] één tekst in het register bestaat niet meer en vervalt
       *[other] { $count } teksten in het register bestaan niet meer en vervallen
    } bij het volgende akkoord: { $units }

# $unit (tekst): de naam van een tekst
# $state (tekst): machine, draft, reviewed of approved
cli-translate-taken =
    { $unit }: { $state ->
        [machine] opgenomen als machinaal vertaald
        [draft] opgenomen als concept
        [approved] akkoord, goedgekeurd
       *[reviewed] akkoord, nagekeken
    }

# $unit (tekst): de naam van een tekst
# $standing (tekst): stale, new, missing of unreadable
cli-translate-left =
    { $unit }: geen akkoord, { $standing ->
        [missing] want hij ontbreekt in een taal
        [unreadable] want hij is niet leesbaar
        [new] want hij is nieuw; met --trivial kan alleen als er al eens akkoord op is gegeven
       *[stale] want er is meer gewijzigd dan de leestekens; noem hem uitdrukkelijk als de vertaling toch klopt
    }

# $count (getal): op hoeveel teksten akkoord is gegeven
# $left (getal): op hoeveel niet
cli-translate-accepted =
    { $count ->
        [0] nergens akkoord op gegeven
        [one] akkoord op 1 tekst
       *[other] akkoord op { $count } teksten
    }{ $left ->
        [0] {""}
       *[other] , op { $left } niet
    }

# $count (getal): hoeveel teksten
# $units (tekst): hun namen, gescheiden door komma's
cli-translate-dropped =
    uit het register gehaald, want { $count ->
        [one] hij bestaat
       *[other] ze bestaan
    } niet meer: { $units }

cli-translate-refused = nergens akkoord op gegeven: herstel eerst de fouten

# $count (getal): hoeveel teksten
# $path (tekst): het bestand
# $from (tekst): de taal waaruit wordt vertaald: de of nl
# $what (tekst): texts of terms
# $forms (getal): hoeveel onderdelen het bestand meer heeft dan teksten, omdat elke vorm van een meervoud apart staat
# $entries (getal): hoeveel onderdelen het bestand heeft
cli-translate-exported =
    { $path }: { $what ->
        [terms] { $count ->
            [one] 1 term
           *[other] { $count } termen
        }
       *[texts] { $count ->
            [one] 1 tekst
           *[other] { $count } teksten
        }
    }{ $forms ->
        [0] {""}
       *[other] {""} ({ $entries } onderdelen, omdat elke vorm van een meervoud apart staat)
    } { $from ->
        [de] uit het Duits in het Nederlands
       *[nl] uit het Nederlands in het Duits
    }

# $what (tekst): texts, pairs of terms
cli-translate-export-none =
    { $what ->
        [pairs] geen tekstpaar is nagekeken of goedgekeurd en loopt in de pas
        [terms] de woordenlijst bevat geen term
       *[texts] er hoeft geen tekst te worden vertaald
    }: er is geen bestand geschreven

# $count (getal): hoeveel teksten
cli-translate-export-left-out =
    { $count ->
        [one] 1 niet-openbare tekst is niet geëxporteerd; met --non-public gaat die ook mee
       *[other] { $count } niet-openbare teksten zijn niet geëxporteerd; met --non-public gaan ze ook mee
    }

# $unit (tekst): de naam van een tekst
# $outcome (tekst): applied, confirmed, unchanged, open of conflicting
cli-translate-imported =
    { $unit }: { $outcome ->
        [applied] overgenomen
        [confirmed] de vertaling blijft en geldt als bevestigd
        [conflicting] niet overgenomen, want de brontekst is intussen gewijzigd
        [open] nog niet vertaald
       *[unchanged] ongewijzigd
    }

# $applied (getal): hoeveel vertalingen zijn overgenomen
# $confirmed (getal): hoeveel blijven zoals ze zijn en verder zijn dan eerst
# $unchanged (getal): hoeveel zijn zoals ze waren
# $open (getal): hoeveel nog niet zijn vertaald
# $conflicting (getal): hoeveel niet zijn overgenomen
cli-translate-import-summary = { $applied } overgenomen, { $confirmed } bevestigd, { $unchanged } ongewijzigd, { $open } nog niet vertaald, { $conflicting } niet overgenomen

# $files (tekst): de bestanden, gescheiden door komma's
cli-translate-import-files = gewijzigd: { $files }

cli-translate-import-conflicting = wat niet is overgenomen, moet opnieuw worden vertaald: beide translate export

cli-translate-import-no-ledger = het project heeft geen vertaalregister; hoever de vertalingen zijn, staat daarom nergens. Begin met beide translate accept --all --reason "eerste lezing"

cli-translate-import-refused = er is niets overgenomen en geen bestand gewijzigd

cli-explain-more = meer over een controle: beide explain NAAM
explain-heading-wrong = fout:
explain-heading-right = goed:
explain-heading-repair = zo herstelt u het:

# $folder (tekst): de nieuwe map
cli-init-next =
    Het project staat klaar. Zo gaat u verder:
      cd { $folder }
      beide build

## Wat er aan het programma zelf misging

# $place (tekst): plaats in de broncode van het programma
cli-defect = het programma heeft een defect en moest stoppen ({ $place }); daarna is geen bestand meer gewijzigd
cli-defect-hint = meld dit alstublieft met de opdracht die u gaf en met deze regel

# $reason (tekst): full, permission of other
cli-output-failed =
    het resultaat kan niet worden weergegeven: { $reason ->
        [full] er is geen ruimte meer
        [permission] u hebt geen schrijfrechten
       *[other] de uitvoer neemt het niet aan
    }

# $details (tekst): wat een bibliotheek meldde
cli-failed = het programma kon niet verder: { $details }

## Fouten in de gegevens op de opdrachtregel

# $argument (tekst): het gegeven
usage-unknown-argument = ‘{ $argument }’ is hier niet bekend

# $command (tekst): de opdracht
usage-unknown-command = er is geen opdracht ‘{ $command }’

usage-missing-command = er ontbreekt een opdracht

# $argument (tekst): het gegeven
usage-missing-argument = het gegeven { $argument } ontbreekt

# $argument (tekst): het gegeven
usage-missing-value = bij { $argument } ontbreekt een waarde

# $value (tekst): de waarde
# $argument (tekst): het gegeven
usage-invalid-value = ‘{ $value }’ is niet mogelijk bij { $argument }

# $argument (tekst): het gegeven
usage-argument-twice = { $argument } mag maar één keer worden opgegeven

usage-not-unicode = een gegeven bevat tekens die niet kunnen worden gelezen
usage-other = de gegevens zijn niet te begrijpen
# $name (tekst): wat bedoeld kan zijn
usage-similar-hint = bedoelde u ‘{ $name }’?
# $values (tekst): de mogelijke waarden, gescheiden door komma's
usage-values-hint = mogelijk zijn: { $values }
usage-jobs-hint = geef een geheel getal vanaf 1, bijvoorbeeld --jobs 2
usage-older-hint = geef een aantal dagen, bijvoorbeeld --older 30d
usage-date-hint = geef een dag als jaar, maand, dag, bijvoorbeeld 2024-09-03
usage-help-hint = beide --help toont wat er is
