package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.statute.law.HeaderField;
import dev.statute.runtime.RuntimeType;

/** The codecs that generated code reads the values of header fields with. */
public final class FieldCodecs {

  private static final ClassName FIELD_CODEC = RuntimeType.FIELD_CODEC.className();

  private FieldCodecs() {}

  /** Returns the codec of what the component of a record holds for a field. */
  public static CodeBlock component(HeaderField field) {
    boolean isSeveralLines = FieldTypes.isSeveralLines(field);
    if (FieldTypes.isText(field)) {
      return CodeBlock.of(isSeveralLines ? "$T.LINES" : "$T.TEXT", FIELD_CODEC);
    }
    return isSeveralLines
        ? CodeBlock.of("$T.LIST", FieldTypes.element(field).orElseThrow())
        : value(field);
  }

  /** Returns the codec of whole values of a field that is not text. */
  public static CodeBlock value(HeaderField field) {
    return CodeBlock.of("$T.CODEC", FieldTypes.value(field));
  }

  /** Returns the codec that takes the lines of a field as they are. */
  public static CodeBlock lines() {
    return CodeBlock.of("$T.LINES", FIELD_CODEC);
  }
}
