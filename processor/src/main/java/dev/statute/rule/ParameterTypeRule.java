package dev.statute.rule;

import dev.statute.api.Api;
import dev.statute.api.Conversion;
import dev.statute.api.Implementation;
import dev.statute.api.Member;
import dev.statute.api.Operation;
import dev.statute.api.Output;
import dev.statute.api.Parameter;
import dev.statute.api.ParameterType;
import dev.statute.api.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Generated code reads each parameter from a request, or writes it to one. */
final class ParameterTypeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "parameter-type",
          Basis.STRUCTURE,
          "generated code can read a parameter from a request, and write it to one");

  private static final Pattern QUALIFIER = Pattern.compile("(?:[\\w$]+\\.)+(?=[\\w$])");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    Implementation implementation = api.implementation();
    List<Member> members = implementation == null ? List.of() : implementation.members();
    for (Member member : members) {
      Operation operation = member.operation();
      for (int i = 0; operation != null && i < member.types().size(); i++) {
        Parameter parameter = operation.parameters().get(i);
        check(api, member, parameter, member.types().get(i), violations);
      }
    }
  }

  private static void check(
      Api api,
      Member member,
      Parameter parameter,
      ParameterType type,
      Consumer<Violation> violations) {
    // What an inherited operation says has its place in another interface.
    Place place = member.owner() == null ? parameter.place() : member.place();
    String subject = simple(type.name().toString()) + ", the type of " + parameter.name() + ",";
    switch (type.problem()) {
      case NONE -> {}
      case UNREADABLE -> violations.accept(unreadable(place, subject, parameter, type));
      case VARIABLE ->
          violations.accept(
              new Violation(
                  place,
                  subject + " is known to the caller only",
                  "The codec has to be told the class that it reads.",
                  "Name the class, perhaps in an interface that extends this one."));
      case UNWRITABLE -> {
        Conversion conversion = type.conversion();
        if (api.has(Output.CLIENT) && conversion != null) {
          violations.accept(unwritable(place, subject, conversion));
        }
      }
    }
  }

  private static Violation unreadable(
      Place place, String subject, Parameter parameter, ParameterType type) {
    String element = simple(type.element().toString());
    if (parameter.kind() == Parameter.Kind.HEADER && parameter.field() != null) {
      return new Violation(
          place,
          subject + " cannot be read from the field " + parameter.binding(),
          "A field is read by parse of its own type, or as a text is.",
          "Take "
              + parameter.field().type().javaName()
              + ", or give "
              + element
              + " a static method parse that takes a String.");
    }
    return new Violation(
        place,
        subject + " cannot be read from a text",
        "A text is read by a static method parse, fromString, of or valueOf of its type that takes a"
            + " String and declares no exception.",
        "Give " + element + " such a method, or take a String.");
  }

  private static Violation unwritable(Place place, String subject, Conversion conversion) {
    String type = simple(conversion.factory().toString());
    return new Violation(
        place,
        subject + " has no toString of its own",
        "The client writes a value with toString, and the server reads that with "
            + type
            + "."
            + conversion.method()
            + ".",
        "Override toString so that it gives what " + conversion.method() + " reads.");
  }

  private static String simple(String type) {
    return QUALIFIER.matcher(type).replaceAll("");
  }
}
