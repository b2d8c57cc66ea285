package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the reply types of an interface. */
public final class ReplyGenerator {

  private static final ClassName REPLY = ClassName.get("dev.statute", "Reply");

  private final Api api;
  private final ReplyCases cases;

  private ReplyGenerator(Api api) {
    this.api = api;
    this.cases = new ReplyCases(api);
  }

  /**
   * Returns a file for each operation that names a reply type, after that of their common type.
   *
   * @param api the interface
   * @param marks the annotations that each type carries
   */
  public static List<SourceFile> generate(Api api, Marks marks) {
    ReplyGenerator generator = new ReplyGenerator(api);
    List<SourceFile> files = new ArrayList<>();
    generateCommon(api, marks).ifPresent(files::add);
    for (Operation operation : generator.cases.operations()) {
      files.add(SourceFile.of(api.packageName(), generator.reply(operation), marks));
    }
    return files;
  }

  /**
   * Returns the file of the common type, which depends on no response of a single operation; empty
   * if no operation names a reply type.
   *
   * @param api the interface
   * @param marks the annotations that the type carries
   */
  public static Optional<SourceFile> generateCommon(Api api, Marks marks) {
    ReplyGenerator generator = new ReplyGenerator(api);
    List<Operation> operations = generator.cases.operations();
    return operations.isEmpty()
        ? Optional.empty()
        : Optional.of(SourceFile.of(api.packageName(), generator.common(operations), marks));
  }

  private TypeSpec.Builder common(List<Operation> operations) {
    List<ClassName> replies = operations.stream().map(cases::type).toList();
    TypeSpec.Builder type =
        sealed(cases.common(), replies)
            .addSuperinterface(REPLY)
            .addJavadoc(Docs.text("What the operations of " + Docs.code(api.name()) + " answer."));
    for (DeclaredResponse response : cases.shared()) {
      ReplyCase shared = cases.sharedCase(response);
      List<ClassName> users =
          operations.stream()
              .filter(operation -> cases.responses(operation).contains(response))
              .filter(operation -> cases.isShared(response, operation))
              .map(cases::type)
              .toList();
      if (!users.isEmpty()) {
        type.addType(record(shared, users));
      }
    }
    return type;
  }

  private TypeSpec.Builder reply(Operation operation) {
    ClassName name = cases.type(operation);
    List<ReplyCase> replyCases = cases.cases(operation);
    TypeSpec.Builder type =
        sealed(name, replyCases.stream().map(ReplyCase::type).toList())
            .addSuperinterface(cases.common())
            .addJavadoc(
                Docs.text(
                    "What {@code " + operation.name() + "} answers" + route(operation) + "."));
    replyCases.stream()
        .filter(replyCase -> name.equals(replyCase.type().enclosingClassName()))
        .forEach(replyCase -> type.addType(record(replyCase, List.of(name))));
    if (!replyCases.isEmpty()) {
      type.addMethod(MatchMethod.write(name, replyCases));
    }
    return type;
  }

  private String route(Operation operation) {
    return operation
        .method()
        .map(
            method ->
                " to " + Docs.code((method.token() + " " + api.pathOf(operation).text()).strip()))
        .orElse("");
  }

  /** An interface that permits nothing cannot be sealed; a rule has said what is missing. */
  private TypeSpec.Builder sealed(ClassName name, List<ClassName> permitted) {
    TypeSpec.Builder type = TypeSpec.interfaceBuilder(name).addPermittedSubclasses(permitted);
    // A reply inherits the records of the common type, and a common record those of the replies.
    type.alwaysQualify(cases.recordNames());
    type.addModifiers(permitted.isEmpty() ? Modifier.NON_SEALED : Modifier.SEALED);
    return api.visible() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  private static TypeSpec record(ReplyCase replyCase, List<ClassName> implemented) {
    TypeSpec.Builder record =
        RecordWriter.nested(replyCase.type().simpleName(), replyCase.components())
            .addSuperinterfaces(implemented)
            .addJavadoc(
                Docs.text(Docs.title(replyCase.status()), Docs.see(replyCase.status().clause())))
            .addMethod(ResponseRecord.code(replyCase.status().code()))
            .addMethods(FieldsMethod.write(replyCase.status(), replyCase.components()));
    // The author of the interface has been warned; whoever compiles the record can do nothing.
    if (!replyCase.warning().isEmpty()) {
      record.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", replyCase.warning())
              .build());
    }
    return record.build();
  }
}
