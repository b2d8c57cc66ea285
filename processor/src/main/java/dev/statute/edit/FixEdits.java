package dev.statute.edit;

import dev.statute.rule.Fix;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Makes the edits of each kind of fix. */
final class FixEdits {

  private final Map<Class<?>, BiConsumer<Object, Draft>> makers = new HashMap<>();

  FixEdits() {
    ResponseEdits.addTo(this);
    RequestEdits.addTo(this);
    OperationEdits.addTo(this);
    ChangeEdits.addTo(this);
    JavaEdits.addTo(this);
    JavaAnnotationEdits.addTo(this);
  }

  /** Adds what makes the edits of one kind of fix. */
  <F extends Fix> void add(Class<F> kind, BiConsumer<F, Draft> maker) {
    makers.put(kind, (fix, draft) -> maker.accept(kind.cast(fix), draft));
  }

  /** Adds what makes the edits of one kind of change. */
  <C extends Fix.Change> void addChange(Class<C> kind, BiConsumer<C, Draft> maker) {
    makers.put(kind, (change, draft) -> maker.accept(kind.cast(change), draft));
  }

  /** Makes the edits of a fix that leaves no choice; fails at what only a person can do. */
  void edit(Fix fix, Draft draft) {
    if (fix instanceof Fix.Worded worded && worded.changes().size() == 1) {
      edit(worded.changes().get(0), draft);
    } else {
      makers.getOrDefault(fix.getClass(), (other, failed) -> failed.fail()).accept(fix, draft);
    }
  }

  /** Makes the edits of a change. */
  void edit(Fix.Change change, Draft draft) {
    makers.getOrDefault(change.getClass(), (other, failed) -> failed.fail()).accept(change, draft);
  }
}
