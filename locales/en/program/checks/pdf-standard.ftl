### The check pdf-standard.

explain-pdf-standard = the PDF would not be accessible or not fit for archives
    .details = All files keep to PDF/A-2a for archives and PDF/UA-1 for accessible documents. The message names the rule that would be broken.
    .wrong =
        images:
          market:
            file: market.jpg
    .right =
        images:
          market:
            file: market.jpg
            alt:
              de: Menschen auf dem Wochenmarkt
              nl: Mensen op de weekmarkt
    .repair = Mend it at the place that is named. If that is a line of a template that came with the program, please report it.

# $message (text): what is refused, in English
pdf-standard = PDF/A-2a and PDF/UA-1 do not allow this: { $message }
