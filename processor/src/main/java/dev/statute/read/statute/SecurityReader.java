package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.Site;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads how clients authenticate. */
final class SecurityReader {

  static final String SECURED = RuntimeType.SECURED.qualifiedName();
  static final String SCHEME = RuntimeType.SECURITY_SCHEME.qualifiedName();

  private static final String UNSECURED = RuntimeType.UNSECURED.qualifiedName();

  private final Elements elements;
  private final AnnotationReader annotations;
  private final Places places;

  SecurityReader(Elements elements, AnnotationReader annotations, Places places) {
    this.elements = elements;
    this.annotations = annotations;
    this.places = places;
  }

  /**
   * Reads the schemes that are declared for an interface: on it, by its causes and those of its
   * methods, on its package, and on what it extends.
   */
  List<SecurityScheme> schemes(TypeElement type) {
    List<SecurityScheme> schemes = new ArrayList<>(withCauses(type, this::declaredSchemes));
    for (Element method : ApiReader.methods(type)) {
      addNew(ofCauses(method, this::declaredSchemes), schemes);
    }
    addNew(places.at(type, () -> declaredSchemes(elements.getPackageOf(type))), schemes);
    for (TypeElement parent : InheritanceReader.parents(type)) {
      // What is above may stand in a class file, which has no places.
      addNew(places.at(type, () -> withCauses(parent, this::declaredSchemes)), schemes);
    }
    return schemes;
  }

  /** What is declared nearer counts, and of an annotation that stands on several methods one. */
  private static void addNew(List<SecurityScheme> others, List<SecurityScheme> schemes) {
    for (SecurityScheme other : others) {
      if (schemes.stream().noneMatch(scheme -> scheme.name().equals(other.name()))) {
        schemes.add(other);
      }
    }
  }

  /** Reads what an element says of its operation, or of all operations. */
  Optional<Security> security(Element element) {
    Optional<AnnotationMirror> unsecured = annotations.find(element, UNSECURED);
    if (unsecured.isPresent()) {
      return Optional.of(new Security(List.of(), places.add(element, unsecured.get(), 0)));
    }
    List<Security.Requirement> own = requirements(element);
    List<Security.Requirement> all = own.isEmpty() ? ofCauses(element, this::requirements) : own;
    return all.isEmpty() ? Optional.empty() : Optional.of(new Security(all, all.get(0).site()));
  }

  private <T> List<T> withCauses(Element element, Function<Element, List<T>> reader) {
    List<T> all = new ArrayList<>(reader.apply(element));
    all.addAll(ofCauses(element, reader));
    return all;
  }

  private <T> List<T> ofCauses(Element element, Function<Element, List<T>> reader) {
    List<T> all = new ArrayList<>();
    for (Cause cause : Cause.of(element, annotations)) {
      all.addAll(cause.read(places, reader::apply));
    }
    return all;
  }

  private List<Security.Requirement> requirements(Element element) {
    List<Security.Requirement> requirements = new ArrayList<>();
    List<AnnotationMirror> declared =
        annotations.repeated(element, annotation -> annotations.isOf(annotation, SECURED));
    for (int i = 0; i < declared.size(); i++) {
      AnnotationMirror annotation = declared.get(i);
      requirements.add(
          new Security.Requirement(
              places.noteUnread(AnnotationReader.text(annotation, "value")),
              AnnotationReader.elements(annotation, "scopes").stream()
                  .map(AnnotationReader::text)
                  .toList(),
              places.add(element, annotation, i, "value")));
    }
    return requirements;
  }

  private List<SecurityScheme> declaredSchemes(Element element) {
    List<SecurityScheme> schemes = new ArrayList<>();
    List<AnnotationMirror> declared =
        annotations.repeated(element, annotation -> annotations.isOf(annotation, SCHEME));
    for (int i = 0; i < declared.size(); i++) {
      scheme(element, declared.get(i), i).ifPresent(schemes::add);
    }
    return schemes;
  }

  /** Returns a scheme; nothing where the code does not say its type, as the compiler reports. */
  private Optional<SecurityScheme> scheme(Element element, AnnotationMirror annotation, int index) {
    Map<String, AnnotationValue> values = AnnotationReader.values(annotation);
    Optional<SecurityScheme.Kind> kind =
        constant(values.get("type")).map(SecurityScheme.Kind::valueOf);
    if (kind.isEmpty()) {
      places.noteUnread();
      return Optional.empty();
    }
    Site site = places.add(element, annotation, index);
    return Optional.of(
        new SecurityScheme(
            AnnotationReader.text(values.get("name")),
            kind.get(),
            AnnotationReader.text(values.get("realm")),
            values.get("proxy") != null && Boolean.TRUE.equals(values.get("proxy").getValue()),
            AnnotationReader.text(values.get("parameter")),
            constant(values.get("in"))
                .map(SecurityScheme.Location::valueOf)
                .orElse(SecurityScheme.Location.HEADER),
            AnnotationReader.text(values.get("format")),
            AnnotationReader.text(values.get("authorizationUrl")),
            AnnotationReader.text(values.get("tokenUrl")),
            AnnotationReader.text(values.get("discoveryUrl")),
            site,
            places.add(element, annotation, index, "name")));
  }

  private static Optional<String> constant(
      @org.jspecify.annotations.Nullable AnnotationValue value) {
    return Optional.ofNullable(value).flatMap(AnnotationReader::constant);
  }
}
