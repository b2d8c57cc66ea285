package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.DeclaringType;
import dev.statute.compiler.Places;
import dev.statute.contract.ParameterStyle;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Site;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.QueryPlaces;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what parameters of the query are, and the components of records that are some. */
final class QueryReader {

  static final String QUERY = RuntimeType.QUERY_PARAM.qualifiedName();

  private final AnnotationReader annotations;
  private final Places places;
  private final ParameterFacts facts;

  QueryReader(AnnotationReader annotations, Places places, ParameterFacts facts) {
    this.annotations = annotations;
    this.places = places;
    this.facts = facts;
  }

  /** What is read of a parameter: what it is bound to, and how its record is made. */
  record Query(
      RequestInput.QueryParameter input, List<ParameterDeclaration> members, QueryPlaces places) {}

  /**
   * Reads a parameter.
   *
   * @param element the parameter
   * @param annotation what binds it
   * @param name its Java name
   * @param key its name in the query
   */
  Query read(Element element, AnnotationMirror annotation, String name, String key) {
    Site place = places.add(element, annotation, 0, "value");
    QueryPlaces said =
        new QueryPlaces(
            place(element, annotation, "style", place),
            place(element, annotation, "defaultValue", place));
    ParameterStyle style = style(annotation);
    List<ParameterDeclaration> members =
        style.isOfObject() ? members(element.asType(), style, key, said) : List.of();
    RequestInput.QueryParameter input =
        new RequestInput.QueryParameter(
            name, key, style, defaults(annotation), inputs(members), place);
    return new Query(input, members, said);
  }

  private static List<RequestInput.QueryParameter> inputs(List<ParameterDeclaration> members) {
    return members.stream()
        .map(ParameterDeclaration::input)
        .map(RequestInput.QueryParameter.class::cast)
        .toList();
  }

  private Site place(Element element, AnnotationMirror annotation, String member, Site otherwise) {
    Optional<AnnotationValue> value = AnnotationReader.value(annotation, member);
    return value.isEmpty() ? otherwise : places.add(element, annotation, 0, member);
  }

  private static ParameterStyle style(AnnotationMirror annotation) {
    return AnnotationReader.value(annotation, "style")
        .flatMap(AnnotationReader::constant)
        .flatMap(
            name ->
                Stream.of(ParameterStyle.values()).filter(s -> s.name().equals(name)).findFirst())
        .orElse(ParameterStyle.REPEATED);
  }

  private List<String> defaults(AnnotationMirror annotation) {
    return AnnotationReader.elements(annotation, "defaultValue").stream()
        .map(value -> places.noteUnread(AnnotationReader.text(value)))
        .toList();
  }

  private List<ParameterDeclaration> members(
      TypeMirror type, ParameterStyle style, String key, QueryPlaces said) {
    List<ParameterDeclaration> members = new ArrayList<>();
    for (RecordComponentElement component : components(type)) {
      members.add(member(component, style, key, said));
    }
    return members;
  }

  /** Returns the components of a record; none of any other type. */
  static List<? extends RecordComponentElement> components(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.RECORD
        ? element.getRecordComponents()
        : List.of();
  }

  /** What is wrong with a component is so where the record is a parameter. */
  private ParameterDeclaration member(
      RecordComponentElement component, ParameterStyle outer, String outerKey, QueryPlaces said) {
    String name = component.getSimpleName().toString();
    Optional<AnnotationMirror> annotation = annotation(component);
    String given = annotation.map(a -> AnnotationReader.text(a, "value")).orElse("");
    String inner = given.isEmpty() ? name : given;
    ParameterFacts.Fact fact = fact(component);
    RequestInput.QueryParameter input =
        new RequestInput.QueryParameter(
            name,
            outer == ParameterStyle.DEEP_OBJECT ? outerKey + "[" + inner + "]" : inner,
            annotation.map(QueryReader::style).orElse(ParameterStyle.REPEATED),
            annotation.map(this::defaults).orElse(List.of()),
            List.of(),
            said.style());
    Set<ParameterDeclaration.Unknown> unknown = EnumSet.noneOf(ParameterDeclaration.Unknown.class);
    if (!fact.isComplete()) {
      unknown.add(ParameterDeclaration.Unknown.NULLNESS);
    }
    return new ParameterDeclaration(
        input,
        ParameterReader.typeName(component),
        1,
        fact.isNullable() || isNullable(component),
        unknown,
        List.of(),
        new QueryPlaces(said.style(), said.style()));
  }

  private static boolean isNullable(RecordComponentElement component) {
    return ParameterReader.hasNullable(component)
        || ParameterReader.hasNullable(component.asType())
        || ParameterReader.hasNullable(component.getAccessor())
        || ParameterReader.hasNullable(component.getAccessor().getReturnType());
  }

  private Optional<AnnotationMirror> annotation(RecordComponentElement component) {
    return annotations.find(component, QUERY);
  }

  /** Returns what the class file of a record says of the parameter for a component. */
  private ParameterFacts.Fact fact(RecordComponentElement component) {
    TypeElement type = DeclaringType.of(component.getAccessor());
    int index = type.getRecordComponents().indexOf(component);
    return canonical(type)
        .map(constructor -> facts.of(constructor, List.of()).get(index))
        .orElse(new ParameterFacts.Fact("", true, false, true));
  }

  /** Returns the canonical constructor of a record. */
  static Optional<ExecutableElement> canonical(TypeElement type) {
    List<String> wanted = type.getRecordComponents().stream().map(c -> erased(c.asType())).toList();
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(
            constructor ->
                constructor.getParameters().stream()
                    .map(p -> erased(p.asType()))
                    .toList()
                    .equals(wanted))
        .findFirst();
  }

  /** Names a type without annotations, which compilers tell of one and not of the other. */
  private static String erased(TypeMirror type) {
    return TypeNames.of(type).toString();
  }
}
