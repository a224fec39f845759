### The check missing-publicity.

explain-missing-publicity = a funded project without the publicity that the funder requires
    .details = Every document about a project that the European Union co-funds, and every talk with such a project on a slide, shows the emblem and says so (Regulation (EU) 2021/1060, Annex IX). Other funders require their names or logos. A project needs an entry under funding as soon as its budget names another funder than the partner itself.
    .wrong =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
    .right =
        budget:
          bridge-a:
            project: bridge
            partner: almelo
            funder: european-union
        funding:
          bridge-eu:
            project: bridge
            european_union: true
    .repair = Add an entry under funding for the project. If a template of your own does not show what is required, print publicity(sides) of report-templates/foundation/publicity.typ on its first page: the emblem at least 10 mm high and at least as high or as wide as the largest logo, half of its height clear around it, the statement beside it in the language of the document, upright in an allowed typeface, and the names of all funders.

## Papers and house styles

# $project (text): the project
# $funder (text): an organisation that pays for it
missing-publicity = the project { $project } is funded by { $funder }, but nothing says which publicity the funders require
# $project (text): the project
missing-publicity-hint = add an entry under "funding:" with "project: { $project }", "european_union: true" if the European Union co-funds it, and the other "funders:"

# $project (text): the project
missing-publicity-empty = this entry names no funder of the project { $project }
missing-publicity-empty-hint = set "european_union: true", or name the "funders:"

## First pages

missing-publicity-emblem = the first page does not show the emblem of the European Union in its body

missing-publicity-logo = the first page does not show the logo of the programme in its body

# $language (text): code of the language: de, nl
missing-publicity-statement = the statement on funding by the European Union is not on the first page in { $language ->
    [de] German
   *[nl] Dutch
}, or has other words
missing-publicity-strip-hint = print publicity(sides) of report-templates/foundation/publicity.typ in the body of the first page; a strip of your own carries the labels <emblem>, <statement> and <logo>

# $height (text): the height of the emblem in millimetres
# $least (text): the least height in millimetres
missing-publicity-height = the emblem of the European Union is { $height } mm high; { $least } mm are required

missing-publicity-shape = the emblem of the European Union is not one and a half times as wide as it is high

missing-publicity-larger = the logo is higher and wider than the emblem of the European Union
missing-publicity-size-hint = make the emblem at least 10 mm high, 3 to 2, and at least as high or as wide as the largest logo

missing-publicity-alternative = the emblem of the European Union has no alternative text
missing-publicity-alternative-hint = put the drawing into a figure with alt: t("alt-emblem", lang: side.lang)

missing-publicity-room = something stands closer to the emblem of the European Union than half of its height

# $excerpt (text): the beginning of what is printed there
missing-publicity-room-text = “{ $excerpt }” stands closer to the emblem of the European Union than half of its height
missing-publicity-room-hint = keep half of the height of the emblem clear on each side

missing-publicity-beside = the statement does not stand next to the emblem of the European Union
missing-publicity-beside-hint = keep the statement closer to the emblem than the emblem is high

# $family (text): the font family
missing-publicity-face = the statement beside the emblem is set in { $family }

missing-publicity-dressed = the statement beside the emblem is set in italics, or has a line under, over or through it

missing-publicity-colour = the statement beside the emblem is neither blue as the emblem nor black nor white
missing-publicity-face-hint = set it upright in Ubuntu, the one allowed typeface that is shipped, in rgb("#003399"), black or white; text(..statement-face) does it

# $name (text): the funder
missing-publicity-funder = the funder “{ $name }” is not named in the body of the document
missing-publicity-funder-hint = print every name of publicity.funders with put
