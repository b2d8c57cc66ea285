package dev.statute.read.statute.parent;

import dev.statute.contract.file.PublishedContract;

/** What is known of the contract file of an interface that is a class file. */
sealed interface ParentContract {

  /**
   * A contract that fits its class file.
   *
   * @param file the name of its file
   * @param contract the contract
   */
  record Known(String file, PublishedContract contract) implements ParentContract {}

  /**
   * There is no contract to go by.
   *
   * @param why why not, as a sentence
   */
  record Unknown(String why) implements ParentContract {}
}
