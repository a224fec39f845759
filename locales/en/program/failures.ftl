### What keeps a command from its work: folders, files, a document that does not exist.

## Reading a project

# $path (text): folder or file
project-not-a-folder = there is no folder { $path }
project-not-a-folder-hint = name the folder of the project with --project, or change to it first

# $path (text): folder or file
project-without-content = the folder { $path } holds no project: it has no folder content
project-without-content-hint = change to the folder of your project, or make a new one with beide init

# $path (text): folder or file
# $reason (text): permission or other
project-unreadable =
    the folder { $path } cannot be opened: { $reason ->
        [permission] you are not allowed to read it
       *[other] the system does not hand it out
    }
project-unreadable-hint = ask the owner of the folder for the right to read it

## A new project

# $path (text): folder or file
init-not-a-folder = { $path } is a file, not a folder

# $path (text): folder or file
# $count (number): how many files
# $files (text): names of files, divided by commas
init-in-the-way =
    in { $path } { $count ->
        [one] one file stands
       *[other] { $count } files stand
    } in the way: { $files }
init-in-the-way-hint = name another folder; nothing was written

# $path (text): folder or file
# $reason (text): permission, exists, full, read-only, not-a-folder or other
init-not-written =
    { $path } cannot be written: { $reason ->
        [permission] you are not allowed to write there
        [exists] it exists already
        [full] there is no space left
        [read-only] the drive is read-only
        [not-a-folder] a part of the path is a file
       *[other] the system refuses it
    }
init-not-written-hint = name a folder in which you may write

## Documents

# $name (text): the document asked for
unknown-document = there is no document "{ $name }"
# $known (text): all documents
unknown-document-hint = the documents are: { $known }
# $suggestion (text): the document probably meant
# $known (text): all documents
unknown-document-hint-meant = did you mean "{ $suggestion }"? The documents are: { $known }

## Translations

translate-choose = it is not clear what is to be accepted
translate-choose-hint = name texts, or give --all, or --document or --file: one of the three

# $name (text): the text asked for
translate-unknown-unit = there is no text “{ $name }”
translate-unknown-unit-hint = beide translate status --all lists all texts
# $names (text): similar names, divided by commas
translate-unknown-unit-similar-hint = did you mean { $names }?

# $file (text): the file asked for
translate-unknown-file = no text stands in { $file }
translate-unknown-file-hint = name the file by its path in the project, for instance locales/de/content/goals.ftl

translate-nobody = it is not known who accepts
translate-nobody-hint = add --by with your name or office; git knows no name for you

## Writing files

# $page (text): number of the page, counted from 1
# $message (text): what the encoder said, in English
picture-failed = page { $page } cannot be made into a picture: { $message }

# $path (text): the file
# $reason (text): what the system says
write-failed = { $path } cannot be written: { $reason }
write-failed-hint = the earlier files are unchanged; close the file in other programs, such as your PDF program, and try again

# $path (text): the file
write-denied = { $path } cannot be written: no permission
write-denied-hint = the earlier files are unchanged; close the file in other programs, such as your PDF program, or ask for the right to write into the folder

# $path (text): the file
write-full = { $path } cannot be written: the disk is full
write-full-hint = the earlier files are unchanged; make room and build again

# $path (text): the file
write-directory = { $path } cannot be written: a folder has this name
write-directory-hint = rename or remove the folder

# $path (text): the file
write-not-a-folder = { $path } cannot be written: one of its folders is a file
write-not-a-folder-hint = rename or remove the file that has the name of the folder

# $path (text): path of a file
exchange-no-file = there is no file { $path }
exchange-no-file-hint = check its name, and the folder in which you run the command

# $day (text): a day
translate-day = nobody can have accepted anything on { $day }
translate-day-hint = the day is in the future or before the year 2000; without --on it is today

# $path (text): the folder
write-busy = another run of beide is writing into { $path } just now
write-busy-hint = wait until it has finished, then begin again; for two builds at a time, give each a folder of its own with --out

# $path (text): the folder
write-link = { $path } is a symbolic link, behind which nothing is written
write-link-hint = put a folder in its place; to write into another folder, name it with --out

# $path (text): the path of the file
exchange-there = { $path } is there already, and is not written over
exchange-there-hint = name another file, or delete this one first; without a name the export goes to out/translate/
