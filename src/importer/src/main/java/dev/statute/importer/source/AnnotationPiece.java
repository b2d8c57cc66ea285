package dev.statute.importer.source;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import java.util.ArrayList;
import java.util.List;

/** Writes an annotation, in one line or with a line for each of its values. */
final class AnnotationPiece {

  private final String name;
  private final List<Piece> arguments = new ArrayList<>();
  private Piece single = Piece.text("");
  private boolean isValueOnly = true;
  private boolean hasArray;

  /**
   * Begins an annotation.
   *
   * @param name its name as the file has it
   */
  AnnotationPiece(String name) {
    this.name = name;
  }

  /** Writes an annotation of a contract. */
  static Piece of(AnnotationUse use, Names names) {
    AnnotationPiece piece = new AnnotationPiece(names.type(use.type()));
    for (AnnotationUse.Value value : use.values()) {
      piece.add(value.member(), AnnotationValueParser.parse(value.text(), names));
    }
    return piece.build();
  }

  /** Adds a value. */
  AnnotationPiece add(String member, AnnotationValue value) {
    isValueOnly &= member.equals("value") && arguments.isEmpty();
    hasArray |= value.isArray();
    single = value.piece();
    arguments.add(
        value.isArray()
            ? Piece.of(Piece.text(member + " = "), value.piece())
            : Piece.level(
                Piece.CONTINUED, Piece.text(member + " ="), Piece.fill(" "), value.piece()));
    return this;
  }

  /** Adds a value that is written as it is. */
  AnnotationPiece add(String member, String code) {
    return add(member, AnnotationValue.of(code));
  }

  /** Adds values that are written as they are; an array only if there are several. */
  AnnotationPiece addAll(String member, List<String> codes) {
    return addPieces(member, codes.stream().map(Piece::text).toList());
  }

  /** Adds values; an array only if there are several. */
  AnnotationPiece addPieces(String member, List<Piece> values) {
    return add(
        member,
        values.size() == 1
            ? new AnnotationValue(values.get(0), false)
            : AnnotationValue.array(values));
  }

  Piece build() {
    if (arguments.isEmpty()) {
      return Piece.text("@" + name);
    }
    if (isValueOnly) {
      return hasArray
          ? Piece.of(Piece.text("@" + name + "("), single, Piece.text(")"))
          : Piece.bracketed("@" + name + "(", List.of(single), ")");
    }
    Piece place = hasArray && arguments.size() > 1 ? Piece.line() : Piece.together(" ");
    return Piece.listed("@" + name + "(", arguments, place, ")");
  }
}
