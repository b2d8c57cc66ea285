package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Body;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Representation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Site;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Unknown;
import dev.statute.law.Law;
import dev.statute.read.kotlin.SuspendFunction;
import dev.statute.runtime.RuntimeType;
import dev.statute.text.Nearest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads what the parameters of an operation are bound to. */
final class ParameterReader {

  private static final String PATH = RuntimeType.PATH_PARAM.qualifiedName();
  private static final String QUERY = QueryReader.QUERY;
  private static final String COOKIE = RuntimeType.COOKIE_PARAM.qualifiedName();
  private static final String FORM = RuntimeType.FORM_PARAM.qualifiedName();
  private static final String PART = RuntimeType.PART.qualifiedName();
  private static final String FIELD = RuntimeType.FIELD_PARAM.qualifiedName();
  private static final String BODY = RuntimeType.BODY.qualifiedName();
  private static final String CONTEXT = RuntimeType.CONTEXT.qualifiedName();
  static final String HEADER_MARKER = RuntimeType.HEADER_PARAM_ANNOTATION.qualifiedName();

  /**
   * What a parameter is bound to.
   *
   * @param annotations how many annotations say so
   */
  private record Binding(RequestInput input, int annotations, QueryReader.@Nullable Query query) {

    Binding(RequestInput input, int annotations) {
      this(input, annotations, null);
    }

    boolean isInferred() {
      return annotations == 0;
    }

    Binding forPath() {
      String name = input.name();
      return new Binding(new RequestInput.PathVariable(name, name, false, input.site()), 0);
    }
  }

  private final AnnotationReader annotations;
  private final Law law;
  private final Places places;
  private final ParameterFacts facts;
  private final QueryReader queries;

  ParameterReader(AnnotationReader annotations, Law law, Places places, ParameterFacts facts) {
    this.annotations = annotations;
    this.law = law;
    this.places = places;
    this.facts = facts;
    this.queries = new QueryReader(annotations, places, facts);
  }

