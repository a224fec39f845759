### The check cyclic-reference.

explain-cyclic-reference = references run in a circle
    .details = Goals form a tree: each has at most one goal above it, and the topmost has none. Here the way upwards comes back to where it began, so nothing can be added up.
    .wrong =
        goals:
          housing:
            parent: city
          city:
            parent: housing
    .right =
        goals:
          housing:
            parent: city
          city:
            number: "1"
    .repair = Remove parent from the goal that stands at the top.

# $circle (text): the ids in the order of their references, divided by arrows
cyclic-reference = the goals belong to each other in a circle: { $circle }
cyclic-reference-hint = remove the parent of one of these goals

# $id (text): the id of the goal
# $most (number): how many levels are allowed
cyclic-reference-deep = the goal { $id } lies deeper than { $most } levels
cyclic-reference-deep-hint = make the tree of goals flatter
# $name (text): the name of the fact
cyclic-reference-sum = the sum “{ $name }” counts itself
cyclic-reference-sum-hint = take the fact out of its own parts
