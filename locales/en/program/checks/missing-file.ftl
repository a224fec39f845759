### The check missing-file.

explain-missing-file = a file that the content names is not there
    .details = A picture, a logo or a table is named by its path, starting from the YAML file that names it. Capitals count: Market.jpg is another file than market.jpg.
    .wrong =
        images:
          market:
            file: pictures/makret.jpg
    .right =
        images:
          market:
            file: pictures/market.jpg
    .repair = Correct the path, or put the file there.

# $file (text): the file as seen from the project
missing-file-named = there is no file { $file }
missing-file-named-hint = put the file there, or correct the path; it is relative to this file
missing-file-logo-hint = put the file there, or correct the path; it begins at the folder report-templates
# $file (text): a file with a similar name
missing-file-similar-hint = did you mean { $file }?
