package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Lifecycle;
import dev.statute.contract.Moment;
import dev.statute.contract.Site;
import dev.statute.contract.Stability;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads how long operations will be there. */
final class LifecycleReader {

  static final String ANNOTATION = RuntimeType.LIFECYCLE.qualifiedName();

  private static final String DEPRECATED = "java.lang.Deprecated";

  private final AnnotationReader annotations;
  private final Places places;

  LifecycleReader(AnnotationReader annotations, Places places) {
    this.annotations = annotations;
    this.places = places;
  }

  /** Reads what an interface says of all of its operations. */
  Optional<Lifecycle> read(Element element) {
    return declared(element)
        .or(
            () ->
                Cause.of(element, annotations).stream()
                    .flatMap(
                        cause -> cause.read(places, t -> declared(t).stream().toList()).stream())
                    .findFirst());
  }

  /**
   * Reads what a method says of its operation.
   *
   * @param common what its interface says of all
   */
  Optional<Lifecycle> read(Element method, Optional<Lifecycle> common) {
    Optional<Lifecycle> own = read(method).map(lifecycle -> withStability(lifecycle, common));
    Optional<AnnotationMirror> deprecated = annotations.find(method, DEPRECATED);
    if (deprecated.isEmpty()) {
      return own;
    }
    Site site = places.add(method, deprecated.get(), 0);
    Lifecycle known =
        own.or(() -> common)
            .orElseGet(
                () ->
                    new Lifecycle(
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        site,
                        site));
    return Optional.of(
        new Lifecycle(
            true,
            known.deprecation(),
            known.sunset(),
            known.documentation(),
            known.stability(),
            known.site(),
            known.documentationSite()));
  }

  private Optional<Lifecycle> declared(Element element) {
    List<AnnotationMirror> all =
        annotations.repeated(element, annotation -> annotations.isOf(annotation, ANNOTATION));
    return all.stream().findFirst().map(annotation -> lifecycle(element, annotation));
  }

  private Lifecycle lifecycle(Element element, AnnotationMirror annotation) {
    Site site = places.add(element, annotation, 0);
    Optional<Moment> deprecation = moment(element, annotation, "deprecated");
    Optional<Moment> sunset = moment(element, annotation, "sunset");
    return new Lifecycle(
        deprecation.isPresent(),
        deprecation,
        sunset,
        places.noteUnread(AnnotationReader.text(annotation, "documentation")),
        stability(annotation),
        site,
        places.add(element, annotation, 0, "documentation"));
  }

  /** An operation that does not say whether it is stable has the stability of its interface. */
  private static Lifecycle withStability(Lifecycle own, Optional<Lifecycle> common) {
    return new Lifecycle(
        own.isDeprecated(),
        own.deprecation(),
        own.sunset(),
        own.documentation(),
        own.stability().or(() -> common.flatMap(Lifecycle::stability)),
        own.site(),
        own.documentationSite());
  }

  private static Optional<Stability> stability(AnnotationMirror annotation) {
    return AnnotationReader.value(annotation, "stability")
        .flatMap(AnnotationReader::constant)
        .map(Stability::named);
  }

  private Optional<Moment> moment(Element element, AnnotationMirror annotation, String member) {
    String text = places.noteUnread(AnnotationReader.text(annotation, member));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Moment.parse(text, places.add(element, annotation, 0, member)));
  }
}
