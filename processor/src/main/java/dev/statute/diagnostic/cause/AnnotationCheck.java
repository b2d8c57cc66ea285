package dev.statute.diagnostic.cause;

import dev.statute.diagnostic.cause.WrittenValue.Many;
import dev.statute.diagnostic.cause.WrittenValue.Text;
import dev.statute.law.Law;
import dev.statute.text.Nearest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is wrong with an annotation that the compiler cannot read. */
public final class AnnotationCheck {

  private final ValueCheck values;
  private final Constants constants;

  /**
   * Makes a check.
   *
   * @param law the law, whose statuses and fields are constants
   */
  public AnnotationCheck(Law law) {
    this.constants = new Constants(law);
    this.values = new ValueCheck(constants);
  }

  /**
   * Returns what is wrong with a value; nothing where it is right, or nobody can tell.
   *
   * @param form the annotation
   * @param member the name of the member; empty where none is written
   * @param isOnly whether the annotation has no other value
   * @param value the value; where the member takes several, one of them
   * @param imports what simple names stand for
   */
  public Optional<String> value(
      AnnotationForm form, String member, boolean isOnly, WrittenValue value, Imports imports) {
    if (member.isEmpty() && !isOnly) {
      String what = value.code() + " in @" + form.name() + " lacks the name of its member";
      return Optional.of(AnnotationMessage.text(what, named(form, "", false, value, imports)));
    }
    String name = member.isEmpty() ? "value" : member;
    Optional<AnnotationMember> found = form.member(name);
    if (found.isEmpty()) {
      String what = "@" + form.name() + " has no member " + name;
      return Optional.of(AnnotationMessage.text(what, named(form, name, isOnly, value, imports)));
    }
    if (value instanceof Many many && !found.get().isMany()) {
      String what =
          AnnotationMessage.subject(form, found.get()) + " takes one value, not several in braces";
      return Optional.of(AnnotationMessage.text(what, each(form, found.get(), many, imports)));
    }
    return values.problem(form, found.get(), value, imports);
  }

  /**
   * Returns that an annotation is hidden by a type of the same name; nothing if it is not.
   *
   * @param form the annotation
   * @param written its name as the code has it
   * @param imports what simple names stand for
   */
  public Optional<String> hidden(AnnotationForm form, String written, Imports imports) {
    boolean isHidden =
        written.equals(form.name()) && imports.isHidden(form.packageName(), form.name());
    String type = imports.packageName() + "." + form.name();
    return isHidden
        ? Optional.of(
            AnnotationMessage.text(
                "@" + written + " is the type " + type + " here, which is not an annotation",
                "Write @"
                    + form.qualifiedName()
                    + (imports.types().contains(form.qualifiedName())
                        ? ", and remove its import."
                        : ".")))
        : Optional.empty();
  }

  /**
   * Returns that an annotation stands at something that it does not belong at; nothing if it does.
   *
   * @param form the annotation
   * @param site what it stands at
   */
  public Optional<String> misplaced(AnnotationForm form, AnnotationSite site) {
    String sites =
        Stream.of(AnnotationSite.values())
            .filter(form.sites()::contains)
            .map(AnnotationSite::words)
            .collect(Collectors.joining(" or "));
    return form.sites().contains(site)
        ? Optional.empty()
        : Optional.of(
            AnnotationMessage.text(
                "@" + form.name() + " is on " + site.words() + " but belongs on " + sites,
                "Move it to " + sites + ", or remove it."));
  }

  /** Returns that an annotation stands twice where it can stand once. */
  public String repeated(AnnotationForm form) {
    return AnnotationMessage.text("@" + form.name() + " is repeated here", "Remove all but one.");
  }

  /** Returns that a type of ours is not an annotation, and which one was meant. */
  public String notAnAnnotation(String written, AnnotationForm meant) {
    return AnnotationMessage.text(
        "@" + written + " is not an annotation", "Write @" + meant.name() + ".");
  }

