package dev.statute.change.request;

import dev.statute.change.ChangeCheck;
import java.util.List;

/** The checks of changes of what operations take from requests. */
public final class RequestChangeChecks {

  private RequestChangeChecks() {}

  /** Returns all of them. */
  public static List<ChangeCheck> all() {
    return List.of(
        new AddedInputCheck(),
        new RemovedInputCheck(),
        new InputPresenceCheck(),
        new InputPlaceCheck(),
        new InputTypeCheck(),
        new InputFormCheck(),
        new AcceptedMediaTypeCheck(),
        new PreconditionCheck(),
        new ParameterListCheck());
  }
}
