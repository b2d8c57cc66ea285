package dev.statute.contract;

import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import java.util.Optional;

/** A reference from a contract to a header field. */
public sealed interface FieldRef {

  /** Returns the name of the field. */
  String name();

  /** Returns the field that the law knows, if it does. */
  default Optional<HeaderField> known() {
    return this instanceof Known known ? Optional.of(known.field()) : Optional.empty();
  }

  /**
   * Returns the reference that a name is.
   *
   * @param name the name, whose case does not matter where the law knows it
   * @param law the law
   */
  static FieldRef named(String name, Law law) {
    return law.fieldOfAnyCase(name)
        .<FieldRef>map(Known::new)
        .orElseGet(() -> new Unregistered(name));
  }

  /**
   * A field that the law knows.
   *
   * @param field the field
   */
  record Known(HeaderField field) implements FieldRef {

    @Override
    public String name() {
      return field.name();
    }
  }

  /**
   * A field that the law does not know.
   *
   * @param name its name, as the source has it
   */
  record Unregistered(String name) implements FieldRef {}
}
