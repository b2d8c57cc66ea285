package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.spec.CodeRange;
import dev.statute.spec.Content;
import dev.statute.spec.ContentRule;
import dev.statute.spec.Spec;
import dev.statute.spec.StatusClass;
import javax.lang.model.element.Modifier;

/** Writes the record for those codes of a class that have no record of their own. */
final class UnrecognizedRecord {

  private static final ClassName COMPONENTS = ClassName.get("dev.statute", "Components");
  private static final String CODE_DOC = "the status code\n";

  private final Spec spec;
  private final Vocabulary vocabulary;

  UnrecognizedRecord(Spec spec, Vocabulary vocabulary) {
    this.spec = spec;
    this.vocabulary = vocabulary;
  }

  TypeSpec write(StatusClass statusClass) {
    ContentRule content = statusClass.content();
    boolean hasBody = content == null || content.content().isAllowed();
    Component body = ResponseRecord.body(Content.OPTIONAL);
    MethodSpec.Builder header = MethodSpec.constructorBuilder().addParameter(codeParameter());
    if (hasBody) {
      header.addParameter(body.parameter());
    }
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(vocabulary.unrecognized(statusClass).simpleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .recordConstructor(header.build())
            .addSuperinterface(vocabulary.response().nestedClass(statusClass.name()))
            .addJavadoc(
                Docs.text(
                    "A response with a code that has no record of its own, "
                        + codes(statusClass)
                        + ". A recipient takes it for "
                        + "{@code "
                        + statusClass.unknown()
                        + "}.",
                    Docs.see(statusClass.unknownGround().clause())))
            .addMethod(compactConstructor(statusClass, hasBody));
    if (hasBody) {
      ResponseRecord.addBodyVariable(record);
      record.addMethod(
          MethodSpec.constructorBuilder()
              .addModifiers(Modifier.PUBLIC)
              .addParameter(codeParameter())
              .addJavadoc("Makes the response without {@code body}.\n")
              .addStatement("this(code, null)")
              .build());
    }
    return record.build();
  }

  private static ParameterSpec codeParameter() {
    return ParameterSpec.builder(TypeName.INT, "code").addJavadoc(CODE_DOC).build();
  }

  private MethodSpec compactConstructor(StatusClass statusClass, boolean hasBody) {
    return MethodSpec.compactConstructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Checks the code.\n\n@param code the status code\n"
                + (hasBody ? "@param body the body, or {@code null} for none\n" : "")
                + "@throws IllegalArgumentException if the code is of another class, or has a record\n"
                + "    of its own\n")
        .addCode(
            CodeBlock.of(
                "boolean known = $T.find(code).filter($T::isUsable).isPresent();\n"
                    + "$T.code(\n    code,\n    !known && ($L),\n    $S);\n",
                vocabulary.status(),
                vocabulary.status(),
                COMPONENTS,
                condition(statusClass),
                "an unrecognized code, " + codes(statusClass)))
        .build();
  }

  private String condition(StatusClass statusClass) {
    CodeRange range = spec.codes();
    String ofClass = "code / 100 == " + statusClass.digit();
    return isOtherwise(statusClass)
        ? ofClass
            + " || (0 <= code && code < "
            + range.from()
            + ")"
            + " || ("
            + range.to()
            + " < code && code <= 999)"
        : ofClass;
  }

  private String codes(StatusClass statusClass) {
    CodeRange range = spec.codes();
    String ofClass = statusClass.digit() + "xx";
    return isOtherwise(statusClass)
        ? ofClass + " or outside of " + range.from() + " to " + range.to()
        : ofClass;
  }

  private boolean isOtherwise(StatusClass statusClass) {
    return statusClass.name().equals(spec.codes().otherwise());
  }
}
