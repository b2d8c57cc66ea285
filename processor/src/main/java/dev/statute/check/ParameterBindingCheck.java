package dev.statute.check;

import dev.statute.contract.ParameterStyle;
import dev.statute.contract.RequestInput;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.rule.Words;
import dev.statute.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Each parameter is bound to one thing, and no other parameter to the same. */
final class ParameterBindingCheck extends JavaCheck {

  private static final String VALUE = "value";

  /** The kinds of parameters that have their own names in requests, where nothing else is said. */
  private static final Set<Kind> NAMED = Set.of(Kind.QUERY, Kind.COOKIE, Kind.FORM, Kind.PART);

  /** A name in a request, and the parameter that takes what has it. */
  private record Bound(ParameterDeclaration parameter, String name) {}

  ParameterBindingCheck(ApiDeclaration api) {
    super("parameter-binding", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (OperationDeclaration operation : api.operations()) {
      Map<String, Bound> bound = new HashMap<>();
      for (ParameterDeclaration parameter : operation.parameters()) {
        if (parameter.bindings() > 1) {
          violations.accept(severalBindings(parameter));
        }
        if (parameter.kind() == Kind.COOKIE && !Tokens.isToken(parameter.binding())) {
          violations.accept(noCookie(parameter));
        }
        RequestInput.QueryParameter query = parameter.query();
        if (query != null
            && query.style() == ParameterStyle.FORM
            && !query.key().equals(query.name())) {
          violations.accept(needlessName(parameter, query));
        }
        for (ParameterDeclaration part : parts(parameter)) {
          Bound taken = new Bound(parameter, part.binding());
          boolean named = !part.binding().isEmpty();
          Bound first = named ? bound.putIfAbsent(key(part), taken) : null;
          if (first != null) {
            violations.accept(sameBinding(first.parameter(), taken));
          }
        }
      }
      checkCookies(operation, violations);
    }
  }

  /** Reports that an operation takes both some cookies and the field that has all of them. */
  private static void checkCookies(OperationDeclaration operation, Consumer<Violation> violations) {
    List<ParameterDeclaration> cookies = operation.parameters(Kind.COOKIE);
    for (ParameterDeclaration parameter : operation.parameters(Kind.HEADER)) {
      HeaderField field = parameter.field();
      if (!cookies.isEmpty() && field != null && field.type() == FieldType.COOKIES) {
        violations.accept(allCookies(parameter, field, cookies.get(0)));
      }
    }
  }

  private static Violation allCookies(
      ParameterDeclaration parameter, HeaderField field, ParameterDeclaration cookie) {
    return JavaViolation.at(
        parameter.place(),
        parameter.name()
            + " is bound to "
            + field.name()
            + ", and "
            + cookie.name()
            + " to a cookie in it",
        "A client sends one such field (RFC 6265, 5.4), and could not send both.",
        "Take each cookie with @CookieParam, or all of them with this parameter.",
        new Fix.Apply(new Fix.RemoveInput(parameter.input())));
  }

  /** Returns what has a name in the request: a parameter, or the components of its record. */
  private static List<ParameterDeclaration> parts(ParameterDeclaration parameter) {
    RequestInput.QueryParameter query = parameter.query();
    return query != null && query.style().isOfObject() ? parameter.members() : List.of(parameter);
  }

  private static String key(ParameterDeclaration parameter) {
    String binding = parameter.binding();
    // The names of fields are the same in any case (RFC 9110, 5.1).
    boolean isField = parameter.kind() == Kind.HEADER;
    return parameter.kind() + " " + (isField ? binding.toLowerCase(Locale.ROOT) : binding);
  }

  private static Violation noCookie(ParameterDeclaration parameter) {
    return JavaViolation.at(
        parameter.place(),
        "\"" + Words.visible(parameter.binding()) + "\" is not the name of a cookie",
        "The name of a cookie is a token: letters, digits and !#$%&'*+-.^_`|~ (RFC 6265, 4.1.1).",
        "Write the name that the server sets, such as @CookieParam(\"session\").",
        token(parameter));
  }

  private static Violation needlessName(
      ParameterDeclaration parameter, RequestInput.QueryParameter query) {
    return JavaViolation.at(
        parameter.place(),
        parameter.name() + " has the name " + Words.visible(query.key()) + ", which no request has",
        "With the style FORM, each component of the record is a parameter with its own name.",
        "Remove the name, or write style = DEEP_OBJECT to have it before each of them.",
        new JavaChange.RemoveMember(parameter.place(), VALUE));
  }

  private static Violation severalBindings(ParameterDeclaration parameter) {
    return JavaViolation.at(
        parameter.place(),
        parameter.name() + " has several annotations that bind it",
        "Its value can come from one place only.",
        "Keep one of them.",
        new JavaChange.KeepBinding(parameter.place()));
  }

  private static Violation sameBinding(ParameterDeclaration first, Bound taken) {
    ParameterDeclaration parameter = taken.parameter();
    return JavaViolation.at(
        parameter.place(),
        parameter.name()
            + " is bound to the "
            + what(parameter.kind())
            + " "
            + taken.name()
            + ", as "
            + first.name()
            + " is",
        "A client would send it twice, and a server could not tell which is which.",
        "Remove one of the two parameters, or bind it to something else.",
        changes(parameter));
  }

  /** A parameter may have been given the name of another one by mistake. */
  private static Fix.Change[] changes(ParameterDeclaration parameter) {
    Fix.Change removal =
        new Fix.Alternative(
            "Remove the parameter.", new Fix.Apply(new Fix.RemoveInput(parameter.input())));
    boolean isRenamed =
        NAMED.contains(parameter.kind()) && !parameter.binding().equals(parameter.name());
    return isRenamed
        ? new Fix.Change[] {
          new Fix.Alternative(
              "Bind " + parameter.name() + " to what has its own name.",
              new JavaChange.RemoveMember(parameter.place(), VALUE)),
          removal
        }
        : new Fix.Change[] {removal};
  }

  private static Fix.Change[] token(ParameterDeclaration parameter) {
    String token = Tokens.corrected(parameter.binding());
    return token.isEmpty()
        ? new Fix.Change[0]
        : new Fix.Change[] {new Fix.SetText(parameter.place(), token)};
  }

  private static String what(Kind kind) {
    return switch (kind) {
      case PATH -> "path variable";
      case QUERY -> "query parameter";
      case HEADER -> "header field";
      case COOKIE -> "cookie";
      case FORM -> "field of the form";
      case PART -> "part";
      case BODY -> "content";
      case CONTEXT -> "context";
    };
  }
}
