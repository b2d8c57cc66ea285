package dev.statute.judge;

import com.palantir.javapoet.ArrayTypeName;
import dev.statute.api.Api;
import dev.statute.api.Conversion;
import dev.statute.api.Implementation;
import dev.statute.api.Member;
import dev.statute.api.Operation;
import dev.statute.api.Output;
import dev.statute.api.Parameter;
import dev.statute.api.ParameterType;
import dev.statute.api.ParameterType.Author;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.rule.Basis;
import dev.statute.runtime.RuntimeType;
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

  private static final String TEXT = "String";

  /** Lombok changes classes where they stand, and says nothing of it to other processors. */
  private static final String LOMBOK_FIRST =
      "If Lombok is to write it, name lombok before statute-processor on the processor path.";

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
    Site place = member.owner() == null ? parameter.place() : member.place();
    String subject = simple(type.name().toString()) + ", the type of " + parameter.name() + ",";
    switch (type.problem()) {
      case NONE -> {}
      case UNREADABLE ->
          violations.accept(
              parameter.kind() == Parameter.Kind.HEADER && parameter.field() != null
                  ? notOfField(place, subject, parameter.field(), type)
                  : unreadable(place, subject, parameter, type));
      case VARIABLE ->
          violations.accept(
              new Violation(
                  place,
                  subject + " is known only to the caller",
                  "The codec has to be told the class that it reads.",
                  "Name the class, perhaps in an interface that extends this one."));
      case NO_NULL ->
          violations.accept(
              new Violation(
                  place,
                  subject + " cannot be null",
                  "A request can leave the parameter out, and a primitive type has no value for"
                      + " that.",
                  "Take " + boxed(type) + ", or an Optional of it; or remove @Nullable."));
      case NO_ABSENCE ->
          violations.accept(
              new Violation(
                  place,
                  parameter.name() + " is @Nullable, and a variable of the path is always there",
                  "A path without it is another path, which this route does not match.",
                  "Remove @Nullable, or bind it with @QueryParam."));
      case HIDDEN ->
          violations.accept(
              new Violation(
                  place,
                  subject + " cannot be named by generated code",
                  "Routes and client are classes of their own, in the package "
                      + api.packageName()
                      + ".",
                  "Make each class in it visible there."));
      case NO_CONTENT -> violations.accept(noContent(place, subject, type));
      case UNWRITABLE -> {
        Conversion conversion = type.conversion();
        if (api.has(Output.CLIENT) && conversion != null) {
          violations.accept(unwritable(place, subject, conversion, type.author()));
        }
      }
    }
  }

  private static Violation notOfField(
      Site place, String subject, HeaderField field, ParameterType type) {
    boolean isText = field.type().javaName().equals(TEXT);
    String element = simple(type.element().toString());
    String why =
        (isText ? "" : "its values are those of " + field.type().javaName() + ", and ")
            + "what "
            + element
            + " cannot hold would be refused";
    String own =
        type.author() == Author.LIBRARY
            ? ""
            : ", or give " + element + " a static method parse that takes a String";
    return new Violation(
        place,
        subject + " cannot be read from the field " + field.name(),
        field.clause() + ": " + why + ".",
        "Take "
            + (isText ? TEXT : field.type().javaName() + ", or String for the text as it is")
            + own
            + ".");
  }

  private static Violation unreadable(
      Site place, String subject, Parameter parameter, ParameterType type) {
    String element = simple(type.element().toString());
    String fix =
        switch (type.author()) {
          case LIBRARY ->
              "Take " + instead(parameter, type) + ", or a class of your own with such a method.";
          case USER -> "Give " + element + " such a method, or take a String.";
          case LOMBOK -> "Give " + element + " such a method. " + LOMBOK_FIRST;
        };
    return new Violation(
        place,
        subject + " cannot be read from a text",
        "A text is read by a static method parse, fromString, of or valueOf of its type that takes a"
            + " String and declares no exception.",
        fix);
  }

  private static String instead(Parameter parameter, ParameterType type) {
    if (type.element() instanceof ArrayTypeName array && parameter.kind() == Parameter.Kind.QUERY) {
      return "a List<" + simple(array.componentType().box().toString()) + ">";
    }
    return type.element().toString().equals("java.util.Locale")
        ? RuntimeType.LANGUAGE_TAG.qualifiedName()
        : "a String";
  }

  private static String boxed(ParameterType type) {
    return simple(type.name().box().toString());
  }

  private static Violation noContent(Site place, String subject, ParameterType type) {
    String element = simple(type.element().toString());
    return switch (type.content()) {
      case OCTETS ->
          new Violation(
              place,
              subject + " would not be the octets of the content",
              "A codec reads content in its own format, such as JSON.",
              "Take dev.statute.codec.Content, which is octets of any media type.");
      case INNER ->
          new Violation(
              place,
              subject + " is an inner class, or is made of one",
              "Only an object of the class around it can make one, so that no codec can.",
              "Make the class static.");
      case VOID ->
          new Violation(
              place,
              subject + " has no value that a request could have",
              "Content always has a value.",
              "Remove the parameter, or name the class that the content is read as.");
      case PART ->
          new Violation(
              place,
              subject + " has Content as a part of it",
              "Content is read as it is, and no codec reads several from one.",
              "Take Content.");
      case COLLECTION, GENERIC ->
          new Violation(
              place,
              subject + " does not say what it is made of",
              "A raw type has no type arguments, so a codec could not tell which types to read.",
              "Add its type arguments, such as <Order>, or <?> for anything.");
      case NONE, HIDDEN, NO_VALUE ->
          new Violation(
              place,
              subject + " cannot be read from content",
              "A codec writes and reads data, and " + element + " holds none.",
              "Name a class that holds data, such as a record.");
    };
  }

  private static Violation unwritable(
      Site place, String subject, Conversion conversion, Author author) {
    String type = simple(conversion.factory().toString());
    return new Violation(
        place,
        subject + " has no toString of its own",
        "The client writes a value with toString, and the server reads that with "
            + type
            + "."
            + conversion.method()
            + ".",
        "Override toString so that it gives what "
            + conversion.method()
            + " reads."
            + (author == Author.LOMBOK ? " " + LOMBOK_FIRST : ""));
  }

  private static String simple(String type) {
    return QUALIFIER.matcher(type).replaceAll("");
  }
}
