package dev.statute.client.generated;

import dev.statute.codec.form.Form;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the fields of a form together. Not thread-safe. */
public final class FormFields {

  private final Form.Builder form = Form.builder();

  private FormFields() {}

  /**
   * Starts a form.
   *
   * @return a form without fields
   */
  public static FormFields of() {
    return new FormFields();
  }

  /**
   * Adds a field.
   *
   * @param name its name
   * @param value its {@code toString} is the value; null to leave the field out
   * @return this form
   */
  public FormFields field(String name, @Nullable Object value) {
    if (value != null) {
      form.add(name, value.toString());
    }
    return this;
  }

  /**
   * Adds a field for each of some values.
   *
   * @param <T> the type of the values
   * @param name the name of each
   * @param values the values in order, or null to leave them out
   * @param writer gives the text of a value
   * @return this form
   * @throws NullPointerException if a value is null
   */
  public <T> FormFields fields(
      String name, @Nullable Iterable<? extends T> values, Function<? super T, String> writer) {
    if (values != null) {
      values.forEach(value -> form.add(name, writer.apply(Objects.requireNonNull(value, name))));
    }
    return this;
  }

  /** Gives the form. */
  Form form() {
    return form.build();
  }
}
