package dev.statute.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the properties of classes and interfaces: from getters, setters and public fields, from the
 * parameters of constructors that name properties, and from the fields that Lombok makes getters
 * and setters for. They come in the order of their names, since class files have no other.
 */
final class BeanProperties {

  private static final Set<String> LOMBOK =
      Set.of("lombok.Data", "lombok.Getter", "lombok.Setter", "lombok.Value");

  private final TypeElement type;
  private final boolean isLomboks;
  private final TreeMap<String, List<Element>> getters = new TreeMap<>();
  private final TreeMap<String, List<Element>> setters = new TreeMap<>();
  private final TreeMap<String, List<Element>> fields = new TreeMap<>();

  private BeanProperties(TypeElement type) {
    this.type = type;
    this.isLomboks = isLomboks(type);
  }

  /** Returns the properties that a type declares itself. */
  static List<Property> of(TypeElement type) {
    BeanProperties properties = new BeanProperties(type);
    ElementFilter.methodsIn(type.getEnclosedElements()).forEach(properties::addMethod);
    ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(properties::addField);
    ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .flatMap(constructor -> constructor.getParameters().stream())
        .forEach(properties::addParameter);
    return properties.all();
  }

  /** Tells whether an object without properties can be made, so that it stands for itself. */
  static boolean isMadeEmpty(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                constructor ->
                    constructor.getParameters().isEmpty()
                        && !constructor.getModifiers().contains(Modifier.PRIVATE))
        && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .allMatch(field -> field.getModifiers().contains(Modifier.STATIC));
  }

  private List<Property> all() {
    TreeMap<String, List<Element>> all = new TreeMap<>(getters);
    setters.forEach((name, places) -> all.computeIfAbsent(name, n -> new ArrayList<>(places)));
    fields.forEach(
        (name, places) -> {
          if (isVisible(places.get(0))) {
            all.computeIfAbsent(name, n -> new ArrayList<>(places));
          }
        });
    List<Property> properties = new ArrayList<>();
    for (Map.Entry<String, List<Element>> entry : all.entrySet()) {
      List<Element> places = new ArrayList<>(entry.getValue());
      List.of(setters, fields)
          .forEach(
              other ->
                  other.getOrDefault(entry.getKey(), List.of()).stream()
                      .filter(place -> !places.contains(place))
                      .forEach(places::add));
      properties.add(new Property(entry.getKey(), typeOf(places.get(0)), places));
    }
    return properties;
  }

  private static TypeMirror typeOf(Element place) {
    return place instanceof ExecutableElement getter ? getter.getReturnType() : place.asType();
  }

  private void addMethod(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean isOpen = modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.STATIC);
    if (!isOpen) {
      return;
    }
    if (method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID) {
      property(method, "get")
          .or(() -> isTruth(method.getReturnType()) ? property(method, "is") : Optional.empty())
          .ifPresent(name -> getters.computeIfAbsent(name, n -> new ArrayList<>()).add(method));
    } else if (method.getParameters().size() == 1) {
      property(method, "set")
          .ifPresent(
              name -> {
                List<Element> places = setters.computeIfAbsent(name, n -> new ArrayList<>());
                places.add(method.getParameters().get(0));
                places.add(method);
              });
    }
  }

  private static boolean isTruth(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || type.toString().endsWith("java.lang.Boolean");
  }

  /** Returns the property that a method is about, if its name begins with a word. */
  private static Optional<String> property(ExecutableElement method, String word) {
    String name = method.getSimpleName().toString();
    int start = word.length();
    if (!name.startsWith(word)
        || name.length() == start
        || Character.isLowerCase(name.charAt(start))) {
      return Optional.empty();
    }
    String rest = name.substring(start);
    boolean isWhole = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
    return Optional.of(isWhole ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
  }

  private void addField(VariableElement field) {
    Set<Modifier> modifiers = field.getModifiers();
    if (field.getKind() == ElementKind.FIELD
        && !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.TRANSIENT)) {
      String name = field.getSimpleName().toString();
      boolean isPrefixed =
          isLomboks
              && field.asType().getKind() == TypeKind.BOOLEAN
              && name.matches("is[^\\p{javaLowerCase}].*");
      String property =
          isPrefixed ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name;
      fields.computeIfAbsent(property, n -> new ArrayList<>()).add(field);
    }
  }

  private boolean isVisible(Element field) {
    return field.getModifiers().contains(Modifier.PUBLIC)
        || isLomboks
        || isLomboks(field)
        || names(field).isPresent();
  }

  /** Of class files constructors have no names of parameters, so that an annotation gives them. */
  private void addParameter(VariableElement parameter) {
    names(parameter)
        .ifPresent(
            name ->
                setters
                    .computeIfAbsent(propertyNamed(name), n -> new ArrayList<>())
                    .add(parameter));
  }

  /** A property may have another name in JSON than in Java. */
  private String propertyNamed(String name) {
    for (Map<String, List<Element>> known : List.of(getters, setters, fields)) {
      for (Map.Entry<String, List<Element>> entry : known.entrySet()) {
        if (entry.getValue().stream().anyMatch(e -> names(e).filter(name::equals).isPresent())) {
          return entry.getKey();
        }
      }
    }
    return name;
  }

  /** Returns the name that an annotation of Jackson gives something. */
  private static Optional<String> names(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("JsonProperty")) {
        return mirror.getElementValues().entrySet().stream()
            .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
            .map(entry -> String.valueOf(entry.getValue().getValue()))
            .findFirst()
            .or(() -> Optional.of(element.getSimpleName().toString()));
      }
    }
    return Optional.empty();
  }

  private static boolean isLomboks(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(annotation -> LOMBOK.contains(annotation.getQualifiedName().toString()));
  }

  @Override
  public String toString() {
    return "properties of " + type;
  }
}
