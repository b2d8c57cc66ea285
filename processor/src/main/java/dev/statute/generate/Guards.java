package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.statute.contract.Contract;
import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.Law;
import dev.statute.runtime.RuntimePackage;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes which requests reach an operation that takes the credentials of clients. */
public final class Guards {

  private static final ClassName CHALLENGE = RuntimeType.CHALLENGE.className();
  private static final String CREDENTIALS = RuntimePackage.FIELD.member("Credentials");

  private Guards() {}

  /**
   * Returns what a route is told; nothing where the operation itself has to ask for credentials.
   */
  public static CodeBlock ofRoute(Law law, Contract contract, ImplementedOperation operation) {
    List<CodeBlock> challenges = new ArrayList<>();
    Boolean isOfProxy = null;
    List<Security.Requirement> alternatives =
        contract
            .securityOf(operation.operation().operation())
            .map(Security::alternatives)
            .orElse(List.of());
    for (Security.Requirement requirement : alternatives) {
      SecurityScheme scheme = contract.securityScheme(requirement.scheme()).orElse(null);
      if (scheme == null || (isOfProxy != null && isOfProxy != scheme.isOfProxy())) {
        return CodeBlock.of("");
      }
      Optional<CodeBlock> challenge = challenge(scheme, requirement.scopes());
      // Credentials of another scheme need not be in the field, or need a state to challenge.
      if (challenge.isEmpty()) {
        return CodeBlock.of("");
      }
      isOfProxy = scheme.isOfProxy();
      challenges.add(challenge.get());
    }
    if (isOfProxy == null || !takesCredentials(law, isOfProxy, operation)) {
      return CodeBlock.of("");
    }
    return CodeBlock.of(
        "\n.secured($T.$L($>$>$L$<$<))",
        RuntimeType.GUARD.className(),
        isOfProxy ? "ofProxy" : "of",
        challenges.stream().map(c -> CodeBlock.of("\n$L", c)).collect(CodeBlock.joining(",")));
  }

  private static Optional<CodeBlock> challenge(SecurityScheme scheme, List<String> scopes) {
    CodeBlock.Builder challenge = CodeBlock.builder();
    if (scheme.kind().isBearer()) {
      if (scheme.realm().isEmpty()) {
        challenge.add("$T.of($S)", CHALLENGE, "Bearer");
      } else {
        challenge.add("$T.bearer($L)", CHALLENGE, Literal.of(scheme.realm()));
      }
      if (!scopes.isEmpty()) {
        challenge.add(".with($S, $L)", "scope", Literal.of(String.join(" ", scopes)));
      }
      return Optional.of(challenge.build());
    }
    return scheme.kind() == SecurityScheme.Kind.BASIC
        ? Optional.of(CodeBlock.of("$T.basicUtf8($L)", CHALLENGE, Literal.of(scheme.realm())))
        : Optional.empty();
  }

  private static boolean takesCredentials(
      Law law, boolean isOfProxy, ImplementedOperation operation) {
    Authentication authentication = law.general().authentication();
    if (authentication == null) {
      return false;
    }
    String field = authentication.to(isOfProxy).credentials();
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterDeclaration parameter = parameters.get(i);
      ParameterType type = operation.member().types().get(i);
      String name = type.element().toString();
      if (parameter.kind() == ParameterDeclaration.Kind.HEADER
          && parameter.binding().equals(field)
          && !parameter.isNullable()
          && type.container() == ParameterType.Container.NONE
          && (name.equals(CREDENTIALS) || name.startsWith(CREDENTIALS + "."))) {
        return true;
      }
    }
    return false;
  }
}
