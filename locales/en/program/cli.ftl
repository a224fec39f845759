### The command line: help, results, mistakes in the arguments.

## The program

cli-about = beide makes pairs of PDF reports, German and Dutch, that say the same
cli-usage = <COMMAND> [OPTIONS]
cli-after-help =
    Start with a new project:
      beide init report
      cd report
      beide build

    All about a command: beide build --help
cli-heading-usage = Usage:
cli-heading-example = Example:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-general = General options

## Values, as they stand in the help

cli-value-folder = FOLDER
cli-value-document = DOCUMENT
cli-value-word = WORD
cli-value-subject = SUBJECT
cli-value-check-name = CHECK
cli-value-shell = SHELL
cli-value-jobs = NUMBER
cli-value-seconds = SECONDS
cli-value-unit = UNIT
cli-value-path = PATH
cli-value-date = DATE
cli-value-days = DAYS
cli-value-text = TEXT
cli-value-person = NAME
cli-value-exchanged = FILE
cli-value-base = BASE
cli-value-ours = OURS
cli-value-theirs = THEIRS

## General options

cli-option-project = the folder of the project, if you are not in it
cli-option-ui-lang = the language in which the program speaks to you: English, German or Dutch
cli-option-format = results and problems for people, or as JSON for other programs, one object a line
cli-option-color = colours: auto (in a terminal), always or never
cli-option-jobs = how many documents are worked on at a time; as many as the machine can if you name no number
cli-option-out = the folder into which everything is written; without it out in the project
cli-option-time-limit = how many seconds one edition of a document may take before it is given up; 600 if you name no number, 0 for no limit
cli-option-help = shows this help
cli-option-version = shows the version of the program

## Commands: what each does; details, how it is typed after its name, an example

cli-build = makes the PDFs of your documents, in both languages and side by side
    .details = Without a name, all documents are made. They are written to the folder out, always the whole pair or nothing. As long as a text or a fact is missing, nothing is written, unless you ask for a draft. Documents in which nothing has changed are not made again.
    .usage = [DOCUMENT…] [OPTIONS]
    .example = {"  "}beide build council-paper
cli-build-document = the names of the documents, as in content under documents; all if you name none
cli-build-draft = makes drafts although texts are missing; every page says that it is a draft
cli-build-png = makes a picture of every page as well, beside the PDFs: DOCUMENT.de-01.png and so on
cli-build-attach-data = attaches the data of the document, as JSON, to its PDFs, which are then PDF/A-3a instead of PDF/A-2a
cli-build-edition = makes, instead of the published editions, a copy for review: both languages side by side, with the name and the state of each text beside it (review)
cli-build-force = makes all documents again, also those in which nothing has changed

cli-check = checks the whole project and shows everything that is wrong, without making PDFs
    .details = Shows all errors that would stop beide build, and the warnings, each at its place with a proposal how to mend it.
    .usage = [OPTIONS]
    .example = {"  "}beide check
cli-check-fill = appends the texts that are still missing to the files of both languages, empty, for you to fill in
cli-check-fix = mends blanks that are certainly wrong, in place; comments and form stay as they are
cli-check-draft = reports missing texts as warnings only
cli-check-strict = also shows remarks: where the two languages may differ, though good translators also write so
cli-check-force = checks the pages of all documents again, also of those in which nothing has changed

cli-init = makes a new folder with a small complete project to start from
    .details = The project holds one council paper in two languages. It can be built at once and then changed step by step. Existing files are never overwritten.
    .usage = FOLDER
    .example = {"  "}beide init report-2025
cli-init-folder = the folder to be made

cli-facts = lists all facts with their names and with their values as both languages print them
    .details = You need the names to refer to a fact in a text. With a word, only facts are listed that have it in their name.
    .usage = [WORD] [OPTIONS]
    .example = {"  "}beide facts waiting-time
cli-facts-word = a part of a name

cli-data = shows all that a document hands to its template, as JSON
    .details = For people who write templates of their own.
    .usage = DOCUMENT [OPTIONS]
    .example = {"  "}beide data council-paper --edition nl
