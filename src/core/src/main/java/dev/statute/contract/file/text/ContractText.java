package dev.statute.contract.file.text;

import dev.statute.contract.file.PublishedContract;
import java.util.List;

/** The result of reading a contract file. */
public sealed interface ContractText {

  /**
   * A file that has been read.
   *
   * @param contract the contract in it
   * @param lines where the things in it stand
   * @param ignored the keys that this version does not know; a newer one has written them, and they
   *     change nothing of what this one has read
   */
  record Intact(PublishedContract contract, Lines lines, List<ContractProblem> ignored)
      implements ContractText {

    /** Copies the list. */
    public Intact {
      ignored = List.copyOf(ignored);
    }
  }

  /**
   * A file that has not been read.
   *
   * @param problems why, by line and column; at least one, at most {@link
   *     ContractFileReader#MAX_PROBLEMS}
   */
  record Unreadable(List<ContractProblem> problems) implements ContractText {

    /** Copies the list. */
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