  /**
   * Reads the parameters of a method.
   *
   * @param names the names in its path
   */
  List<ParameterDeclaration> read(ExecutableElement method, PathNames names) {
    List<? extends VariableElement> written = SuspendFunction.parameters(method);
    List<ParameterFacts.Fact> known =
        facts.of(method, names.variables()).subList(0, written.size());
    List<String> unnamed = new ArrayList<>(names.variables());
    written.forEach(p -> unnamed.remove(annotatedPathName(p)));
    List<String> free = new ArrayList<>(unnamed);
    known.forEach(fact -> free.remove(fact.name()));
    List<ParameterDeclaration> parameters = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      VariableElement element = written.get(i);
      ParameterFacts.Fact fact = known.get(i);
      Binding read = binding(element, fact.name(), names.variables());
      Binding bound = isMeantForPath(read, free, names.meant()) ? read.forPath() : read;
      QueryReader.Query query = bound.query();
      parameters.add(
          new ParameterDeclaration(
              withRest(bound.input(), names.rest()),
              typeName(element),
              bound.annotations(),
              fact.isNullable() || isNullable(element),
              unknown(fact, bound.isInferred() ? !unnamed.isEmpty() : isBoundByName(element)),
              query == null ? List.of() : query.members(),
              query == null ? null : query.places()));
    }
    return parameters;
  }

  private static RequestInput withRest(RequestInput input, Optional<String> rest) {
    return input instanceof RequestInput.PathVariable path
            && rest.filter(path.variable()::equals).isPresent()
        ? new RequestInput.PathVariable(
            path.name(), path.variable(), path.isExplicit(), true, path.site())
        : input;
  }

  /**
   * Returns what is not known of a parameter.
   *
   * @param needsName whether what it is bound to depends on its name; what no variable of the path
   *     is left for is the content, whatever it is called
   */
  private static Set<Unknown> unknown(ParameterFacts.Fact fact, boolean needsName) {
    Set<Unknown> unknown = EnumSet.noneOf(Unknown.class);
    if (needsName && !fact.isNamed()) {
      unknown.add(Unknown.BINDING);
    }
    if (!fact.isComplete()) {
      unknown.add(Unknown.NULLNESS);
    }
    return unknown;
  }

  private boolean isBoundByName(VariableElement element) {
    return Stream.of(PATH, QUERY, COOKIE, FORM, PART)
        .flatMap(name -> annotations.find(element, name).stream())
        .anyMatch(annotation -> AnnotationReader.text(annotation, "value").isEmpty());
  }

  private static boolean isNullable(VariableElement element) {
    return hasNullable(element) || hasNullable(element.asType());
  }

  /** Any annotation of that name says it, whoever declares it. */
  static boolean hasNullable(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** Returns the variable that a parameter says it is bound to; empty if it says none. */
  private String annotatedPathName(VariableElement element) {
    return annotations.find(element, PATH).map(a -> AnnotationReader.text(a, "value")).orElse("");
  }

  /** Tells whether a parameter was meant for a variable whose name is misspelt. */
  private static boolean isMeantForPath(Binding binding, List<String> free, List<String> meant) {
    String name = binding.input().name();
    return binding.isInferred()
        && !(binding.input() instanceof RequestInput.PathVariable)
        && (meant.contains(name) || Nearest.to(name, free).isPresent());
  }

  /** Returns the qualified name of the type of a parameter, or nothing. */
  static String typeName(Element element) {
    return element.asType() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : "";
  }

  private Binding binding(VariableElement element, String name, List<String> variables) {
    Site place = places.add(element);
    List<Binding> read = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (annotations.isOf(annotation, QUERY)) {
        QueryReader.Query query =
            queries.read(element, annotation, name, boundName(name, annotation));
        read.add(new Binding(query.input(), 1, query));
      } else {
        input(element, name, annotation).ifPresent(input -> read.add(new Binding(input, 1)));
      }
    }
    if (!read.isEmpty()) {
      return new Binding(read.get(0).input(), read.size(), read.get(0).query());
    }
    return new Binding(
        variables.contains(name)
            ? new RequestInput.PathVariable(name, name, false, place)
            : content(element, name, false, DeclaredMediaTypes.NONE, place),
        0);
  }

  private Optional<RequestInput> input(
      VariableElement element, String name, AnnotationMirror annotation) {
    Named named = named(annotation);
    if (named != null) {
      String key = boundName(name, annotation);
      Site place = places.add(element, annotation, 0, "value");
      return Optional.of(named.input(name, key, place));
    }
    if (annotations.isOf(annotation, FIELD)) {
      String field = places.noteUnread(AnnotationReader.text(annotation, "value"));
      Site place = places.add(element, annotation, 0, "value");
      return Optional.of(new RequestInput.Field(name, FieldRef.named(field, law), place));
    }
    if (annotations.isOf(annotation, BODY)) {
      Site place = places.add(element, annotation, 0);
      DeclaredMediaTypes mediaTypes =
          DeclaredMediaTypes.read(
              element, annotation, 0, AnnotationReader.values(annotation), places);
      return Optional.of(content(element, name, true, mediaTypes, place));
    }
    if (annotations.isOf(annotation, CONTEXT)) {
      boolean givesRequest = ContextTypes.givesRequest(typeName(element));
      Site place = places.add(element, annotation, 0);
      return Optional.of(new RequestInput.Context(name, true, givesRequest, place));
    }
    return annotations.mark(annotation, HEADER_MARKER) == null
        ? Optional.empty()
        : Optional.of(header(element, name, annotation));
  }

  /** Makes an input that has a name of its own. */
  @FunctionalInterface
  private interface Named {
    RequestInput input(String name, String key, Site place);
  }

  /** Returns what makes the input of an annotation; null for an annotation that gives no name. */
  private @Nullable Named named(AnnotationMirror annotation) {
    if (annotations.isOf(annotation, PATH)) {
      return (name, key, place) -> new RequestInput.PathVariable(name, key, true, place);
    }
    if (annotations.isOf(annotation, COOKIE)) {
      return RequestInput.Cookie::new;
    }
    if (annotations.isOf(annotation, FORM)) {
      return RequestInput.FormParameter::new;
    }
    return annotations.isOf(annotation, PART) ? RequestInput.Part::new : null;
  }

  private String boundName(String name, AnnotationMirror annotation) {
    String written = places.noteUnread(AnnotationReader.text(annotation, "value"));
    return written.isEmpty() ? name : written;
  }

  private static RequestInput content(
      VariableElement element,
      String name,
      boolean isExplicit,
      DeclaredMediaTypes mediaTypes,
      Site place) {
    String type = typeName(element);
    if (ContextTypes.isOf(type)) {
      return new RequestInput.Context(name, false, ContextTypes.givesRequest(type), place);
    }
    if (!mediaTypes.isEmpty()) {
      String named = TypeNames.of(element.asType()).toString();
      return new RequestInput.Content(
          name, new Body.Known(mediaTypes.of(named)), isExplicit, place);
    }
    // The name of a type that is not a class is not known.
    Body body =
        type.isEmpty()
            ? new Body.Unknown()
            : new Body.Known(List.of(new Representation(type, Optional.empty())));
    return new RequestInput.Content(name, body, isExplicit, place);
  }

  /** Where the code does not say the field, it has no name, and the compiler reports that. */
  private RequestInput header(VariableElement element, String name, AnnotationMirror annotation) {
    Optional<String> constant =
        AnnotationReader.value(annotation, "value").flatMap(AnnotationReader::constant);
    if (constant.isEmpty()) {
      places.noteUnread();
    }
    FieldRef ref =
        constant
            .flatMap(law::fieldNamed)
            .<FieldRef>map(FieldRef.Known::new)
            .orElseGet(() -> new FieldRef.Unregistered(""));
    return new RequestInput.Field(name, ref, places.add(element, annotation, 0, "value"));
  }
}
