package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.contract.shape.StatusShape;
import dev.statute.generate.Docs;
import dev.statute.generate.Vocabulary;
import dev.statute.law.Law;
import dev.statute.law.Method;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The views: which responses can answer which method. */
final class Views {

  private static final String ANY = "ToAny";

  private final Vocabulary vocabulary;
  private final List<StatusShape> statuses;
  private final List<Method> methods;

  Views(Law law, Vocabulary vocabulary, List<StatusShape> statuses) {
    this.statuses = statuses;
    this.vocabulary = vocabulary;
    this.methods = law.methods().stream().filter(Method::isOffered).toList();
  }

  /** Returns the views that the record of a status is in. */
  List<ClassName> of(StatusShape status) {
    if (!status.isLast()) {
      return List.of();
    }
    List<Method> permitting = methods.stream().filter(status::answers).toList();
    return permitting.equals(methods)
        ? List.of(vocabulary.response().nestedClass(ANY))
        : permitting.stream().map(this::name).toList();
  }

  private ClassName name(Method method) {
    return vocabulary.response().nestedClass(method.viewName());
  }

  /** Adds the views; one that no response is in would permit nothing, and could not be sealed. */
  void addTo(TypeSpec.Builder response) {
    ClassName any = vocabulary.response().nestedClass(ANY);
    List<ClassName> anyAnswers = answersIn(any);
    TypeSpec.Builder anyView =
        view(any, "A response that can answer any method.").addPermittedSubclasses(anyAnswers);
    for (Method method : methods) {
      ClassName name = name(method);
      List<ClassName> answers = new ArrayList<>(anyAnswers.isEmpty() ? List.of() : List.of(any));
      answers.addAll(answersIn(name));
      if (!answers.isEmpty()) {
        response.addPermittedSubclass(name);
        anyView.addSuperinterface(name);
        response.addType(
            view(
                    name,
                    "A response that can answer " + Docs.code(method.token()) + ".",
                    Docs.see(method.clause()))
                .addSuperinterface(vocabulary.response())
                .addPermittedSubclasses(answers)
                .build());
      }
    }
    if (!anyAnswers.isEmpty()) {
      response.addType(anyView.build());
    }
  }

  private List<ClassName> answersIn(ClassName view) {
    return statuses.stream()
        .filter(status -> of(status).contains(view))
        .map(status -> vocabulary.response().nestedClass(status.status().name()))
        .toList();
  }

  private static TypeSpec.Builder view(ClassName name, String... doc) {
    return TypeSpec.interfaceBuilder(name.simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
        .addJavadoc(Docs.text(doc));
  }
}
