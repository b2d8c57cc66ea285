package dev.statute.complete;

import dev.statute.check.JavaRules;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.SourceCode;
import dev.statute.law.Law;
import dev.statute.rule.Basis;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Proposes values of the members of annotations. */
public final class AnnotationCompleter {

  private static final String SUPPRESSION = "statute:";

  private final AnnotationReader annotations = new AnnotationReader();
  private final SourceCode code;
  private final Surroundings surroundings;

  /**
   * Makes it for a moment in which code does not change.
   *
   * @param code finds declarations in their files
   * @param laws finds the law of an interface
   */
  public AnnotationCompleter(SourceCode code, BiFunction<TypeElement, AnnotationReader, Law> laws) {
    this.code = code;
    this.surroundings = new Surroundings(annotations, laws);
  }

  /**
   * Returns the values that a member can have.
   *
   * @param element what the annotation stands at
   * @param annotation the annotation, with the values that it has so far
   * @param typed what the user has typed of the value
   */
  public List<Proposal> complete(
      Element element, AnnotationMirror annotation, ExecutableElement member, String typed) {
    Optional<TypeElement> api = surroundings.api(element);
    if (api.isEmpty()) {
      return List.of();
    }
    String name = member.getSimpleName().toString();
    Typed text = Typed.of(typed);
    String type = annotations.typeOf(annotation).name();
    Asked asked = surroundings.asked(element, annotation, api.get());
    if (annotations.mark(annotation, RuntimeType.RESPONDS_ANNOTATION.qualifiedName()) != null) {
      return name.equals("mediaTypes")
          ? texts(plain(surroundings.mediaTypes(api.get(), annotation, asked)), text)
          : ofResponse(element, annotation, member, text, asked);
    }
    if (annotations.mark(annotation, RuntimeType.HEADER_PARAM_ANNOTATION.qualifiedName()) != null) {
      return constants(
          FieldChoices.ofRequest(asked, names(member), surroundings.inputs(element)),
          member,
          text,
          element);
    }
    if (type.equals(RuntimeType.DEVIATES.qualifiedName()) && name.equals("rule")) {
      return texts(rules("", rule -> rule.basis() != Basis.COMPATIBILITY), text);
    }
    if (type.equals(RuntimeType.BREAKS.qualifiedName()) && name.equals("rule")) {
      return texts(rules("", rule -> rule.basis() == Basis.COMPATIBILITY), text);
    }
    if (type.equals(SuppressWarnings.class.getName())) {
      return texts(rules(SUPPRESSION, AnnotationCompleter::isWarning), text);
    }
    return type.equals(RuntimeType.PATH_PARAM.qualifiedName())
        ? texts(plain(surroundings.variables(element, api.get())), text)
        : List.of();
  }

  private List<Proposal> ofResponse(
      Element element,
      AnnotationMirror annotation,
      ExecutableElement member,
      Typed text,
      Asked asked) {
    return switch (member.getSimpleName().toString()) {
      case "status" ->
          constants(
              StatusChoices.of(asked, names(member), surroundings.statuses(element, annotation)),
              member,
              text,
              element);
      case "headers", "optionalHeaders" ->
          constants(
              FieldChoices.ofResponse(asked, names(member), Surroundings.fields(annotation)),
              member,
              text,
              element);
      case "problem" -> texts(problems(asked), text);
      default -> List.of();
    };
  }

  private static boolean isWarning(RuleInfo rule) {
    return rule.basis().severity(Profile.RFC) == Severity.WARN;
  }

  private static List<Choice> rules(String prefix, Predicate<RuleInfo> filter) {
    return JavaRules.withChanges().rules().stream()
        .filter(rule -> rule.isLiftable() && filter.test(rule))
        .map(rule -> new Choice(prefix + rule.id(), rule.summary()))
        .toList();
  }

  private static List<Choice> problems(Asked asked) {
    return asked.law().policy().problems().stream()
        .map(problem -> new Choice(problem.type(), problem.title()))
        .toList();
  }

  private static List<Choice> plain(List<String> texts) {
    return texts.stream().map(text -> new Choice(text, "")).toList();
  }

  /** Returns the names of the constants of the enum that a member is of. */
  private static Set<String> names(ExecutableElement member) {
    return type(member).stream()
        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
        .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
        .map(field -> field.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  private static Optional<TypeElement> type(ExecutableElement member) {
    TypeMirror type = member.getReturnType();
    TypeMirror single = type instanceof ArrayType array ? array.getComponentType() : type;
    return single instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  private List<Proposal> constants(
      List<Choice> choices, ExecutableElement member, Typed text, Element element) {
    Optional<TypeElement> type = type(member);
    if (type.isEmpty()) {
      return List.of();
    }
    String qualifier =
        text.qualifier().isEmpty()
            ? Reference.qualifier(type.get(), element, code)
            : text.qualifier();
    return choices.stream()
        .filter(c -> text.begins(c.name()) || (!c.code().isEmpty() && text.begins(c.code())))
        .map(c -> new Proposal(text.before() + qualifier + c.name(), c.text()))
        .toList();
  }

  private static List<Proposal> texts(List<Choice> choices, Typed text) {
    return choices.stream()
        .filter(choice -> text.beginsText(choice.name()))
        .map(choice -> new Proposal(text.before() + "\"" + choice.name() + "\"", choice.text()))
        .toList();
  }
}
