package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.List;

/** Writes the media types that an interface declares. */
public final class MediaTypes {

  private MediaTypes() {}

  /** Returns an expression for each. */
  public static List<CodeBlock> of(List<String> mediaTypes) {
    return mediaTypes.stream()
        .map(
            text ->
                CodeBlock.of("$T.parse($L)", RuntimeType.MEDIA_TYPE.className(), Literal.of(text)))
        .toList();
  }
}
