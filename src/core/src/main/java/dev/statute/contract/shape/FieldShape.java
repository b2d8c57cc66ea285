package dev.statute.contract.shape;

import dev.statute.contract.DeclaredField;
import dev.statute.contract.FieldRef;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import java.util.Optional;

/**
 * A header field of a response: whether responses carry it, and why.
 *
 * @param ref the field
 * @param presence whether they carry it
 * @param origin why
 */
public record FieldShape(FieldRef ref, Presence presence, Origin origin) {

  /** Returns what a rule makes of its field. */
  static FieldShape of(FieldRule rule, Law law) {
    HeaderField known = law.field(rule.field()).orElse(null);
    FieldRef ref =
        known == null ? new FieldRef.Unregistered(rule.field()) : new FieldRef.Known(known);
    Presence presence = Presence.of(rule);
    return new FieldShape(ref, presence, setBy(ref, origin(rule, presence)));
  }

  private static Origin origin(FieldRule rule, Presence presence) {
    if (presence == Presence.FORBIDDEN) {
      return new Origin.Prohibited(rule);
    }
    return rule.ground().level().isBinding()
        ? new Origin.Demanded(rule)
        : new Origin.Recommended(rule);
  }

  /**
   * Returns what a declaration makes of its field.
   *
   * @param law the rule that wants the field too
   */
  static FieldShape of(DeclaredField declared, Optional<FieldRule> law) {
    Origin origin = new Origin.Declared(declared, law);
    Presence presence = declared.isAlways() ? Presence.REQUIRED : Presence.OPTIONAL;
    return new FieldShape(declared.ref(), presence, setBy(declared.ref(), origin));
  }

  /** Returns the same field, owed to another response. */
  FieldShape owed(Presence howFar, Origin.Owed owed) {
    return new FieldShape(ref, howFar, setBy(ref, owed));
  }

  /** Returns the same field as a client knows it, who is owed nothing. */
  FieldShape received() {
    return presence == Presence.REQUIRED ? new FieldShape(ref, Presence.OPTIONAL, origin) : this;
  }

  /** What is forbidden, servers do not set either. */
  private static Origin setBy(FieldRef ref, Origin reason) {
    return !(reason instanceof Origin.Prohibited)
            && ref instanceof FieldRef.Known known
            && known.field().managed()
        ? new Origin.Managed(reason)
        : reason;
  }

  /** Returns the name of the field. */
  public String name() {
    return ref.name();
  }

  /** Returns the rule of the law that it rests on. */
  public Optional<FieldRule> law() {
    return origin.law();
  }

  /** Returns the rule of a field that the law speaks of. */
  FieldRule rule() {
    return origin.law().orElseThrow();
  }

  /** Tells whether servers set the field by themselves. */
  public boolean isManaged() {
    return origin instanceof Origin.Managed;
  }

  /** Returns the field as something that a handler gives; nothing where servers set it. */
  public Optional<HeaderField> given() {
    return isManaged() ? Optional.empty() : ref.known();
  }
}
