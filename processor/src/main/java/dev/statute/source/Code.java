package dev.statute.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Java code that is put down once, from left to right. How a type is named in it depends on what
 * the file imports, and where a long line is broken on that; both are left open until all of the
 * file is there.
 *
 * <p>The reply types are most of what is generated, and a user pays for them in each compilation.
 * JavaPoet goes over its blocks of code twice, and over each line of Javadoc with regular
 * expressions: that was three fifths of all that an interface cost. What is generated once, or only
 * when somebody asks for it, JavaPoet writes.
 */
public final class Code {

  /** The annotation of what may be null. */
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private static final String INDENT = "  ";

  /** What a line of 100 holds between the marks of a comment. */
  private static final int LONGEST_DOC = 93;

  /**
   * Something that is left open.
   *
   * @param offset where in the text it belongs
   * @param type the type to be named; {@code null} for a space that a line can be broken at
   * @param isNullable whether the name is annotated, before its last part
   */
  record Gap(int offset, @Nullable ClassName type, boolean isNullable) {}

  private final StringBuilder text;
  private final List<Gap> gaps = new ArrayList<>();
  private int body = -1;
  private int depth;
  private boolean isComment;
  private boolean isStartOfLine = true;

  /**
   * Makes code without a line.
   *
   * @param length about how long it becomes
   */
  public Code(int length) {
    text = new StringBuilder(length);
  }

  /** Adds text as it is, but for the indentation of its lines. */
  public Code add(String lines) {
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      addInLine(lines, start, end);
      if (isStartOfLine && isComment) {
        startLine();
        text.setLength(text.length() - 1);
      }
      text.append('\n');
      isStartOfLine = true;
      start = end + 1;
    }
    addInLine(lines, start, lines.length());
    return this;
  }

  private void addInLine(String lines, int start, int end) {
    if (start < end) {
      startLine();
      text.append(lines, start, end);
    }
  }

  private void startLine() {
    if (isStartOfLine) {
      isStartOfLine = false;
      for (int i = 0; i < depth; i++) {
        text.append(INDENT);
      }
      if (isComment) {
        text.append(" * ");
      }
    }
  }

  /** Adds the name of a type. */
  public Code add(TypeName type) {
    if (type instanceof ClassName name) {
      startLine();
      gaps.add(new Gap(text.length(), name, false));
    } else if (type instanceof ParameterizedTypeName parameterized) {
      addParameterized(parameterized);
    } else if (type instanceof WildcardTypeName wildcard) {
      addWildcard(wildcard);
    } else {
      // A primitive type, or a variable.
      add(type.toString());
    }
    return this;
  }

  /** Adds the name of a type whose values may be null. */
  public Code addNullable(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return addNullable(parameterized.rawType()).addArguments(parameterized);
    }
    startLine();
    gaps.add(new Gap(text.length(), (ClassName) type, true));
    return this;
  }

  private Code addParameterized(ParameterizedTypeName type) {
    if (type.enclosingType() == null) {
      add(type.rawType());
    } else {
      add(type.enclosingType()).add(".").add(type.rawType().simpleName());
    }
    return addArguments(type);
  }

  private Code addArguments(ParameterizedTypeName type) {
    String separator = "<";
    for (TypeName argument : type.typeArguments()) {
      add(separator).add(argument);
      separator = ", ";
    }
    return add(type.typeArguments().isEmpty() ? "" : ">");
  }

  private void addWildcard(WildcardTypeName type) {
    if (!type.lowerBounds().isEmpty()) {
      add("? super ").add(type.lowerBounds().get(0));
    } else if (type.upperBounds().get(0).equals(ClassName.OBJECT)) {
      add("?");
    } else {
      add("? extends ").add(type.upperBounds().get(0));
    }
  }

  /** Adds types, with a comma between each two. */
  public Code add(List<ClassName> types) {
    for (int i = 0; i < types.size(); i++) {
      add(i == 0 ? "" : ", ").add(types.get(i));
    }
    return this;
  }

  /** Adds a space at which the line may be broken. */
  public Code space() {
    gaps.add(new Gap(text.length(), null, false));
    return this;
  }

  /** Opens a block, of which all that follows is part. */
  public Code open() {
    add("{\n");
    depth++;
    body = body < 0 ? text.length() : body;
    return this;
  }

  /** Closes the block that was opened last. */
  public Code close() {
    depth--;
    return add("}\n");
  }

  /** Adds a comment of documentation that is one line, or more if it is long. */
  public Code doc(String lines) {
    String text = lines.strip();
    return text.indexOf('\n') < 0 && INDENT.length() * depth + text.length() <= LONGEST_DOC
        ? add("/** ").add(text).add(" */\n")
        : openDoc().add(text).add("\n").closeDoc();
  }

  /** Starts a comment of documentation. */
  public Code openDoc() {
    add("/**\n");
    isComment = true;
    return this;
  }

  /** Ends the comment. */
  public Code closeDoc() {
    isComment = false;
    return add(" */\n");
  }

  /** Returns where the body of the type begins. */
  int body() {
    return body;
  }

  StringBuilder text() {
    return text;
  }

  List<Gap> gaps() {
    return gaps;
  }

  /** Returns the same for a file that JavaPoet writes. */
  public CodeBlock toBlock() {
    CodeBlock.Builder block = CodeBlock.builder();
    int start = 0;
    for (Gap gap : gaps) {
      block.add("$L$T", text.substring(start, gap.offset()), gap.type());
      start = gap.offset();
    }
    return block.add("$L", text.substring(start)).build();
  }
}
