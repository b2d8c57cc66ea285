package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import java.util.function.Function;

/**
 * How the value of a header field is read.
 *
 * @param isList whether all field lines are read at once
 * @param parser reads them, or the only one
 */
public record FieldReading(boolean isList, CodeBlock parser) {

  /** Returns how the component of a record that holds the field is read. */
  public static FieldReading of(HeaderField field) {
    ClassName value = FieldTypes.value(field);
    boolean isText = value.equals(ClassName.get(String.class));
    if (isText) {
      return new FieldReading(
          FieldTypes.isSeveralLines(field), CodeBlock.of("$T.identity()", Function.class));
    }
    if (FieldTypes.isSeveralLines(field)) {
      return new FieldReading(true, elements(field, value));
    }
    return new FieldReading(field.list(), CodeBlock.of("$T::$L", value, field.type().reader()));
  }

  private static CodeBlock elements(HeaderField field, ClassName value) {
    String reader = field.type().reader();
    return field.type() == FieldType.SET_COOKIES
        ? CodeBlock.of("$T::$L", value, reader)
        : CodeBlock.of("lines -> $T.$L(lines).$L()", value, reader, FieldTypes.elements(field));
  }
}
