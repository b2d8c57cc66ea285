package dev.statute.generate.vocabulary;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.statute.contract.shape.StatusShape;
import dev.statute.generate.Component;
import dev.statute.generate.Docs;
import dev.statute.generate.FieldComponents;
import dev.statute.generate.FieldsMethod;
import dev.statute.generate.Vocabulary;
import dev.statute.law.Content;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the record of a status, generic in its body. */
final class ResponseRecord {

  static final TypeVariableName BODY = TypeVariableName.get("B");

  private final Vocabulary vocabulary;
  private final Views views;

  ResponseRecord(Vocabulary vocabulary, Views views) {
    this.vocabulary = vocabulary;
    this.views = views;
  }

  /** Returns the components of the record of a status, in the order of those of replies. */
  List<Component> components(StatusShape status) {
    List<Component> components = new ArrayList<>(FieldComponents.of(status.required()));
    Content content = status.status().content().content();
    if (status.isContentAllowed()) {
      components.add(body(content));
    }
    components.addAll(FieldComponents.of(status.optional()));
    return components;
  }

  TypeSpec write(StatusShape shape) {
    Status status = shape.status();
    List<Component> components = components(shape);
    TypeSpec.Builder record =
        RecordWriter.nested(status.name(), components)
            .addSuperinterface(vocabulary.response().nestedClass(status.statusClass()))
            .addSuperinterfaces(views.of(shape))
            .addJavadoc(Docs.text(Docs.title(status), Docs.see(status.clause())))
            .addMethod(code(status.code()))
            .addMethods(FieldsMethod.write(shape, components));
    if (shape.isContentAllowed()) {
      addBodyVariable(record);
    }
    return record.build();
  }

  static void addBodyVariable(TypeSpec.Builder record) {
    record.addTypeVariable(BODY).addJavadoc("\n@param <B> the type of the body");
  }

  static Component body(Content content) {
    return content == Content.REQUIRED
        ? new Component("body", BODY, false, Component.Check.NOT_NULL, "the body", null)
        : new Component(
            "body", BODY, true, Component.Check.NONE, "the body, or {@code null} for none", null);
  }

  /** Writes the accessor of a status code that is always the same. */
  static MethodSpec code(int code) {
    return MethodSpec.methodBuilder("code")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addCode("return " + code + ";\n")
        .build();
  }
}
