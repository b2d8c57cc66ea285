package dev.statute.check;

import dev.statute.contract.Site;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Member;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.Output;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Generated code reads each parameter from a request, or writes it to one. */
final class ParameterTypeCheck extends JavaCheck {

  ParameterTypeCheck(ApiDeclaration api) {
    super("parameter-type", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    Implementation implementation = api.implementation();
    List<Member> members = implementation == null ? List.of() : implementation.members();
    for (Member member : members) {
      OperationDeclaration operation = member.operation();
      for (int i = 0; operation != null && i < member.types().size(); i++) {
        ParameterDeclaration parameter = operation.parameters().get(i);
        check(api, member, parameter, member.types().get(i), "", violations);
      }
    }
  }

  /** Checks the components of a record that is a parameter as parameters. */
  private static void checkMembers(
      ApiDeclaration api,
      Member member,
      ParameterDeclaration parameter,
      ParameterType type,
      Consumer<Violation> violations) {
    for (int i = 0; i < type.members().size(); i++) {
      ParameterDeclaration component = parameter.members().get(i);
      check(api, member, component, type.members().get(i), " of " + parameter.name(), violations);
    }
  }

  private static void check(
      ApiDeclaration api,
      Member member,
      ParameterDeclaration parameter,
      ParameterType type,
      String of,
      Consumer<Violation> violations) {
    // What an inherited operation says has its place in another interface.
    Site place = member.owner() == null ? parameter.place() : member.place();
    String name = parameter.name() + of;
    String subject = JavaNames.simple(type.name()) + ", the type of " + name + ",";
    switch (type.problem()) {
      case NONE -> checkMembers(api, member, parameter, type, violations);
      case UNREADABLE ->
          violations.accept(
              parameter.kind() == ParameterDeclaration.Kind.HEADER && parameter.field() != null
                  ? TextParameter.notOfField(place, subject, parameter.field(), type)
                  : TextParameter.unreadable(place, subject, parameter, type));
      case VARIABLE ->
          violations.accept(
              JavaViolation.at(
                  place,
                  subject + " is a type variable, which only the caller knows",
                  "The codec needs to know the class that it reads.",
                  "Use a class instead, for instance in a subinterface that gives the type"
                      + " argument."));
      case NO_NULL ->
          violations.accept(
              JavaViolation.at(
                  place,
                  subject + " cannot be null",
                  "A request can leave the parameter out, and a primitive type has no value for"
                      + " that.",
                  "Take "
                      + JavaNames.simple(type.name().box())
                      + ", or an Optional of it; or remove @Nullable.",
                  new Fix.Alternative(
                      "Take " + JavaNames.simple(type.name().box()) + ".",
                      new JavaChange.TakeType(place, type.name().box(), false)),
                  new Fix.Alternative("Remove @Nullable.", new JavaChange.RemoveNullable(place))));
      case NO_ABSENCE ->
          violations.accept(
              JavaViolation.at(
                  place,
                  name + " is @Nullable, but a path variable is always present",
                  "A path without it is another path, which this route does not match.",
                  "Remove @Nullable, or bind it with @QueryParam.",
                  type.container() == ParameterType.Container.OPTIONAL
                      ? new JavaChange.TakeType(place, type.element(), false)
                      : new JavaChange.RemoveNullable(place)));
      case HIDDEN ->
          violations.accept(
              JavaViolation.at(
                  place,
                  subject + " cannot be named by generated code",
                  "Routes and client are separate classes in the package "
                      + Objects.requireNonNull(api.implementation()).packageName()
                      + ".",
                  "Make each class in it visible there."));
      case NO_CONTENT -> violations.accept(ContentParameter.noContent(place, subject, type));
      case NO_CLASS -> violations.accept(ContextParameter.noClass(place, subject, type));
      case ONE_VALUE -> violations.accept(QueryText.of(name, parameter, type, place).oneValue());
      case NO_RECORD -> violations.accept(QueryText.of(name, parameter, type, place).noRecord());
      case NESTED -> violations.accept(QueryText.of(name, parameter, type, place).nested());
      case NEEDLESS_DEFAULT ->
          violations.accept(QueryText.of(name, parameter, type, place).needlessDefault());
      case SEVERAL_DEFAULTS ->
          violations.accept(QueryText.of(name, parameter, type, place).severalDefaults());
      case WRONG_DEFAULT ->
          violations.accept(QueryText.of(name, parameter, type, place).wrongDefault());
      case UNWRITABLE -> {
        Conversion conversion = type.conversion();
        if (api.has(Output.CLIENT) && conversion != null) {
          violations.accept(TextParameter.unwritable(place, subject, conversion, type.author()));
        }
      }
    }
  }
}
