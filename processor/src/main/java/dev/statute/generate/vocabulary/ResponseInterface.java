package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.contract.shape.StatusShape;
import dev.statute.generate.Docs;
import dev.statute.generate.Vocabulary;
import dev.statute.law.Law;
import dev.statute.law.StatusClass;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the sealed interface of all responses: its classes, its views and its records. */
final class ResponseInterface {

  private final Law law;
  private final Vocabulary vocabulary;
  private final List<StatusShape> statuses;
  private final Views views;

  private ResponseInterface(Law law, Vocabulary vocabulary) {
    this.law = law;
    this.vocabulary = vocabulary;
    this.statuses =
        law.statuses().stream()
            .map(status -> StatusShape.of(status, law))
            .filter(StatusShape::isUsable)
            .toList();
    this.views = new Views(law, vocabulary, statuses);
  }

  static TypeSpec.Builder write(Law law, Vocabulary vocabulary) {
    return new ResponseInterface(law, vocabulary).write();
  }

  private TypeSpec.Builder write() {
    TypeSpec.Builder response =
        TypeSpec.interfaceBuilder("Response")
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addJavadoc(
                Docs.text(
                    "A response (RFC 9110, 15), with the header fields that the law demands of its"
                        + " status code and no content where there must be none.",
                    "Each response is of one of the classes; the views, such as {@code ToGet}, are"
                        + " of those responses that can answer a method."))
            .addSuperinterface(RuntimeType.REPLY.className())
            .addMethod(status());
    law.classes().forEach(statusClass -> addClass(response, statusClass));
    views.addTo(response);
    ResponseRecord records = new ResponseRecord(vocabulary, views);
    statuses.forEach(shape -> response.addType(records.write(shape)));
    response.addMethod(new ResponseFactory(law, vocabulary, statuses, records).write());
    law.classes().forEach(c -> response.addType(new UnrecognizedRecord(law, vocabulary).write(c)));
    return response;
  }

  private MethodSpec status() {
    return MethodSpec.methodBuilder("status")
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .returns(vocabulary.status())
        .addJavadoc(
            """
            Returns the status that a recipient treats the code as (RFC 9110, 15).

            @return the status to act on
            """)
        .addStatement("return $T.interpret(code())", vocabulary.status())
        .build();
  }

  private void addClass(TypeSpec.Builder response, StatusClass statusClass) {
    ClassName name = vocabulary.response().nestedClass(statusClass.name());
    response.addPermittedSubclass(name);
    List<ClassName> permitted =
        statuses.stream()
            .filter(shape -> shape.statusClass().equals(statusClass))
            .map(shape -> vocabulary.response().nestedClass(shape.status().name()))
            .toList();
    response.addType(
        TypeSpec.interfaceBuilder(statusClass.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
            .addSuperinterface(vocabulary.response())
            .addPermittedSubclasses(permitted)
            .addPermittedSubclass(vocabulary.unrecognized(statusClass))
            .addJavadoc(
                Docs.text(Docs.escape(statusClass.summary()), Docs.see(statusClass.clause())))
            .build());
  }
}
