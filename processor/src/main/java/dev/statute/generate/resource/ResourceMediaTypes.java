package dev.statute.generate.resource;

import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ReplyCase;
import dev.statute.generate.routes.EntityTypes;
import dev.statute.generate.routes.RouteLiterals;
import dev.statute.runtime.RuntimeType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The media types that a container is told of an operation. */
final class ResourceMediaTypes {

  /** What providers read and write where the contract names nothing. */
  private static final List<String> DEFAULT = List.of("application/json");

  private static final List<String> FORM = List.of("application/x-www-form-urlencoded");
  private static final List<String> PARTS = List.of("multipart/form-data");
  private static final List<String> PROBLEM = List.of("application/problem+json");

  private final ImplementedOperation operation;

  ResourceMediaTypes(ImplementedOperation operation) {
    this.operation = operation;
  }

  /** Returns what is read; nothing for content of any media type. */
  List<String> consumed() {
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterDeclaration parameter = parameters.get(i);
      if (parameter.kind() == Kind.FORM) {
        return FORM;
      }
      if (parameter.kind() == Kind.PART) {
        return PARTS;
      }
      if (parameter.kind() == Kind.BODY) {
        if (operation.member().types().get(i).isOptional()) {
          // Containers refuse a request without content for its missing type.
          return List.of();
        }
        return parameter.mediaTypes().isEmpty()
            ? byType(EntityTypes.value(operation.member().types().get(i)))
            : parameter.mediaTypes();
      }
    }
    return List.of();
  }

  private static List<String> byType(TypeName type) {
    if (type.equals(RuntimeType.FORM.className())) {
      return FORM;
    }
    if (type.equals(RuntimeType.FORM_DATA.className())) {
      return PARTS;
    }
    boolean isAny =
        type.equals(RuntimeType.CONTENT.className())
            || type.equals(RuntimeType.MULTIPART.className());
    return isAny ? List.of() : DEFAULT;
  }

  /** Returns what is written; nothing if an answer may come without content. */
  List<String> produced() {
    if (!RouteLiterals.isAlwaysWriting(operation)) {
      return List.of();
    }
    Set<String> produced = new LinkedHashSet<>();
    for (ReplyCase replyCase : operation.cases()) {
      if (!replyCase.shape().statusClass().error()) {
        produced.addAll(written(replyCase));
      }
    }
    return List.copyOf(produced);
  }

  private static List<String> written(ReplyCase replyCase) {
    if (!replyCase.mediaTypes().isEmpty()) {
      return replyCase.mediaTypes();
    }
    return RuntimeType.PROBLEM.className().equals(replyCase.body()) ? PROBLEM : DEFAULT;
  }
}
