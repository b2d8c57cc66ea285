package dev.statute.rule.status;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of the statuses that an operation answers with. */
public final class StatusChecks {

  private StatusChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of(
        new MethodStatusCheck(),
        new UnusableStatusCheck(),
        new InterimStatusCheck(),
        new StatusStateCheck(),
        new RoleStatusCheck(),
        new SuccessStatusCheck(),
        new NoSuccessCheck(),
        new NoErrorCheck(),
        new OpenStatusCheck(),
        new MixedStatusesCheck(),
        new CollectionPostCheck(),
        new ResponseVariantCheck(),
        new OperationResponseCheck(),
        new WidenedContractCheck());
  }
}
