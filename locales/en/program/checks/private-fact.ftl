### The check private-fact.

explain-private-fact = a public document uses something that is not public
    .details = What is marked public: false is taken out of public documents before anything is counted. So is the paper or presentation that only documents with non_public: true print. A section, a figure in a text or a reference to another text, such as {"{"} measure-audit {"}"}, that names it all the same would give it away, also through other messages and terms.
    .wrong =
        measures:
          audit:
            public: false
        # …
        sections:
          summary:
            measures: [audit]
    .right =
        documents:
          report-internal:
            non_public: true
    .repair = Take the reference out, make the entry public, or mark the document with non_public: true; it then says on every page that it is not public.

## Documents, slides, persons

# $entity (text): kind and id of what is not public
private-fact-shown = a public document shows { $entity }, which is not public
private-fact-shown-hint = take it out here, make it public, or give the document “non_public: true”

## Texts

# $text (text): the id of the text
# $fact (text): the id of the fact
private-fact-text = the public text { $text } uses { $fact }, which is not public
private-fact-text-hint = take it out of the text, or make the fact public

# $text (text): the id of the text
# $message (text): the name of another message, with its attribute
private-fact-message = the public text { $text } prints { $message }, which is not public
private-fact-message-hint = take it out of the text, or make public what it belongs to

# $text (text): the id of the text
# $fact (text): the id of the fact
private-fact-derived = the public text { $text } uses { $fact }, which follows from something that is not public
private-fact-derived-hint = take it out of the text, or make public what it follows from

# $text (text): the id of the text
private-fact-unprintable = the public text { $text } cannot be printed without something that is not public
