package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.Docs;
import dev.statute.generate.FieldsMethod;
import dev.statute.generate.Vocabulary;
import dev.statute.law.CodeRange;
import dev.statute.law.Content;
import dev.statute.law.ContentRule;
import dev.statute.law.Law;
import dev.statute.law.StatusClass;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the record for those codes of a class that have no record of their own. */
final class UnrecognizedRecord {

  private static final ClassName COMPONENTS = RuntimeType.COMPONENTS.className();

  private final Law law;
  private final Vocabulary vocabulary;

  UnrecognizedRecord(Law law, Vocabulary vocabulary) {
    this.law = law;
    this.vocabulary = vocabulary;
  }

  TypeSpec write(StatusClass statusClass) {
    ContentRule content = statusClass.content();
    List<ParameterSpec> parameters = new ArrayList<>();
    parameters.add(parameter(TypeName.INT, "code", "the status code"));
    parameters.add(parameter(FieldsMethod.FIELDS, "fields", "the header fields"));
    boolean hasBody = content == null || content.content().isAllowed();
    if (hasBody) {
      parameters.add(ResponseRecord.body(Content.OPTIONAL).parameter());
    }
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(vocabulary.unrecognized(statusClass).simpleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .recordConstructor(MethodSpec.constructorBuilder().addParameters(parameters).build())
            .addSuperinterface(vocabulary.response().nestedClass(statusClass.name()))
            .addJavadoc(
                Docs.text(
                    "A response with a code that has no record of its own, "
                        + codes(statusClass)
                        + ". A recipient treats it as {@code "
                        + statusClass.unknown()
                        + "}.",
                    Docs.see(statusClass.unknownGround().clause())))
            .addMethod(compactConstructor(statusClass, parameters));
    if (hasBody) {
      ResponseRecord.addBodyVariable(record);
      record.addMethod(shorter(List.of(parameters.get(0), parameters.get(2)), "code, %s, body"));
    }
    return record
        .addMethod(shorter(parameters.subList(0, 1), hasBody ? "code, %s, null" : "code, %s"))
        .build();
  }

  private static ParameterSpec parameter(TypeName type, String name, String doc) {
    return ParameterSpec.builder(type, name).addJavadoc("$L\n", doc).build();
  }

  private static MethodSpec shorter(List<ParameterSpec> parameters, String arguments) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameters(parameters)
        .addJavadoc("Creates the response without the omitted components.\n")
        .addStatement("this(" + arguments.replace("%s", "$T.empty()") + ")", FieldsMethod.FIELDS)
        .build();
  }

  private MethodSpec compactConstructor(StatusClass statusClass, List<ParameterSpec> parameters) {
    MethodSpec.Builder constructor =
        MethodSpec.compactConstructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Checks the code.\n\n");
    for (ParameterSpec parameter : parameters) {
      constructor.addJavadoc("@param $L $L", parameter.name(), parameter.javadoc());
    }
    return constructor
        .addJavadoc(
            "@throws $T if {@code fields} is {@code null}\n"
                + "@throws $T if the code belongs to another class, or has a record"
                + "\n    of its own\n",
            NullPointerException.class,
            IllegalArgumentException.class)
        .addStatement("$T.requireNonNull(fields, $S)", Objects.class, "fields")
        .addCode(
            CodeBlock.of(
                """
                boolean known = $T.find(code).filter($T::isUsable).isPresent();
                $T.code(
                    code,
                    !known && ($L),
                    $S);
                """,
                vocabulary.status(),
                vocabulary.status(),
                COMPONENTS,
                condition(statusClass),
                "an unrecognized code, " + codes(statusClass)))
        .build();
  }

  private String condition(StatusClass statusClass) {
    CodeRange range = law.codes();
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
    CodeRange range = law.codes();
    String ofClass = statusClass.digit() + "xx";
    return isOtherwise(statusClass)
        ? ofClass + " or outside of " + range.from() + " to " + range.to()
        : ofClass;
  }

  private boolean isOtherwise(StatusClass statusClass) {
    return statusClass.name().equals(law.codes().otherwise());
  }
}
