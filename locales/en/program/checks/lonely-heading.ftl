### The check lonely-heading.

explain-lonely-heading = a heading alone at the foot of a page
    .details = The heading is the last thing on its page, and what belongs to it begins on the next one. The document can be made, but an office would send it back. Pages change with every text before it, so look at it when the texts are final.
    .repair = Shorten or lengthen what stands before the heading. In a template of your own keep the heading together with what follows: headings do so by themselves, but not within a grid, a box or a block. If it shall stay, allow it with a comment above the text of the heading, in each language in which it is reported.

# $excerpt (text): the beginning of the heading
# $page (text): number of the page, counted from 1
# $file (text): the file
lonely-heading = the heading “{ $excerpt }” stands alone at the foot of page { $page } of { $file }; what belongs to it begins on the next page
lonely-heading-hint = shorten or lengthen what stands before it, or keep it together with what follows in the template, with block(sticky: true)
