package dev.statute.edit;

import dev.statute.rule.Fix;
import java.util.HashMap;
import java.util.Map;

/** Makes the edits of each kind of fix. */
final class FixEdits {

  /**
   * Makes the edits of one kind of fix.
   *
   * @param <F> the kind
   */
  interface Maker<F extends Fix> {

    /** Makes the edits. */
    void edit(F fix, Draft draft);
  }

  private final Map<Class<? extends Fix>, Maker<Fix>> makers = new HashMap<>();

  FixEdits() {
    ResponseEdits.addTo(this);
    RequestEdits.addTo(this);
    OperationEdits.addTo(this);
    ChangeEdits.addTo(this);
  }

  /** Adds what makes the edits of one kind. */
  <F extends Fix> void add(Class<F> kind, Maker<F> maker) {
    makers.put(kind, (fix, draft) -> maker.edit(kind.cast(fix), draft));
  }

  /** Makes the edits of a fix; none for what only a person can do. */
  void edit(Fix fix, Draft draft) {
    makers.getOrDefault(fix.getClass(), (other, nothing) -> nothing.fail()).edit(fix, draft);
  }
}
