### The check pair-mismatch.

explain-pair-mismatch = something is printed in one language or edition and left out in another
    .details = After typesetting, what the pages really print is compared: German with Dutch, and both with the edition in which they stand side by side. What both languages have must stand in all of them, and headings, tables and lists must be as large. What one house style does not have, or what only: declares, does not count; out/manifest.json lists it.
    .repair = Nearly always the template is at fault: it prints a part for one language only, or leaves something out where both languages stand side by side. If a passage is meant for one language, declare it with only:.

# $subject (text): the text, fact or name
# $lang (text): de or nl: where it is printed
pair-mismatch =
    { $subject } is printed in { $lang ->
        [de] German, and not in Dutch
       *[nl] Dutch, and not in German
    }
# $subject (text): the text, fact or name
# $lang (text): de or nl: where it is printed
pair-mismatch-beside =
    { $subject } is printed in { $lang ->
        [de] German
       *[nl] Dutch
    }, and not where both languages stand side by side
# $kind (text): what it is
# $words (text): its first words
# $lang (text): de or nl: where it is printed
# $page (number): the page
pair-mismatch-element =
    page { $page }: the { $kind ->
        [heading] heading
        [table] table
        [figure] figure
        [list] list
        [link] link
       *[note] footnote
    } “{ $words }” is printed in { $lang ->
        [de] German, and not in Dutch
       *[nl] Dutch, and not in German
    }
# $kind (text): what it is
# $words (text): its first words
# $lang (text): de or nl: where it is printed
pair-mismatch-element-beside =
    the { $kind ->
        [heading] heading
        [table] table
       *[figure] figure
    } “{ $words }” is printed in { $lang ->
        [de] German
       *[nl] Dutch
    }, and not where both languages stand side by side
# $what (text): what differs
# $words (text): its first words
# $german (text): how much in German
# $dutch (text): how much in Dutch
pair-mismatch-size =
    “{ $words }” has { $what ->
        [level] level { $german } in German and { $dutch } in Dutch
        [rows] { $german } rows in German and { $dutch } in Dutch
        [columns] { $german } columns in German and { $dutch } in Dutch
       *[items] { $german } items in German and { $dutch } in Dutch
    }
pair-mismatch-hint = both languages have it: let the template print it in all editions; what is meant for one language is declared with only:
