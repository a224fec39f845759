### The check missing-block.

explain-missing-block = a block that the house style requires is missing
    .details = The house style of a municipality fixes which blocks every paper has, for instance the financial consequences. A block is made by a section that names it.
    .wrong =
        sections:
          paper-report:
            block: report
    .right =
        sections:
          paper-report:
            block: report
          paper-finances:
            block: finances
    .repair = Add a section with this block. If there is nothing to say, say so in a sentence. Consultations, attachments and signature are fields of the paper or of its side.

## Papers and house styles

# $profile (text): the house style that requires it
# $block (text): the block
missing-block = the house style { $profile } requires the block "{ $block }", and this paper has nothing in it
# $block (text): the block
missing-block-hint = add a section with "block: { $block }"
missing-block-consultations-hint = add "consultations:" to this side, with date, body and role of each step
missing-block-attachments-hint = add "attachments:" to the paper
missing-block-signature-hint = add "signature:" to this side

## Papers with a decision

# $profile (text): the house style
missing-block-decision = the house style { $profile } does not say how a paper with a decision is ordered
# $profile (text): the house style
missing-block-decision-hint = add "decision_blocks:" to the house style { $profile }, or choose another one

# $block (text): the block that would print it
missing-block-unprinted = neither house style of this paper prints this: none has the block "{ $block }"
# $block (text): the block
missing-block-unprinted-hint = choose a house style with the block "{ $block }", or delete it here

# $profile (text): the house style
# $block (text): the block
# $lang (text): the language: de, nl
missing-block-one-side = the house style { $profile } has no block "{ $block }", so this is not printed in { $lang ->
    [de] German
   *[nl] Dutch
}
# $block (text): the block
# $profile (text): the house style
# $other (text): the other language: de, nl
missing-block-one-side-hint = add the block "{ $block }" to the house style { $profile }, or write "only: { $other }" here if it shall stand on the other side alone
# $block (text): the block
# $profile (text): the house style
missing-block-unprinted-side-hint = add the block "{ $block }" to the house style { $profile }, or delete it here
missing-block-points-hint = add "decision:" with the points to the paper
missing-block-arguments-hint = add "arguments:" to a point of the decision
missing-block-caveats-hint = add "caveats:" to a point of the decision
missing-block-checks-hint = add "checks:" to the paper, with subject and effect of each
missing-block-legal-basis-hint = add "legal_basis:" to this side
