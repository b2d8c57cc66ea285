package dev.statute.generate.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.Docs;
import dev.statute.generate.Vocabulary;
import dev.statute.generate.Vocabulary.OwnType;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.ArrayList;
import java.util.List;

/** Writes the type with which the law of a vocabulary travels in its class files. */
final class LawHolder {

  private static final ClassName ANNOTATION = RuntimeType.VOCABULARY_LAW.className();

  /** What a class file can hold in one string, with room to spare. */
  private static final int MOST_CHARACTERS = 8_000;

  /** So many strings a compiler adds up without getting lost. */
  private static final int MOST_LINES = 100;

  private LawHolder() {}

  static TypeSpec.Builder write(Vocabulary vocabulary, LawTexts law) {
    return TypeSpec.interfaceBuilder(vocabulary.law().simpleName())
        .addJavadoc(
            Docs.text(
                "The law of this vocabulary, "
                    + Docs.code(law.own().name())
                    + ", and the standard that it extends. An API declared with the annotations"
                    + " of this package is checked against it; the files are not needed for that."))
        .addAnnotation(
            AnnotationSpec.builder(ANNOTATION)
                .addMember("file", "$S", law.own().name())
                .addMember("text", parts(law.own().text()))
                .addMember("standard", standard(vocabulary, law))
                .build());
  }

  /** What shares its types with a standard extends that one, whichever version it is. */
  private static CodeBlock standard(Vocabulary vocabulary, LawTexts law) {
    return vocabulary.has(OwnType.STATUS) ? parts(law.standard().text()) : CodeBlock.of("{}");
  }

  private static CodeBlock parts(String text) {
    CodeBlock.Builder array = CodeBlock.builder().add("{\n$>");
    List<List<String>> parts = split(text);
    for (int i = 0; i < parts.size(); i++) {
      array.add(i == 0 ? "" : ",\n");
      List<String> lines = parts.get(i);
      for (int j = 0; j < lines.size(); j++) {
        array.add(j == 0 ? "$L" : "\n    + $L", Literal.of(lines.get(j)));
      }
    }
    return array.add("$<\n}").build();
  }

  /** Returns the lines of a text, in groups that a class file can hold and a compiler add up. */
  private static List<List<String>> split(String text) {
    List<List<String>> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    int length = 0;
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      if (part.size() == MOST_LINES || length + end - start > MOST_CHARACTERS) {
        parts.add(part);
        part = new ArrayList<>();
        length = 0;
      }
      part.add(text.substring(start, end));
      length += end - start;
      start = end;
    }
    parts.add(part);
    return parts;
  }

  private static int end(String text, int start) {
    int lineEnd = text.indexOf('\n', start) + 1;
    int end = lineEnd == 0 ? text.length() : lineEnd;
    end = Math.min(end, start + MOST_CHARACTERS);
    boolean cut = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return cut ? end - 1 : end;
  }
}
