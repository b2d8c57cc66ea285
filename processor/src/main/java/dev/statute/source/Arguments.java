package dev.statute.source;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/** Lays out the arguments of a call. */
public final class Arguments {

  private static final int WIDTH = 60;
  private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

  private Arguments() {}

  /**
   * Returns the arguments on the line of the call, or, if they are many or long, each on its own.
   */
  public static CodeBlock of(List<CodeBlock> arguments) {
    CodeBlock line = arguments.stream().collect(CodeBlock.joining(", "));
    if (QUALIFIER.matcher(line.toString()).replaceAll("").length() <= WIDTH) {
      return line;
    }
    return arguments.stream()
        .map(argument -> CodeBlock.of("\n$L", argument))
        .collect(CodeBlock.joining(","));
  }
}
