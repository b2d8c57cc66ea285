package dev.statute.importer.source;

import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import dev.statute.importer.layout.SourceLayout;
import java.util.ArrayList;
import java.util.List;

/** Puts files and the blocks in them together. */
final class FileText {

  private FileText() {}

  /** Returns the text of a file with one type, whose pieces have been named already. */
  static String of(String packageName, Names names, Piece type) {
    String code = SourceLayout.print(type);
    String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
    return head + names.imports() + code + "\n";
  }

  /**
   * Returns a declaration with a body.
   *
   * @param members what is in it, with an empty line between each two
   */
  static Piece block(Piece declaration, List<Piece> members) {
    return block(declaration, members, List.of(Piece.line()));
  }

  /** Returns a declaration with a body that begins with an empty line. */
  static Piece spaced(Piece declaration, List<Piece> members) {
    return block(declaration, members, List.of(Piece.line(), Piece.line()));
  }

  private static Piece block(Piece declaration, List<Piece> members, List<Piece> start) {
    if (members.isEmpty()) {
      return Piece.of(declaration, Piece.text(" {}"));
    }
    List<Piece> inside = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      inside.addAll(i == 0 ? start : List.of(Piece.line(), Piece.line()));
      inside.add(members.get(i));
    }
    return Piece.of(
        declaration,
        Piece.text(" {"),
        new Piece.Level(Piece.INSIDE, inside),
        Piece.line(),
        Piece.text("}"));
  }
}