  /**
   * Returns that an annotation lacks a member; nothing if it has all that it needs.
   *
   * @param form the annotation
   * @param given the names of the members that it gives
   * @param imports what simple names stand for
   */
  public Optional<String> missing(AnnotationForm form, Set<String> given, Imports imports) {
    return form.members().stream()
        .filter(member -> member.isRequired() && !given.contains(member.name()))
        .findFirst()
        .map(
            member ->
                AnnotationMessage.text(
                    "@" + form.name() + " has no " + member.name(),
                    "Add it, such as " + example(form, member, imports) + "."));
  }

  private static String example(AnnotationForm form, AnnotationMember member, Imports imports) {
    String value =
        switch (member.kind()) {
          case STATUS -> AnnotationMessage.reference(ValueKind.STATUS, "OK", imports);
          case HEADER -> AnnotationMessage.reference(ValueKind.HEADER, "IF_NONE_MATCH", imports);
          case TYPE -> "Orders.class";
          default ->
              member.name().equals("rule") ? "\"method-status\"" : "\"clients of 2014 rely on it\"";
        };
    return AnnotationMessage.code(form, member, value);
  }

  /** Returns how to write a value whose member does not exist, or is not named. */
  private String named(
      AnnotationForm form, String name, boolean isOnly, WrittenValue value, Imports imports) {
    Optional<AnnotationMember> meant =
        meant(form, name, value).filter(m -> isOnly || !m.name().equals("value"));
    if (meant.isEmpty()) {
      String members =
          form.members().stream().map(AnnotationMember::name).collect(Collectors.joining(", "));
      return members.isEmpty()
          ? "Write @" + form.name() + " without it."
          : "The members of @" + form.name() + " are " + members + ".";
    }
    return value instanceof Many many && !meant.get().isMany()
        ? each(form, meant.get(), many, imports)
        : "Write "
            + AnnotationMessage.code(form, meant.get(), right(meant.get(), value, imports))
            + ".";
  }

  private String right(AnnotationMember member, WrittenValue value, Imports imports) {
    if (value instanceof Many many) {
      return many.values().stream()
          .map(one -> right(member, one, imports))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return member.kind().isConstant()
        ? constants
            .meant(member.kind(), ValueCheck.word(value))
            .map(meant -> AnnotationMessage.reference(member.kind(), meant.name(), imports))
            .orElse(value.code())
        : value.code();
  }

  /** Returns the member that a value belongs to: by its name, or by what the value is. */
  private Optional<AnnotationMember> meant(AnnotationForm form, String name, WrittenValue value) {
    WrittenValue first =
        value instanceof Many many && !many.values().isEmpty() ? many.values().get(0) : value;
    Optional<AnnotationMember> near =
        Nearest.to(name, form.members().stream().map(AnnotationMember::name).toList())
            .flatMap(form::member);
    if (near.isPresent() || (name.isEmpty() && form.members().size() == 1)) {
      return near.or(() -> form.members().stream().findFirst());
    }
    if (first instanceof WrittenValue.Type) {
      return form.member(ValueKind.TYPE);
    }
    return Stream.of(
            ValueKind.STATUS, ValueKind.HEADER, ValueKind.ROLE, ValueKind.OUTPUT, ValueKind.STYLE)
        .filter(kind -> constants.meant(kind, ValueCheck.word(first)).isPresent())
        .flatMap(kind -> form.member(kind).stream())
        .findFirst()
        .or(() -> form.member("value").filter(member -> first instanceof Text));
  }

  private String each(AnnotationForm form, AnnotationMember member, Many many, Imports imports) {
    String all =
        many.values().stream()
            .map(value -> AnnotationMessage.code(form, member, right(member, value, imports)))
            .map(code -> code.startsWith("@") ? code : "@" + form.name() + "(" + code + ")")
            .collect(Collectors.joining(" "));
    if (many.values().size() == 1) {
      return "Write " + all + ".";
    }
    return form.name().equals("Responds")
        ? "Write one for each: " + all + "."
        : "Declare an operation for each.";
  }
}
