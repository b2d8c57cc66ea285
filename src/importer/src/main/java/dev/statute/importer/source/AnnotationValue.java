package dev.statute.importer.source;

import dev.statute.importer.layout.Piece;
import java.util.List;

/**
 * A value of an annotation.
 *
 * @param piece the value as code
 * @param isArray whether it is an array in braces, which takes lines of its own beside other values
 */
record AnnotationValue(Piece piece, boolean isArray) {

  static AnnotationValue of(String code) {
    return new AnnotationValue(Piece.text(code), false);
  }

  /** Makes an array. */
  static AnnotationValue array(List<Piece> elements) {
    return new AnnotationValue(
        Piece.level(
            Piece.INSIDE,
            Piece.text("{"),
            Piece.together(""),
            Piece.separated(elements, ",", Piece.together(" ")),
            new Piece.Break(Piece.Break.Kind.TOGETHER, "", -Piece.INSIDE),
            Piece.text("}")),
        true);
  }
}
