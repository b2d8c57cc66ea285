package dev.statute.generate.routes;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.RequestInput;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Container;
import dev.statute.generate.QueryCalls;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Arguments;
import dev.statute.source.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes how a route reads a parameter of the query. */
final class QueryArgument {

  private final RequestInput.QueryParameter query;
  private final ParameterDeclaration parameter;
  private final ParameterType type;
  private final boolean isMember;

  private QueryArgument(ParameterDeclaration parameter, ParameterType type, boolean isMember) {
    this.query = Objects.requireNonNull(parameter.query());
    this.parameter = parameter;
    this.type = type;
    this.isMember = isMember;
  }

  /** Returns the expression that reads it. */
  static CodeBlock of(ParameterDeclaration parameter, ParameterType type) {
    return new QueryArgument(parameter, type, false).expression();
  }

  private CodeBlock expression() {
    if (query.style().isOfObject()) {
      return object();
    }
    return switch (type.container()) {
      case NONE -> one();
      case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, read("queryOrNull", true));
      case LIST -> several(isMember);
      case SET ->
          CodeBlock.of("$T.set($L)", RuntimeType.DELIMITED_VALUES.className(), several(true));
      case ARRAY ->
          CodeBlock.of(
              "$T.array($T[].class, $L)",
              RuntimeType.DELIMITED_VALUES.className(),
              RouteArguments.erased(type.element()),
              several(false));
    };
  }

  private CodeBlock one() {
    if (query.defaults().isEmpty()) {
      return read(type.isNullable() ? "queryOrNull" : "query", isMember);
    }
    return CodeBlock.of(
        "call.query().$LgetOr($L, $L, $L)",
        witness(isMember),
        Literal.of(query.key()),
        RouteArguments.converter(type),
        Literal.of(query.defaults().get(0)));
  }

  private CodeBlock read(String method, boolean needsType) {
    return CodeBlock.of(
        "call.$L$L($L, $L)",
        witness(needsType),
        method,
        Literal.of(query.key()),
        RouteArguments.converter(type));
  }

  private CodeBlock several(boolean needsType) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(Literal.of(query.key()));
    if (query.style().isJoined()) {
      arguments.add(QueryCalls.delimiter(query.style()));
    }
    arguments.add(RouteArguments.converter(type));
    query.defaults().forEach(text -> arguments.add(Literal.of(text)));
    String method = query.style().isJoined() ? "split" : "all";
    boolean isPlain = method.equals("all") && query.defaults().isEmpty();
    return CodeBlock.of(
        "call.$L$L$L($L)",
        isPlain ? "" : "query().",
        witness(needsType),
        isPlain ? "queries" : method,
        arguments.stream().collect(CodeBlock.joining(", ")));
  }

  /** What a constructor takes, compilers would else infer of its overloads. */
  private CodeBlock witness(boolean isNeeded) {
    boolean isConverted =
        type.conversion() != null && type.problem() != ParameterType.Problem.UNREADABLE;
    TypeName boxed = type.element().isPrimitive() ? type.element().box() : type.element();
    return isNeeded && isConverted ? CodeBlock.of("<$T>", boxed) : CodeBlock.of("");
  }

  private CodeBlock object() {
    // Of what is not a record a rule has said so.
    if (type.problem() != ParameterType.Problem.NONE) {
      return CodeBlock.of("null");
    }
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < type.members().size(); i++) {
      ParameterDeclaration member = parameter.members().get(i);
      values.add(new QueryArgument(member, type.members().get(i), true).expression());
    }
    List<CodeBlock> arguments =
        Stream.concat(
                Stream.of(
                    CodeBlock.of("() -> new $T($>$>$L$<$<)", type.name(), Arguments.of(values))),
                query.members().stream().map(member -> Literal.of(member.key())))
            .toList();
    return CodeBlock.of(
        "call.query().$L($>$>$L$<$<)",
        type.container() == Container.NONE && type.isNullable() ? "objectOrNull" : "object",
        Arguments.of(arguments));
  }
}
