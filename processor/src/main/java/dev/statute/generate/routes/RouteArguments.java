package dev.statute.generate.routes;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Container;
import dev.statute.generate.FieldCodecs;
import dev.statute.generate.FieldTypes;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.Vocabulary;
import dev.statute.law.HeaderField;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Arguments;
import dev.statute.source.Literal;
import dev.statute.source.TypeLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes the function by which a route reads the arguments of an operation. */
final class RouteArguments {

  private static final ClassName ARGUMENTS = RuntimeType.ARGUMENTS.className();
  private static final ClassName CALL = RuntimeType.CALL.className();

  private final ParameterDeclaration parameter;
  private final ParameterType type;
  private final Vocabulary vocabulary;
  private final RouteTarget target;

  private RouteArguments(
      ParameterDeclaration parameter,
      ParameterType type,
      Vocabulary vocabulary,
      RouteTarget target) {
    this.target = target;
    this.parameter = parameter;
    this.type = type;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the function that reads the arguments of a request.
   *
   * @param vocabulary names the header fields
   * @param target who calls the operation
   */
  static CodeBlock of(ImplementedOperation operation, Vocabulary vocabulary, RouteTarget target) {
    List<CodeBlock> values = new ArrayList<>();
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterType type = operation.member().types().get(i);
      values.add(new RouteArguments(parameters.get(i), type, vocabulary, target).expression());
    }
    List<Kind> kinds = parameters.stream().map(ParameterDeclaration::kind).toList();
    int content =
        IntStream.range(0, kinds.size())
            .filter(i -> isContent(kinds.get(i)))
            .findFirst()
            .orElse(-1);
    boolean isLast =
        kinds.subList(content + 1, kinds.size()).stream()
            .allMatch(kind -> kind == Kind.CONTEXT || isContent(kind));
    return content < 0 || isLast
        ? CodeBlock.of("call -> $L", made(values))
        : contentLast(values, kinds, content);
  }

  /** What is wrong with the rest of a request is to be found before its content is there. */
  private static CodeBlock contentLast(List<CodeBlock> values, List<Kind> kinds, int content) {
    CodeBlock.Builder block = CodeBlock.builder().add("call -> {$>\n");
    List<CodeBlock> names = new ArrayList<>(values);
    for (int i = content + 1; i < values.size(); i++) {
      if (kinds.get(i) != Kind.CONTEXT && !isContent(kinds.get(i))) {
        block.addStatement("$T value$L = $L", Object.class, i, values.get(i));
        names.set(i, CodeBlock.of("value$L", i));
      }
    }
    return block.addStatement("return $L", made(names)).add("$<}").build();
  }

  private static boolean isContent(Kind kind) {
    return kind == Kind.BODY || kind == Kind.FORM || kind == Kind.PART;
  }

  /** One of any type would be taken for an array of all. */
  private static CodeBlock made(List<CodeBlock> values) {
    String method = values.size() == 1 ? "one" : "of";
    return CodeBlock.of("$T.$L($>$>$L$<$<)", ARGUMENTS, method, Arguments.of(values));
  }

  private CodeBlock expression() {
    return switch (parameter.kind()) {
      case PATH -> read(type.container() == Container.LIST ? "segments" : "path", converter());
      case QUERY -> QueryArgument.of(parameter, type);
      case HEADER -> header();
      case COOKIE -> cookie();
      case FORM, PART -> FormArgument.of(parameter, type);
      case BODY -> body();
      case CONTEXT -> context();
    };
  }

