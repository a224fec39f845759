### The check small-type.

explain-small-type = type that is too small to be read
    .details = A slide sets its words smaller until they have room. Below 6 points they are not read on paper, and below 10 on a slide for the projector not from the last row. The document can be made.
    .repair = Shorten what stands on the slide, divide it, or put fewer slides on a page. In a template of your own give the text a larger size. If it shall stay, allow it with a comment above the text, in each language in which it is reported.

# $excerpt (text): the beginning of the smallest text
# $page (text): number of the page, counted from 1
# $file (text): the file
# $whole (text): its size in points, before the decimal sign
# $tenth (text): its first decimal
# $least (text): the least size in points
small-type = “{ $excerpt }” on page { $page } of { $file } is set in { $whole }.{ $tenth } points; below { $least } points it cannot be read there
small-type-hint = shorten what stands with it, or divide the slide; in a template of your own, set the text larger
small-type-handout-hint = shorten what stands with it, divide the slide, or put fewer slides on a page (slides_per_page)
