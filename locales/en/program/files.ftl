### What is wrong with files and folders, and with comments to the program.

## Reading a project
## Variables:
##   $path (text) - folder or file
##   $reason (text) - not-found, permission, exists, full, read-only, not-a-folder, folder or other

project-not-a-folder = there is no folder { $path }
project-not-a-folder-hint = name the folder of the project with --project, or change to it first
project-without-content = the folder { $path } holds no project: it has no folder content
project-without-content-hint = change to the folder of your project, or make a new one with beide init
project-unreadable =
    the folder { $path } cannot be opened: { $reason ->
        [permission] you are not allowed to read it
       *[other] the system does not hand it out
    }
project-unreadable-hint = ask the owner of the folder for the right to read it

## Single files
## Variables:
##   $limit (number) - the largest size, in megabytes
##   $byte (text) - the first wrong byte, as two hexadecimal digits
##   $reason (text) - as above
##   $language (text) - the name of a folder that should be a language

file-not-utf8 = the file is not UTF-8: the byte { $byte } at this place is no character
file-utf16 = the file is saved as UTF-16, not as UTF-8
file-not-utf8-hint = save the file again as “UTF-8”; most editors offer this under “Save as” at “Encoding”
file-too-large =
    the file is larger than { $limit ->
        [one] one megabyte
       *[other] { $limit } megabytes
    }
file-too-large-hint = divide the file, or make the picture smaller
file-link = this is a link to another file or folder, and links are not followed
file-link-hint = put the file itself here: a link may lead out of the project
file-special = this is no ordinary file
file-special-hint = remove it from the project
file-name = the name of this file holds characters that cannot be read
file-name-hint = rename the file, best with letters, digits and hyphens only
file-unreadable =
    the file cannot be read: { $reason ->
        [permission] you are not allowed to
        [not-found] it has just been removed
       *[other] the system does not hand it out
    }
file-unreadable-hint = check whether you may open the file, and whether another program holds it open
file-unknown-language = there are words in the language “{ $language }”, but reports are German and Dutch
file-unknown-language-hint = put the words into locales/de or locales/nl, or remove the folder
file-misplaced = this file is not read here
file-misplaced-ftl-hint = words belong into locales/de/content and locales/nl/content
file-misplaced-yaml-hint = facts belong into the folder content

## Comments that allow a check
## Variables:
##   $check (text) - the name of a check

invalid-allow-directive = the comment speaks to beide, but says nothing that it understands
invalid-allow-form-hint = write: # beide: allow name-of-the-check – the reason
invalid-allow-reason = the comment allows { $check } without a reason
invalid-allow-unknown = there is no check named “{ $check }”
invalid-allow-unknown-hint = beide explain lists all checks
invalid-allow-similar-hint = did you mean “{ $check }”?
invalid-allow-never = the check { $check } cannot be allowed
invalid-allow-never-hint = repair what it reports and remove this comment
invalid-allow-nothing-below = directly below this comment there is no entry that it could be about
invalid-allow-nothing-below-hint = put the comment directly above the entry, without an empty line
invalid-allow-misplaced = the comment has no effect behind an entry
invalid-allow-misplaced-hint = put the comment on a line of its own directly above the entry
invalid-allow-idle = the comment allows { $check }, but nothing of that kind is found here
invalid-allow-idle-hint = remove the comment, or put it directly above the entry that it is about

## A new project
## Variables:
##   $path (text) - folder or file
##   $files (text) - names of files, divided by commas
##   $count (number) - how many files
##   $reason (text) - as above

init-not-a-folder = { $path } is a file, not a folder
init-in-the-way =
    in { $path } { $count ->
        [one] one file stands
       *[other] { $count } files stand
    } in the way: { $files }
init-in-the-way-hint = name another folder; nothing was written
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