  private CodeBlock cookie() {
    CodeBlock read =
        CodeBlock.of(
            "call.cookies().$L$L($L, $L)",
            type.container() == Container.OPTIONAL
                ? CodeBlock.of("<$T>", type.element())
                : CodeBlock.of(""),
            type.isOptional() ? "getOrNull" : "get",
            Literal.of(parameter.binding()),
            converter());
    return type.container() == Container.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read)
        : read;
  }

  private CodeBlock context() {
    if (type.name().equals(CALL)) {
      return CodeBlock.of("call");
    }
    // A rule has reported type arguments, and errors in generated code would hide that.
    TypeName found =
        type.name() instanceof ParameterizedTypeName generic ? generic.rawType() : type.name();
    return CodeBlock.of("call.$L($L)", orNull("context"), TypeLiteral.of(found));
  }

  private CodeBlock body() {
    if (target == RouteTarget.RESOURCE && EntityTypes.isProvided(type)) {
      return entity();
    }
    return type.container() == Container.OPTIONAL
        ? CodeBlock.of(
            "$T.ofNullable(call.<$T>bodyOrNull($L))",
            Optional.class,
            type.element(),
            TypeLiteral.of(type.element()))
        : CodeBlock.of("call.$L($L)", orNull("body"), TypeLiteral.of(type.name()));
  }

  /** The container has read it. */
  private CodeBlock entity() {
    CodeBlock read =
        CodeBlock.of(
            "$T.$L$L(call, $L)",
            RuntimeType.ENTITY.className(),
            type.container() == Container.OPTIONAL
                ? CodeBlock.of("<$T>", type.element())
                : CodeBlock.of(""),
            orNull("value"),
            TypeLiteral.of(EntityTypes.value(type)));
    return type.container() == Container.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read)
        : read;
  }

  private String orNull(String method) {
    return type.isOptional() ? method + "OrNull" : method;
  }

  private CodeBlock header() {
    HeaderField field = parameter.field();
    // What the compiler has not found it has reported.
    if (parameter.binding().isEmpty()) {
      return CodeBlock.of("null");
    }
    Reading reading = field == null ? readingOfText() : reading(field);
    CodeBlock definition =
        field == null
            ? CodeBlock.of(
                "$T.named($L)",
                RuntimeType.FIELD_DEFINITION.className(),
                Literal.of(parameter.binding()))
            : CodeBlock.of("$T.$L", vocabulary.header(), field.constantName());
    return type.container() == Container.OPTIONAL
        ? optional(reading.method() + "OrNull", definition, reading.reader())
        : read(orNull(reading.method()), definition, reading.reader());
  }

  /** Reads a field of which nothing but its name is known. */
  private Reading readingOfText() {
    return type.container() == Container.LIST && type.problem() == ParameterType.Problem.NONE
        ? Reading.with(FieldCodecs.lines())
        : Reading.of(type.readsLines(), converter());
  }

  private Reading reading(HeaderField field) {
    if (type.container() == Container.LIST && type.problem() == ParameterType.Problem.NONE) {
      return Reading.with(
          type.element().equals(ClassName.get(String.class))
              ? FieldCodecs.lines()
              : FieldCodecs.component(field));
    }
    if (type.problem() == ParameterType.Problem.UNREADABLE) {
      return Reading.of(false, converter());
    }
    Conversion conversion = type.conversion();
    boolean isText = conversion != null && conversion.writing() == Conversion.Writing.ITSELF;
    // The type of the field reads what was received; another type what its own factory does.
    if (conversion != null
        && !isText
        && conversion.factory().equals(FieldTypes.value(field))
        && conversion.method().equals("parse")) {
      return Reading.with(FieldCodecs.value(field));
    }
    return isText && field.list()
        ? Reading.of(true, CodeBlock.of("lines -> $T.join(\", \", lines)", String.class))
        : Reading.of(type.readsLines(), converter());
  }

  /**
   * How a header field is read.
   *
   * @param method the method of the call
   * @param reader what it reads with
   */
  private record Reading(String method, CodeBlock reader) {

    static Reading with(CodeBlock codec) {
      return new Reading("header", codec);
    }

    static Reading of(boolean isList, CodeBlock parser) {
      return new Reading(isList ? "headers" : "header", parser);
    }
  }

  /** Returns a type as a class literal names it; a rule has said what cannot be read. */
  static TypeName erased(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  private CodeBlock read(String method, CodeBlock converter) {
    return read(method, Literal.of(parameter.binding()), converter);
  }

  private static CodeBlock read(String method, CodeBlock name, CodeBlock converter) {
    return CodeBlock.of("call.$L($L, $L)", method, name, converter);
  }

  private CodeBlock optional(String method, CodeBlock name, CodeBlock converter) {
    return CodeBlock.of(
        "$T.ofNullable(call.<$T>$L($L, $L))",
        Optional.class,
        type.element(),
        method,
        name,
        converter);
  }

  private CodeBlock converter() {
    return converter(type);
  }

  /** Writes the function that makes a value of a text. */
  static CodeBlock converter(ParameterType type) {
    Conversion conversion = type.conversion();
    if (conversion == null || type.problem() == ParameterType.Problem.UNREADABLE) {
      // A rule has said that nothing reads it.
      return CodeBlock.of("text -> { throw new $T(text); }", IllegalArgumentException.class);
    }
    return switch (conversion.writing()) {
      case ITSELF -> CodeBlock.of("$T.identity()", Function.class);
      case TO_STRING, NAME -> CodeBlock.of("$T::$L", conversion.factory(), conversion.method());
    };
  }
}
