package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.ClientFacts;
import dev.statute.generate.Docs;
import dev.statute.generate.Vocabulary;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import dev.statute.runtime.RuntimeType;
import java.util.List;

/** Writes the enum of request methods. */
final class MethodEnum {

  private static final ClassName STRING = ClassName.get(String.class);

  private MethodEnum() {}

  static TypeSpec.Builder write(Law law, Vocabulary vocabulary) {
    List<Method> methods = law.methods().stream().filter(Method::isOffered).toList();
    EnumWriter writer =
        new EnumWriter(
            "Method", "The request methods (RFC 9110, 9). Their names are case-sensitive.");
    writer.type().addSuperinterface(RuntimeType.REQUEST_METHOD.className());
    for (Method method : methods) {
      writer.constant(
          method.constantName(),
          CodeBlock.of(
              "$S,$W$L,$W$L,$W$L,$W$L",
              method.token(),
              method.safe(),
              method.idempotent(),
              method.cacheability() == MethodCacheability.TRUE,
              EnumWriter.clause(method.clause())),
          Docs.escape(method.summary()),
          List.of(ClientFacts.of(method, law)),
          method.clause());
    }
    CodeBlock.Builder find = CodeBlock.builder().add("return switch (token) {\n$>");
    methods.forEach(
        method ->
            find.add(
                "case $S -> $T.of($L);\n",
                method.token(),
                java.util.Optional.class,
                method.constantName()));
    find.add("default -> $T.empty();\n$<};\n", java.util.Optional.class);
    return writer
        .fact(
            STRING,
            "token",
            "Returns the name of the method on the wire.",
            "a token (RFC 9110, 9.1)")
        .fact(
            TypeName.BOOLEAN,
            "isSafe",
            "Tells whether the method is safe (RFC 9110, 9.2.1).",
            "{@code true} if the client asks for no change of state")
        .fact(
            TypeName.BOOLEAN,
            "isIdempotent",
            "Tells whether the method is idempotent (RFC 9110, 9.2.2).",
            "{@code true} if several equal requests are meant to have the effect of one")
        .fact(
            TypeName.BOOLEAN,
            "isCacheable",
            "Tells whether a cache may reuse responses to the method (RFC 9110, 9.2.3).",
            "{@code true} if it may without further conditions")
        .fact(EnumWriter.CLAUSE, "clause", "Returns where the method is defined.", "the clause")
        .method(
            Lookups.find(
                vocabulary.method(),
                STRING,
                "token",
                "Finds the method with a name, which is case-sensitive (RFC 9110, 9.1).",
                "a name as it stands in a request",
                find.build()))
        .method(
            Lookups.of(
                vocabulary.method(),
                STRING,
                "token",
                "Returns the method with a name, which is case-sensitive (RFC 9110, 9.1).",
                "a name as it stands in a request",
                CodeBlock.of("$S + token", "not a registered method: ")))
        .finish();
  }
}
