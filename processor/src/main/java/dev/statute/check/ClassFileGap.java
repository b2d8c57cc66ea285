package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Member;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.declaration.ParameterDeclaration.Unknown;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Container;
import dev.statute.rule.Violation;
import dev.statute.rule.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reports facts that generated code needs but that the class file of an interface lacks. */
final class ClassFileGap {

  private ClassFileGap() {}

  /** Tells whether nobody knows what a parameter is bound to. */
  static boolean isUnbound(ParameterDeclaration parameter) {
    return parameter.unknown().contains(Unknown.BINDING);
  }

  /** Tells whether nobody knows if some request can lack what an operation takes. */
  static boolean mayBeNull(OperationDeclaration operation, List<ParameterType> types) {
    for (int i = 0; i < types.size(); i++) {
      ParameterDeclaration parameter = operation.parameters().get(i);
      ParameterType type = types.get(i);
      if (parameter.unknown().contains(Unknown.NULLNESS)
          && parameter.kind() != Kind.PATH
          && !type.isPrimitive()
          && !type.isOptional()
          && type.container() != Container.OPTIONAL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns that parameters have no names.
   *
   * @param api the interface that is a class file
   * @param members the operations that need the names
   */
  static Violation unbound(ApiDeclaration api, List<Member> members) {
    String owner = api.name();
    OperationDeclaration first = Objects.requireNonNull(members.get(0).operation());
    String annotation =
        variable(first).map(name -> "@PathParam(\"" + name + "\")").orElse("@QueryParam(\"name\")");
    return JavaViolation.at(
        members.get(0).place(),
        "the class file of " + owner + " lacks the names of the parameters of " + names(members),
        "A path variable or a query parameter is bound to the parameter with its name, and"
            + " compilers keep parameter names only with -parameters."
            + gap(api),
        anew(owner)
            + "; or compile it with -parameters; or name what each parameter is bound to there,"
            + " such as "
            + annotation
            + " in "
            + first.name()
            + ".");
  }

  private static Optional<String> variable(OperationDeclaration operation) {
    List<String> bound =
        operation.parameters(Kind.PATH).stream()
            .filter(parameter -> !isUnbound(parameter))
            .map(ParameterDeclaration::binding)
            .toList();
    return operation.path().variables().stream().filter(name -> !bound.contains(name)).findFirst();
  }

  /**
   * Returns that it is not known of parameters whether they may be null.
   *
   * @param api the interface that is a class file
   * @param members the operations that have the parameters
   */
  static Violation unknown(ApiDeclaration api, List<Member> members) {
    String owner = api.name();
    return JavaViolation.at(
        members.get(0).place(),
        "the compiler does not tell which parameters of "
            + names(members)
            + " of "
            + owner
            + " are @Nullable",
        "javac reads annotations on types from class files since JDK 22, and the class file of "
            + owner
            + " is not on the class path."
            + gap(api),
        anew(owner)
            + "; or compile with JDK 22 or later; or put "
            + owner
            + " on the class path instead of the module path.");
  }

  private static String gap(ApiDeclaration api) {
    return api.gap().map(gap -> " " + gap).orElse("");
  }

  private static String anew(String owner) {
    return "Build " + owner + " anew, with its contract file in its jar";
  }

  private static String names(List<Member> members) {
    return Words.and(members.stream().map(member -> member.signature().name()).distinct().toList());
  }
}
