### The check inconsistent-translation.

explain-inconsistent-translation = one thing said in two ways, or two in one
    .details = A term that the glossary marks with one: true has one rendering in a project; a text of several words has one translation; two titles of one kind do not become one. A word that has the same counterpart in all other texts of the project, in three at least, is to have it here too. A warning; texts of one or two words are a remark, since what they mean may depend on where they stand.
    .wrong =
        # de
        measure-a = Handlungsfeld Wohnen
        measure-b = Handlungsfeld Arbeit
        # nl
        measure-a = Beleidsterrein wonen
        measure-b = Actieveld werk
    .right =
        # de
        measure-a = Handlungsfeld Wohnen
        measure-b = Handlungsfeld Arbeit
        # nl
        measure-a = Beleidsterrein wonen
        measure-b = Beleidsterrein werk
    .repair = Choose one rendering.

inconsistent-translation = the same text is translated otherwise elsewhere
inconsistent-translation-same = another text has the same title here, and not on the other side
# $term (text): the term of this side
# $word (text): the rendering that stands here
# $usual (text): the rendering that the project usually has
inconsistent-translation-term = “{ $term }” is “{ $word }” here, and “{ $usual }” elsewhere
# $term (text): the word of one side
# $word (text): what stands opposite it here
# $usual (text): what stands opposite it in all other texts
inconsistent-translation-usual = “{ $term }” is “{ $word }” here; everywhere else “{ $usual }” stands opposite it
inconsistent-translation-hint = choose one rendering, or allow this one with a comment
# $gloss (text): the gloss
# $name (text): the name that has it here
# $other (text): the name that has it elsewhere
inconsistent-translation-gloss = “{ $gloss }” explains “{ $name }” here, and “{ $other }” elsewhere
inconsistent-translation-gloss-hint = explain each name by itself
# $name (text): the name
# $gloss (text): its gloss
# $other (text): the gloss of its short form
inconsistent-translation-short = “{ $name }” is “{ $gloss }” here, and its short form is “{ $other }”
inconsistent-translation-short-hint = explain both alike
