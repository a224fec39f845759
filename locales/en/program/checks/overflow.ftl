### The check overflow.

explain-overflow = a text does not fit its page, cell or slide
    .details = Something would be cut off or printed over something else. Dutch and German texts differ in length, so one side may fit and the other may not.
    .repair = Shorten the text, divide a long word with a hyphen, or spread the slide over two.

# $count (number): pages of the document
# $limit (number): the highest number allowed
overflow-pages = the document has { $count } pages, more than { $limit }
overflow-pages-hint = look for a loop in the template that repeats pages, or divide the document

# $excerpt (text): the beginning of what is printed there
# $id (text): the text, fact or name that it belongs to
# $page (text): number of the page, counted from 1
# $file (text): the file
overflow-page-text = “{ $excerpt }” of { $id } leaves page { $page } of { $file }

# $excerpt (text): the beginning of what is printed there
# $page (text): number of the page, counted from 1
# $file (text): the file
overflow-page = “{ $excerpt }” leaves page { $page } of { $file }

# $excerpt (text): the beginning of what is printed there
# $id (text): the text, fact or name that it belongs to
# $page (text): number of the page, counted from 1
# $file (text): the file
overflow-block-text = “{ $excerpt }” of { $id } does not fit into its place on page { $page } of { $file }

# $excerpt (text): the beginning of what is printed there
# $page (text): number of the page, counted from 1
# $file (text): the file
overflow-block = “{ $excerpt }” does not fit into its place on page { $page } of { $file }
# $id (text): the text, fact or name
overflow-text-hint = shorten { $id }, or give it more room in the template
overflow-hint = give it more room in the template

# $first (text): the beginning of one text
# $second (text): the beginning of the other
# $page (text): number of the page, counted from 1
# $file (text): the file
overflow-over = “{ $first }” and “{ $second }” are printed over each other on page { $page } of { $file }
overflow-over-hint = shorten one of them, or give them more room in the template

# $pages (number): pages of the document
# $slides (number): slides of the presentation
# $id (text): the title of the slide
overflow-slide = the document has { $pages } pages for { $slides } slides; the first slide that is not exactly one page is that of { $id }
# $id (text): the title of the slide
overflow-slide-hint = shorten what stands on the slide of { $id }, or give it more room in the template
