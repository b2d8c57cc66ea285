package dev.statute.edit.syntax;

import dev.statute.compiler.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An import.
 *
 * @param span all of it, with its semicolon
 * @param isStatic whether it imports members of a type
 * @param name what it imports: a qualified name, or one that ends with an asterisk
 */
public record ImportNode(Span span, boolean isStatic, String name) {

  /** The header of a file: its package and imports. */
  public record Header(int packageEnd, String packageName, List<ImportNode> imports) {

    /** Copies the imports. */
    public Header {
      imports = List.copyOf(imports);
    }
  }

  /** Returns the header of a file. */
  public static Header header(String text) {
    Cursor cursor = new Cursor(text, start(text));
    List<ImportNode> imports = new ArrayList<>();
    int packageEnd = start(text);
    String packageName = "";
    while (cursor.is("@") && !cursor.isBefore("interface")) {
      Span annotation = SyntaxReader.annotation(text, cursor.start()).span();
      cursor = new Cursor(text, annotation.end());
    }
    if (cursor.is("package")) {
      cursor.next();
      packageName = name(cursor);
      packageEnd = cursor.end();
      cursor.next();
    }
    while (cursor.is("import") || cursor.is(";")) {
      if (cursor.is(";")) {
        cursor.next();
        continue;
      }
      int start = cursor.start();
      cursor.next();
      boolean isStatic = cursor.is("static");
      if (isStatic) {
        cursor.next();
      }
      String name = name(cursor);
      imports.add(new ImportNode(new Span(start, cursor.end()), isStatic, name));
      cursor.next();
    }
    return new Header(packageEnd, packageName, imports);
  }

  private static int start(String text) {
    return text.startsWith("\uFEFF") ? 1 : 0;
  }

  private static String name(Cursor cursor) {
    StringBuilder name = new StringBuilder();
    while (!cursor.is(";") && !cursor.isAtEnd()) {
      name.append(cursor.word());
      cursor.next();
    }
    return name.toString();
  }

  /** Tells whether it imports all of a package or type. */
  public boolean isWildcard() {
    return name.endsWith(".*");
  }

  /** Returns the package or type that it imports from. */
  public String from() {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** Returns the simple name that it imports, or an asterisk. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
