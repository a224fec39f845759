### The check unprinted-text.

explain-unprinted-text = no document prints a text of the project
    .details = Every text is written and kept up in two languages. If no document prints it, that work was for nothing – or a reference is missing, and the council does not read what it should. What counts is what really stands on the pages, once all documents of the project can be made.
    .wrong =
        events:
          start:
            date: 2024-05-01
            title:
              de: Auftakt
              nl: Aftrap
    .right =
        slides:
          weg:
            kind: timeline
            events: [start]
    .repair = Take up what the text belongs to in a document, delete the text, or allow it with a comment.

# $texts (text): the names of the texts, divided by commas
# $count (number): how many there are
unprinted-text = { $count ->
    [one] no document prints the text { $texts }
   *[other] no document prints the texts { $texts }
}
# $entity (text): what the texts belong to
unprinted-text-hint = a document shows { $entity }, but its template does not print this text: delete it, or take it up in another one
# $entity (text): what the texts belong to
unprinted-text-hint-nowhere = no document shows { $entity }: name it in a section, on a slide or in what it belongs to, or delete it
