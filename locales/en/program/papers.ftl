### What a document needs to be composed.

# $name: the template that the document names.
unknown-template = there is no template "{ $name }"
# $known: all templates.
unknown-template-hint = choose one of: { $known }
# $suggestion: the template probably meant; $known: all templates.
unknown-template-hint-meant = did you mean "{ $suggestion }"? There are: { $known }

missing-profiles = the document does not say in which house style each side is set
missing-profiles-hint = add "profiles:" with a house style under "de:" and one under "nl:"

# $name: the house style that the side names.
unknown-profile = there is no house style "{ $name }"
# $name: the house style; $language: the language of the side (de, nl).
profile-language = the house style "{ $name }" is not one for the language { $language }
# $known: all of this language.
unknown-profile-hint = choose one of: { $known }
# $suggestion: the house style probably meant; $known: all of this language.
unknown-profile-hint-meant = did you mean "{ $suggestion }"? For this language there are: { $known }

# $block: the block that the section names.
unknown-block = neither house style of this paper has a block "{ $block }"
# $block: the block that the house style names.
unknown-block-profile = no other house style and no section has a block "{ $block }"
# $known: the blocks that sections can stand in.
unknown-block-hint = choose one of: { $known }
# $suggestion: the block probably meant; $known: the blocks that sections can stand in.
unknown-block-hint-meant = did you mean "{ $suggestion }"? There are: { $known }

# $block: the block; $profile: the house style that requires it.
missing-block = the house style { $profile } requires the block "{ $block }", and this paper has nothing in it
# $block: the block.
missing-block-hint = add a section with "block: { $block }"
missing-block-consultations-hint = add "consultations:" to this side, with date, body and role of each step
missing-block-attachments-hint = add "attachments:" to the paper
missing-block-signature-hint = add "signature:" to this side

# $project: the project; $funder: an organisation that pays for it.
missing-publicity = the project { $project } is funded by { $funder }, but nothing says which publicity the funders require
# $project: the project.
missing-publicity-hint = add an entry under "funding:" with "project: { $project }", "european_union: true" if the European Union co-funds it, and the other "funders:"
# $project: the project.
missing-publicity-empty = this entry names no funder of the project { $project }
missing-publicity-empty-hint = set "european_union: true", or name the "funders:"

# $name: the document asked for.
unknown-document = there is no document "{ $name }"
# $known: all documents.
unknown-document-hint = the documents are: { $known }
# $suggestion: the document probably meant; $known: all documents.
unknown-document-hint-meant = did you mean "{ $suggestion }"? The documents are: { $known }

## Decisions

# $profile: the house style.
missing-block-decision = the house style { $profile } does not say how a paper with a decision is ordered
# $profile: the house style.
missing-block-decision-hint = add "decision_blocks:" to the house style { $profile }, or choose another one
# $block: the block that would print it.
missing-block-unprinted = neither house style of this paper prints this: none has the block "{ $block }"
# $block: the block.
missing-block-unprinted-hint = choose a house style with the block "{ $block }", or delete it here
# $profile: the house style; $block: the block; $lang: the language: de, nl.
missing-block-one-side = the house style { $profile } has no block "{ $block }", so this is not printed in { $lang ->
    [de] German
   *[nl] Dutch
}
# $block: the block; $profile: the house style; $other: the other language: de, nl.
missing-block-one-side-hint = add the block "{ $block }" to the house style { $profile }, or write "only: { $other }" here if it shall stand on the other side alone
# $block: the block; $profile: the house style.
missing-block-unprinted-side-hint = add the block "{ $block }" to the house style { $profile }, or delete it here
missing-block-points-hint = add "decision:" with the points to the paper
missing-block-arguments-hint = add "arguments:" to a point of the decision
missing-block-caveats-hint = add "caveats:" to a point of the decision
missing-block-checks-hint = add "checks:" to the paper, with subject and effect of each
missing-block-legal-basis-hint = add "legal_basis:" to this side

# $serial: the number; $profile: the profile.
missing-field-reference = the number { $serial } stands alone, and the profile { $profile } does not say how a running number is written
# $profile: the profile.
missing-field-reference-hint = write the number as it is printed, in quotation marks; or add “reference:” to report-templates/profiles/{ $profile }.yaml