cli-data-document = the name of the document
cli-data-edition = the edition: German (de), Dutch (nl) or side by side (de-nl, if you name none)

cli-translate = shows which translations need somebody, accepts them, and exchanges them with translators
    .details = The ledger of translations, locales/ledger.yaml, keeps which wordings were accepted as saying the same. Whatever changes after that, on either side, is told.
    .usage = COMMAND [OPTIONS]
    .example = {"  "}beide translate status
cli-translate-status = shows how the translations stand: changed, new, missing, made by a machine
    .details = Without an option, all texts are listed that need somebody, with what was accepted and what stands there now.
    .usage = [OPTIONS]
    .example = {"  "}beide translate status --stale --document council-paper
cli-translate-status-document = only the texts that this document prints
cli-translate-status-file = only the texts that stand in this file
cli-translate-status-stale = texts of which a side has changed since they were accepted
cli-translate-status-missing = texts that a language lacks
cli-translate-status-new = texts that nobody has accepted yet
cli-translate-status-machine = texts that a machine has translated
cli-translate-status-all = all texts, also those that are in step
cli-translate-status-older = only texts that were accepted at least so many days ago: 30d
cli-translate-status-on = the day that counts as today: 2024-09-03
cli-translate-accept = accepts texts as they are now: both languages say the same
    .details = Name texts (measure-x.title) or entities with all their texts (measure-x), or choose a document, a file, or all. Whoever accepts, when and why stand in the ledger. Texts that a language lacks are left. What is in step already stays as it is, unless you name it or its state.
    .usage = [UNIT…] [OPTIONS] --reason TEXT
    .example = {"  "}beide translate accept measure-courses.title --reason "Dutch follows"
cli-translate-accept-unit = the texts: measure-x.title, or measure-x for all of an entity; a term stands behind two hyphens: -- -city
cli-translate-accept-document = all texts that this document prints
cli-translate-accept-file = all texts that stand in this file
cli-translate-accept-all = all texts of the project
cli-translate-accept-state = what the translations are: made by a machine, a draft, reviewed, approved; if you do not say it, what has changed is reviewed
cli-translate-accept-trivial = only slips were mended, the other language still fits: the state stays; of texts that you do not name, only those are accepted in which nothing but punctuation has changed
cli-translate-accept-reason = why they are accepted; stands in the ledger
cli-translate-accept-by = who accepts them; if you do not say it, the name that git has for you
cli-translate-accept-on = when: 2024-09-03; if you do not say it, today
cli-translate-accept-source = the language in which they are written first, if it is not that of the report
cli-translate-export = writes the texts that somebody has to translate into a file for translators
    .details = Programs for translators read XLIFF. Facts, terms and messages of your own stand in it as protected codes, variants of a plural as texts of their own, and notes tell where a text is printed. What comes back is taken over by beide translate import.
    .usage = [FILE] [OPTIONS]
    .example = {"  "}beide translate export --only stale
cli-translate-export-exchanged = the file; if you name none, out/translate/de-nl.xlf
cli-translate-export-format = the form: xliff (1.2, if you name none), xliff2 (2.1), csv (a table), tmx (a memory of what was reviewed), tbx (the glossary), deepl (the glossary in one direction, for DeepL)
cli-translate-export-from = the language from which is translated, if it is not that of the report; only texts that are written first in it
cli-translate-export-only = which texts: open (all that are not reviewed, if you name nothing), all, missing, stale (changed since they were accepted), new, machine
cli-translate-export-document = only the texts that this document prints
cli-translate-export-file = only the texts that stand in this file
cli-translate-export-non-public = also texts that are not public; they stay here otherwise, unless --document names a document that is not public
cli-translate-import = takes translations back into the project
    .details = Only translations are taken from the file, never a source. A text whose source has changed since is set aside. If anything is wrong with the file, nothing is written at all.
    .usage = FILE [OPTIONS]
    .example = {"  "}beide translate import out/translate/de-nl.xlf --by "Translation office"
