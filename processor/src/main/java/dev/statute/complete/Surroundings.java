package dev.statute.complete;

import dev.statute.compiler.AnnotationReader;
import dev.statute.contract.PathTemplate;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Knows what stands around an annotation that is edited. */
final class Surroundings {

  private static final String RESPONDS = RuntimeType.RESPONDS_ANNOTATION.qualifiedName();

  private final AnnotationReader annotations;
  private final BiFunction<TypeElement, AnnotationReader, Law> laws;

  Surroundings(AnnotationReader annotations, BiFunction<TypeElement, AnnotationReader, Law> laws) {
    this.annotations = annotations;
    this.laws = laws;
  }

  /** Returns the interface that an element is in, or is. */
  Optional<TypeElement> api(Element element) {
    for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
      if (outer instanceof TypeElement type && isApi(type)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private boolean isApi(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        && annotations.find(type, RuntimeType.API.qualifiedName()).isPresent();
  }

  /** Returns what is known of the place of an annotation. */
  Asked asked(Element element, AnnotationMirror annotation, TypeElement api) {
    Law law = laws.apply(api, annotations);
    Optional<Role> role =
        annotations
            .find(api, RuntimeType.API.qualifiedName())
            .flatMap(mirror -> AnnotationReader.value(mirror, "role"))
            .flatMap(AnnotationReader::constant)
            .flatMap(name -> Stream.of(Role.values()).filter(r -> r.name().equals(name)).findAny());
    Optional<Status> status =
        AnnotationReader.value(annotation, "status")
            .flatMap(AnnotationReader::constant)
            .flatMap(law::statusNamed);
    return new Asked(law, role, method(element), status);
  }

  /** Returns the token of the HTTP method of an operation; empty where it has none. */
  private String method(Element element) {
    Element around = element.getEnclosingElement();
    Element method =
        element.getKind() == ElementKind.PARAMETER && around != null ? around : element;
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      AnnotationMirror mark =
          annotations.mark(annotation, RuntimeType.METHOD_ANNOTATION.qualifiedName());
      if (mark != null) {
        return AnnotationReader.text(mark, "value");
      }
    }
    return "";
  }

  /** Returns the statuses of the other responses that stand at an element. */
  Set<String> statuses(Element element, AnnotationMirror edited) {
    Set<String> names = new HashSet<>();
    for (AnnotationMirror other :
        annotations.repeated(element, mirror -> annotations.mark(mirror, RESPONDS) != null)) {
      if (!other.equals(edited)) {
        AnnotationReader.value(other, "status")
            .flatMap(AnnotationReader::constant)
            .ifPresent(names::add);
      }
    }
    // The one that is edited may have no constant yet, or one that is to be replaced.
    AnnotationReader.value(edited, "status")
        .flatMap(AnnotationReader::constant)
        .ifPresent(names::remove);
    return names;
  }

  /** Returns the fields that a response declares. */
  static Set<String> fields(AnnotationMirror annotation) {
    Set<String> names = new HashSet<>();
    for (String member : List.of("headers", "optionalHeaders")) {
      for (AnnotationValue value : AnnotationReader.elements(annotation, member)) {
        AnnotationReader.constant(value).ifPresent(names::add);
      }
    }
    return names;
  }

  /** Returns the fields that other parameters of the operation are bound to. */
  Set<String> inputs(Element element) {
    Set<String> names = new HashSet<>();
    if (element.getEnclosingElement() instanceof ExecutableElement method) {
      for (VariableElement parameter : method.getParameters()) {
        for (AnnotationMirror annotation : parameter.getAnnotationMirrors()) {
          if (!parameter.equals(element)) {
            AnnotationReader.value(annotation, "value")
                .flatMap(AnnotationReader::constant)
                .ifPresent(names::add);
          }
        }
      }
    }
    return names;
  }

  /** Returns the variables of the path of an operation that no other parameter takes. */
  List<String> variables(Element element, TypeElement api) {
    if (!(element.getEnclosingElement() instanceof ExecutableElement method)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    String marker = RuntimeType.METHOD_ANNOTATION.qualifiedName();
    annotations
        .find(api, RuntimeType.API.qualifiedName())
        .map(mirror -> PathTemplate.parse(AnnotationReader.text(mirror, "value")))
        .ifPresent(path -> names.addAll(path.variables()));
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (annotations.mark(annotation, marker) != null) {
        String path = AnnotationReader.text(annotation, "value");
        names.addAll(PathTemplate.parse(path).variables());
      }
    }
    for (VariableElement other : method.getParameters()) {
      if (!other.equals(element)) {
        names.remove(other.getSimpleName().toString());
        annotations
            .find(other, RuntimeType.PATH_PARAM.qualifiedName())
            .ifPresent(mirror -> names.remove(AnnotationReader.text(mirror, "value")));
      }
    }
    return names.stream().distinct().toList();
  }

  /** Returns the media types that the law or other responses of the interface have. */
  List<String> mediaTypes(TypeElement api, AnnotationMirror edited, Asked asked) {
    Set<String> types = new TreeSet<>();
    asked
        .status()
        .flatMap(asked.law().policy()::mediaType)
        .ifPresent(rule -> types.add(rule.mediaType()));
    add(api, types);
    api.getEnclosedElements().forEach(element -> add(element, types));
    AnnotationReader.elements(edited, "mediaTypes")
        .forEach(value -> types.remove(AnnotationReader.text(value)));
    types.remove("");
    return List.copyOf(types);
  }

  private void add(Element element, Set<String> types) {
    for (AnnotationMirror response :
        annotations.repeated(element, mirror -> annotations.mark(mirror, RESPONDS) != null)) {
      AnnotationReader.elements(response, "mediaTypes")
          .forEach(value -> types.add(AnnotationReader.text(value)));
    }
  }
}
