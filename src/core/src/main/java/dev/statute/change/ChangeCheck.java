package dev.statute.change;

import java.util.List;
import java.util.function.Consumer;

/** Finds the changes of some kinds. */
public interface ChangeCheck {

  /** Returns the kinds. */
  List<ChangeRule> rules();

  /**
   * Reports each change of these kinds.
   *
   * @param contracts the old contract and the new one
   * @param changes takes what is found
   */
  void compare(ContractPair contracts, Consumer<Change> changes);
}