cli-translate-import-exchanged = the file that has come back
cli-translate-import-reason = the reason that stands in the ledger; if you do not say it, the name of the file
cli-translate-import-by = who stands in the ledger; if you do not say it, the name that git has for you
cli-translate-import-on = when: 2024-09-03; if you do not say it, today
cli-translate-merge-ledger = puts two versions of the ledger together, for git
    .details = Where both have changed the same text, the more doubtful one counts. REFERENCE.md tells the two lines by which git uses it. The result takes the place of the second file.
    .usage = BASE OURS THEIRS
    .example = {"  "}beide translate merge-ledger %O %A %B
cli-translate-merge-ledger-base = the version that both were made of
cli-translate-merge-ledger-ours = our version; the result is written here
cli-translate-merge-ledger-theirs = the other version

cli-schema = shows the description of the file format, with which editors complete and check
    .details = Save it as content/schema.json if your editor is to help you with writing; beide init has done so already.
    .usage = [SUBJECT]
    .example = {"  "}beide schema > content/schema.json
cli-schema-subject = content (if you name none), profile (house style), template (what a template needs) or data (what templates get)

cli-explain = explains a check: what it means, an example, and how to repair it
    .details = The name of the check stands in square brackets at every error and warning. Without a name, all checks are listed.
    .usage = [CHECK]
    .example = {"  "}beide explain digits-in-prose
cli-explain-check-name = the name of the check

cli-completions = prints a script with which your shell completes commands and names
    .details = For people who often work on the command line. How the script is installed is told by the manual of the shell.
    .usage = SHELL
    .example = {"  "}beide completions bash > beide.bash
cli-completions-shell = bash, elvish, fish, powershell or zsh

## Results

# $document (text): name of a document
# $files (text): files, each with its pages
cli-built = { $document }: { $files }

# $document (text): name of a document
# $files (text): files, each with its pages
cli-up-to-date = { $document }: { $files } – up to date

# $headings (number): how many headings
# $tables (number): how many tables
# $facts (number): how many facts
# $texts (number): how many texts
cli-agreement =
    { $headings ->
        [0] {""}
        [one] 1 heading,{" "}
       *[other] { $headings } headings,{" "}
    }{ $tables ->
        [0] {""}
        [one] 1 table,{" "}
       *[other] { $tables } tables,{" "}
    }{ $facts ->
        [one] 1 fact
       *[other] { $facts } facts
    } and { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } agree in both languages

# $file (text): path of a file
# $pages (number): pages of a file
cli-built-file =
    { $file } ({ $pages ->
        [one] 1 page
       *[other] { $pages } pages
    })

# $document (text): name of a document
# $file (text): path of a file
# $pages (number): pages of the file
# $units (number): how many texts the document shows
# $open (number): how many of them somebody still has to look at
cli-reviewed =
    { $document }: { $file } ({ $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }) – { $units ->
        [one] 1 text
       *[other] { $units } texts
    }, { $open ->
        [0] all reviewed
        [one] 1 still to be looked at
       *[other] { $open } still to be looked at
    }

# $count (number): how many documents
# $documents (text): names of documents, divided by commas
cli-failed-documents =
    { $count ->
        [one] 1 document has errors on its pages
       *[other] { $count } documents have errors on their pages
    }: { $documents } – no file is written; those of earlier builds stay

# $errors (number): how many errors
# $warnings (number): how many warnings
# $remarks (number): how many remarks
cli-count =
    { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }{ $remarks ->
        [0] {""}
        [one] , 1 remark
       *[other] , { $remarks } remarks
    }

# $check (text): name of a check
cli-count-explain = more about a check, for instance: beide explain { $check }

# $path (text): path of a file
# $messages (number): how many texts
cli-filled =
    { $path }: { $messages ->
        [one] 1 text to be filled in
       *[other] { $messages } texts to be filled in
    }

