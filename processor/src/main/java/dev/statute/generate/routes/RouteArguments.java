package dev.statute.generate.routes;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Container;
import dev.statute.generate.FieldCodecs;
import dev.statute.generate.FieldTypes;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.Vocabulary;
import dev.statute.law.HeaderField;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import dev.statute.source.TypeLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes what a route hands to the parameters of an operation. */
final class RouteArguments {

  private static final ClassName CALL = RuntimeType.CALL.className();

  private final ParameterDeclaration parameter;
  private final ParameterType type;
  private final boolean isOverloaded;
  private final Vocabulary vocabulary;

  private RouteArguments(
      ParameterDeclaration parameter,
      ParameterType type,
      boolean isOverloaded,
      Vocabulary vocabulary) {
    this.parameter = parameter;
    this.type = type;
    this.isOverloaded = isOverloaded;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns an expression for each parameter.
   *
   * @param isOverloaded whether other methods have the name of that of the operation, so that the
   *     types of the expressions must tell it apart
   * @param vocabulary names the header fields
   */
  static List<CodeBlock> of(
      ImplementedOperation operation, boolean isOverloaded, Vocabulary vocabulary) {
    List<CodeBlock> expressions = new ArrayList<>();
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterType type = operation.member().types().get(i);
      expressions.add(
          new RouteArguments(parameters.get(i), type, isOverloaded, vocabulary).expression());
    }
    return expressions;
  }

  private CodeBlock expression() {
    return switch (parameter.kind()) {
      case PATH -> read("path", converter());
      case QUERY -> query();
      case HEADER -> header();
      case BODY -> body();
      case CONTEXT -> context();
    };
  }

  private CodeBlock context() {
    return type.name().equals(CALL)
        ? CodeBlock.of("call")
        : CodeBlock.of("call.$L($L)", orNull("context"), TypeLiteral.of(type.name()));
  }

  private CodeBlock body() {
    return type.container() == Container.OPTIONAL
        ? CodeBlock.of(
            "$T.ofNullable(call.<$T>bodyOrNull($L))",
            Optional.class,
            type.element(),
            TypeLiteral.of(type.element()))
        : CodeBlock.of(
            "$Lcall.$L$L($L)",
            cast(),
            typeArgument(type.name()),
            orNull("body"),
            TypeLiteral.of(type.name()));
  }

  private String orNull(String method) {
    return type.isOptional() ? method + "OrNull" : method;
  }

  private CodeBlock query() {
    return switch (type.container()) {
      case NONE -> read(orNull("query"), converter());
      case OPTIONAL -> optional("queryOrNull", Literal.of(parameter.binding()), converter());
      case LIST -> read("queries", converter());
      case SET ->
          CodeBlock.of(
              "$T.copyOf(call.<$T>queries($L, $L))",
              Set.class,
              type.element(),
              Literal.of(parameter.binding()),
              converter());
    };
  }

  private CodeBlock header() {
    HeaderField field = parameter.field();
    // What the compiler has not found it has reported.
    if (field == null) {
      return CodeBlock.of("null");
    }
    Reading reading = reading(field);
    CodeBlock definition = CodeBlock.of("$T.$L", vocabulary.header(), field.constantName());
    return type.container() == Container.OPTIONAL
        ? optional(reading.method() + "OrNull", definition, reading.reader())
        : read(orNull(reading.method()), type.name(), definition, reading.reader());
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

  private CodeBlock read(String method, CodeBlock converter) {
    boolean isElement = type.container() == Container.LIST;
    return read(
        method,
        isElement ? type.element() : type.name(),
        Literal.of(parameter.binding()),
        converter);
  }

  private CodeBlock read(String method, TypeName argument, CodeBlock name, CodeBlock converter) {
    return CodeBlock.of(
        "$Lcall.$L$L($L, $L)", cast(), typeArgument(argument), method, name, converter);
  }

  private CodeBlock cast() {
    return isOverloaded && type.isPrimitive()
        ? CodeBlock.of("($T) ", type.name())
        : CodeBlock.of("");
  }

  private CodeBlock typeArgument(TypeName name) {
    return isOverloaded ? CodeBlock.of("<$T>", name.box()) : CodeBlock.of("");
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
