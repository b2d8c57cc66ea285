package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.TextField;
import dev.statute.law.HeaderField;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The header field whose value a component holds.
 *
 * @param name its name
 * @param known the field as the law knows it, {@code null} if it does not
 * @param typed the field as an interface gives it its type, {@code null} where it has that of the
 *     law
 */
public record ComponentField(String name, @Nullable HeaderField known, @Nullable TextField typed) {

  private static final CodeBlock TEXT =
      CodeBlock.of("$T.TEXT", RuntimeType.FIELD_CODEC.className());

  /** Returns a field that has the type of the law. */
  static ComponentField of(HeaderField field) {
    return new ComponentField(field.name(), field, null);
  }

  /** Tells whether each element of the component is a field line of its own. */
  boolean isSeveralLines() {
    return typed == null && FieldTypes.isSeveralLines(Objects.requireNonNull(known));
  }

  /**
   * Returns the definition of the field for those that receive it.
   *
   * @param vocabulary names what the law knows
   */
  public CodeBlock definition(Vocabulary vocabulary) {
    return known == null
        ? CodeBlock.of("$T.named($L)", RuntimeType.FIELD_DEFINITION.className(), Literal.of(name))
        : CodeBlock.of("$T.$L", vocabulary.header(), known.constantName());
  }

  /** Returns what reads the value: a codec, or a function that takes the text. */
  public CodeBlock reader() {
    if (typed == null) {
      return FieldCodecs.component(Objects.requireNonNull(known));
    }
    return switch (typed.form()) {
      case TEXT -> TEXT;
      case CODEC -> CodeBlock.of("$T.CODEC", typed.type());
      case CONVERSION ->
          typed.conversion() == null
              // A rule has said that nothing reads it.
              ? CodeBlock.of("text -> { throw new $T(text); }", IllegalArgumentException.class)
              : CodeBlock.of("$T::$L", typed.conversion().factory(), typed.conversion().method());
    };
  }

  /** Returns what gives the text of a component, which is not null. */
  String text(String component) {
    if (typed == null || typed.form() != TextField.Form.CONVERSION) {
      return component;
    }
    if (typed.type().isPrimitive()) {
      return "\"\" + " + component;
    }
    boolean isNamed =
        typed.conversion() != null && typed.conversion().writing() == Conversion.Writing.NAME;
    return component + (isNamed ? ".name()" : ".toString()");
  }
}