# $path (text): path of a file
# $places (number): how many places
cli-fixed =
    { $path }: { $places ->
        [one] 1 place mended
       *[other] { $places } places mended
    }
cli-fixed-nothing = there is nothing to mend

cli-no-documents = the project has no documents: add one under “documents:” to a file in content
cli-filled-nothing = no text is missing
cli-facts-name = Name
cli-facts-german = German
cli-facts-dutch = Dutch
cli-facts-private = not public

# $search (text): all, or word if a word was looked for
# $word (text): what was looked for
cli-facts-none =
    { $search ->
        [all] the project has no facts
       *[other] no fact has “{ $word }” in its name
    }

cli-translate-unit = Text
cli-translate-stands = How it stands
cli-translate-state = State
cli-translate-last = Accepted

# $standing (text): stale, new, missing, unreadable or current
# $changed (text): of what is stale the language that changed: de, nl or both
# $kind (text): of what is stale, what changed: punctuation, facts or words
# $lang (text): of what is missing the language that lacks it; nothing if both do
cli-translate-standing =
    { $standing ->
        [stale] { $changed ->
            [de] German changed
            [nl] Dutch changed
           *[both] both changed
        }{ $kind ->
            [punctuation] {""} (punctuation)
            [facts] {""} (facts)
           *[words] {""}
        }
        [new] new
        [missing] { $lang ->
            [de] German is missing
            [nl] Dutch is missing
           *[both] missing in both
        }
        [unreadable] cannot be read
       *[current] in step
    }

# $state (text): machine, draft, reviewed or approved
cli-translate-is =
    { $state ->
        [machine] by machine
        [draft] draft
        [approved] approved
       *[reviewed] reviewed
    }

# $text (text): a wording
cli-translate-then = accepted: { $text }
# $text (text): a wording
cli-translate-now = now:      { $text }

# $units (number): how many texts
# $current (number): how many are in step
# $stale (number): how many have changed
# $new (number): how many nobody has accepted yet
# $missing (number): how many lack a language or cannot be read
# $machine (number): how many a machine has translated
cli-translate-summary =
    { $units ->
        [one] 1 text
       *[other] { $units } texts
    }: { $current } in step, { $stale } changed since, { $new } new, { $missing } incomplete; { $machine } by machine

cli-translate-begin =
    The project has no ledger of translations yet: nobody has accepted anything. Begin when both languages have been read:
      beide translate accept --all --reason "first reading"

# $count (number): how many units
# $units (text): their names, divided by commas
cli-translate-gone =
    { $count ->
        [one] one text in the ledger is no more
       *[other] { $count } texts in the ledger are no more
    } and will be dropped with the next accept: { $units }

# $unit (text): the name of a text
# $state (text): machine, draft, reviewed or approved
cli-translate-taken =
    { $unit }: { $state ->
        [machine] accepted as made by a machine
        [draft] accepted as a draft
        [approved] accepted as approved
       *[reviewed] accepted as reviewed
    }

# $unit (text): the name of a text
# $standing (text): stale, new, missing or unreadable
cli-translate-left =
    { $unit }: left, { $standing ->
        [missing] since a language lacks it
        [unreadable] since it cannot be read
        [new] since it was never accepted: that is not trivial
       *[stale] since more than its punctuation has changed: name it if that is trivial all the same
    }

# $count (number): how many texts were accepted
# $left (number): how many were left
cli-translate-accepted =
    { $count ->
        [0] nothing was accepted
        [one] 1 text accepted
       *[other] { $count } texts accepted
    }{ $left ->
        [0] {""}
       *[other] , { $left } left
    }

# $count (number): how many units
# $units (text): their names, divided by commas
cli-translate-dropped =
    dropped from the ledger, since { $count ->
        [one] it is
       *[other] they are
    } no more: { $units }

cli-translate-refused = nothing was accepted: mend the errors first

