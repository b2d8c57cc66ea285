package dev.statute.generate.vocabulary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.Docs;
import dev.statute.generate.Vocabulary;
import dev.statute.law.Law;
import dev.statute.law.StatusClass;
import java.util.List;
import java.util.Optional;

/** Writes the enum of the classes of status codes. */
final class StatusClassEnum {

  private StatusClassEnum() {}

  static TypeSpec.Builder write(Law law, Vocabulary vocabulary) {
    EnumWriter writer =
        new EnumWriter("StatusClass", "The classes of status codes (RFC 9110, 15).");
    CodeBlock.Builder find = CodeBlock.builder();
    find.beginControlFlow("if (code < $L || code > $L)", law.codes().from(), law.codes().to());
    find.addStatement("return $T.empty()", Optional.class).endControlFlow();
    find.add("return switch (code / 100) {\n$>");
    for (StatusClass statusClass : law.classes()) {
      writer.constant(
          statusClass.constantName(),
          CodeBlock.of(
              "$L,$W$L,$W$L",
              statusClass.digit(),
              statusClass.interim(),
              EnumWriter.clause(statusClass.clause())),
          Docs.escape(statusClass.summary()),
          List.of(),
          statusClass.clause());
      find.add(
          "case $L -> $T.of($L);\n",
          statusClass.digit(),
          Optional.class,
          statusClass.constantName());
    }
    find.add("default -> $T.empty();\n$<};\n", Optional.class);
    return writer
        .fact(
            TypeName.INT, "digit", "Returns the first digit of the codes of the class.", "a digit")
        .fact(
            TypeName.BOOLEAN,
            "isInterim",
            "Tells whether responses of the class are followed by a final one (RFC 9110, 15.2).",
            "{@code true} if they are")
        .fact(EnumWriter.CLAUSE, "clause", "Returns where the class is defined.", "the clause")
        .method(
            Lookups.find(
                vocabulary.statusClass(),
                TypeName.INT,
                "code",
                "Finds the class of a status code, registered or not (RFC 9110, 15).",
                "any number",
                find.build()))
        .finish();
  }
}
