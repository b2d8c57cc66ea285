package dev.statute.importer.source;

import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import java.util.List;

/** Writes a type whose values are one text. */
final class TextRecord {

  private TextRecord() {}

  /**
   * Returns its declaration.
   *
   * @param interfaces what follows the header, with a blank before it
   */
  static Piece of(String binaryName, Names names, String interfaces) {
    String name = Model.simpleName(binaryName);
    String string = names.type("java.lang.String");
    Piece header =
        Piece.text(
            "public record "
                + name
                + "(@"
                + names.type(Terms.JSON_VALUE)
                + " "
                + string
                + " value)"
                + interfaces);
    Piece reader =
        Piece.lines(
            List.of(
                Piece.text("/** Returns the value that a text stands for. */"),
                Piece.text("@" + names.type(Terms.JSON_CREATOR)),
                FileText.block(
                    Piece.text("public static " + name + " fromString(" + string + " value)"),
                    List.of(Piece.text("return new " + name + "(value);")))));
    Piece writer =
        Piece.lines(
            List.of(
                Piece.text("@" + names.type("java.lang.Override")),
                FileText.block(
                    Piece.text("public " + string + " toString()"),
                    List.of(Piece.text("return value;")))));
    return FileText.block(header, List.of(reader, writer));
  }
}
