package dev.statute.change.response;

import dev.statute.change.ChangeCheck;
import java.util.List;

/** The checks of changes of the responses that operations have. */
public final class ResponseChangeChecks {

  private ResponseChangeChecks() {}

  /** Returns all of them. */
  public static List<ChangeCheck> all() {
    return List.of(
        new RemovedResponseCheck(),
        new ReplacedResponseCheck(),
        new AddedSuccessCheck(),
        new RedirectCheck(),
        new AddedErrorCheck(),
        new AddedVariantCheck(),
        new RenamedResponseCheck(),
        new ReorderedResponseCheck());
  }
}
