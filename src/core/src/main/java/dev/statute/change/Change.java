package dev.statute.change;

import dev.statute.contract.file.Pointer;
import dev.statute.rule.Words;

/**
 * A change of a contract that breaks somebody.
 *
 * @param rule the kind of the change
 * @param impact how bad it is, and for whom
 * @param before where the old contract has what changed; where it has nothing, the place around it
 * @param after the same of the new contract
 * @param what what changed, as a sentence without its first capital and full stop
 * @param why whom that breaks and how, with the clause if there is one; one or more sentences
 * @param repair what to do instead; one or more sentences
 */
public record Change(
    ChangeRule rule,
    Impact impact,
    Pointer before,
    Pointer after,
    String what,
    String why,
    String repair) {

  /** Escapes what cannot be seen: the names in it come from a file. */
  public Change {
    what = Words.visible(what);
    why = Words.visible(why);
    repair = Words.visible(repair);
  }

  /** Returns the same change with another impact. */
  public Change with(Impact other) {
    return new Change(rule, other, before, after, what, why, repair);
  }
}
