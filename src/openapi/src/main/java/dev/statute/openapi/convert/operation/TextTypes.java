package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.convert.type.SchemaTypes;
import dev.statute.openapi.convert.type.Typed;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.SchemaUse;
import java.util.Optional;
import java.util.Set;

/**
 * The types of values that stand as text in a path, a query, a header field, a cookie or a form.
 */
final class TextTypes {

  static final Typed STRING = Typed.of(TypeUse.of("java.lang.String"));

  private static final Set<String> TYPES =
      Set.of(
          "boolean",
          "byte",
          "double",
          "float",
          "int",
          "long",
          "short",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.String",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.URI",
          "java.time.Duration",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.util.UUID");

  private final SchemaTypes types;
  private final Notes notes;

  TextTypes(SchemaTypes types, Notes notes) {
    this.types = types;
    this.notes = notes;
  }

  /** Returns the type of one value; that of any text where the schema is of something else. */
  Typed of(Optional<SchemaUse> schema, String hint) {
    return schema.map(use -> of(use.node(), hint)).orElse(STRING);
  }

  /** Returns the type of one value; that of any text where the schema is of something else. */
  Typed of(Node schema, String hint) {
    if (types.isOpen(schema)) {
      return STRING;
    }
    if (types.isStructure(schema)) {
      notes.unsaid(schema.place(), "structure in a text", "any text is taken");
      return STRING;
    }
    Typed typed = types.of(schema, hint).present();
    if (TYPES.contains(typed.type().name()) || types.isTextOfEnum(typed.type().name())) {
      return typed;
    }
    if (!typed.isOf("java.lang.Object")) {
      notes.unsaid(schema.place(), "value that has no text", "any text is taken");
    }
    return STRING;
  }
}