# $count (number): how many texts
# $path (text): the file
# $from (text): the language from which is translated: de or nl
# $what (text): texts or terms
# $forms (number): how many entries more than texts the file has, since each form of a plural is one
# $entries (number): how many entries the file has
cli-translate-exported =
    { $path }: { $what ->
        [terms] { $count ->
            [one] 1 term
           *[other] { $count } terms
        }
       *[texts] { $count ->
            [one] 1 text
           *[other] { $count } texts
        }
    }{ $forms ->
        [0] {""}
       *[other] {""} ({ $entries } entries, since each form of a plural is one)
    } { $from ->
        [de] from German into Dutch
       *[nl] from Dutch into German
    }

# $what (text): texts, pairs or terms
cli-translate-export-none =
    { $what ->
        [pairs] no pair is reviewed or approved and in step
        [terms] the glossary has no term
       *[texts] no text is to be translated
    }: no file was written

# $count (number): how many texts
cli-translate-export-left-out =
    { $count ->
        [one] 1 text is not public and stays here; --non-public hands it out as well
       *[other] { $count } texts are not public and stay here; --non-public hands them out as well
    }

# $unit (text): the name of a text
# $outcome (text): applied, confirmed, unchanged, open or conflicting
cli-translate-imported =
    { $unit }: { $outcome ->
        [applied] taken over
        [confirmed] the translation stays, and counts as checked
        [conflicting] set aside, since its source is another one now
        [open] not translated yet
       *[unchanged] unchanged
    }

# $applied (number): how many translations were taken over
# $confirmed (number): how many stay as they are and are further than they were
# $unchanged (number): how many are as they were
# $open (number): how many are not translated yet
# $conflicting (number): how many were set aside
cli-translate-import-summary = { $applied } taken over, { $confirmed } confirmed, { $unchanged } unchanged, { $open } not translated yet, { $conflicting } set aside

# $files (text): the files, divided by commas
cli-translate-import-files = changed: { $files }

cli-translate-import-conflicting = what was set aside has to be translated anew: beide translate export

cli-translate-import-no-ledger = the project has no ledger of translations, so how far they are is kept nowhere; begin with beide translate accept --all --reason "first reading"

cli-translate-import-refused = nothing was taken over, and no file was changed

cli-explain-more = more about a check: beide explain NAME
explain-heading-wrong = wrong:
explain-heading-right = right:
explain-heading-repair = how to repair it:

# $folder (text): the new folder
cli-init-next =
    The project is ready. Next:
      cd { $folder }
      beide build

## What went wrong with the program itself

# $place (text): a place in the source of the program
cli-defect = the program has a defect and had to stop ({ $place }); no file was changed after that
cli-defect-hint = please report it with the command that you gave and with this line

# $reason (text): full, permission or other
cli-output-failed =
    the result cannot be printed: { $reason ->
        [full] there is no space left
        [permission] you are not allowed to write there
       *[other] the output refuses it
    }

# $details (text): what a library said
cli-failed = the program could not go on: { $details }

## Mistakes in the arguments

# $argument (text): the argument
usage-unknown-argument = there is no argument “{ $argument }” here

# $command (text): the command
usage-unknown-command = there is no command “{ $command }”

usage-missing-command = a command is missing

# $argument (text): the argument
usage-missing-argument = the argument { $argument } is missing

# $argument (text): the argument
usage-missing-value = a value is missing for { $argument }

# $value (text): the value
# $argument (text): the argument
usage-invalid-value = “{ $value }” is not possible for { $argument }

# $argument (text): the argument
usage-argument-twice = the argument { $argument } can be given only once

usage-not-unicode = an argument holds characters that cannot be read
usage-other = the arguments cannot be understood
# $name (text): what may have been meant
usage-similar-hint = did you mean “{ $name }”?
# $values (text): the values that are possible, divided by commas
usage-values-hint = possible are: { $values }
usage-jobs-hint = give a whole number from 1 upwards, for instance --jobs 2
usage-older-hint = give a number of days, for instance --older 30d
usage-date-hint = give a day as year, month, day, for instance 2024-09-03
usage-help-hint = beide --help shows what there is
