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

## Algemene opties

cli-option-project = de map van het project, als u zich daar niet bevindt
cli-option-ui-lang = de taal waarin het programma u aanspreekt: Engels, Duits of Nederlands
cli-option-format = resultaten en meldingen voor mensen, of als JSON voor andere programma's, één object per regel
cli-option-color = kleuren: auto (in een terminal), always (altijd) of never (nooit)
cli-option-jobs = aan hoeveel documenten tegelijk wordt gewerkt; zonder getal zoveel als de computer aankan
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
cli-build-force = maakt alle documenten opnieuw, ook die waarin niets is veranderd

cli-check = controleert het hele project en toont alles wat niet klopt, zonder pdf's te maken
    .details = Toont alle fouten waarop beide build zou stuklopen, en de waarschuwingen, telkens met de vindplaats en een voorstel voor herstel.
    .usage = [OPTIES]
    .example = {"  "}beide check
cli-check-fill = voegt de nog ontbrekende teksten leeg toe aan de bestanden van beide talen, zodat u ze kunt invullen
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
usage-help-hint = beide --help toont wat er is
