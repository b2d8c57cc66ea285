package dev.statute.publish;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.PublishedType.Kind;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Describes a type: what it is, its members and the types above and below it. */
final class TypeReader {

  private static final Comparator<TypeUse> BY_NAME = Comparator.comparing(TypeUse::name);

  private final Docs docs;
  private final TypeUses uses;
  private final AnnotationUses annotations;
  private final CompiledFacts compiled;
  private final List<TypeElement> mentions = new ArrayList<>();
  private final List<DescribedType.Place> places = new ArrayList<>();

  /**
   * Makes a reader of one type.
   *
   * @param uses what is used for no other type
   */
  TypeReader(Docs docs, TypeUses uses, AnnotationUses annotations, CompiledFacts compiled) {
    this.docs = docs;
    this.uses = uses;
    this.annotations = annotations;
    this.compiled = compiled;
  }

  /** Returns the classes that the type speaks of, after it has been read. */
  List<TypeElement> mentions() {
    return mentions;
  }

  /** Returns where its members stand. */
  List<DescribedType.Place> places() {
    return places;
  }

  /**
   * Describes a type whose values are content.
   *
   * @param name its binary name
   */
  PublishedType read(TypeElement type, String name) {
    if (type.getKind() == ElementKind.ENUM) {
      return describe(type, name, Kind.ENUM, standIn(type, List.of()), constants(type));
    }
    List<Property> properties =
        type.getKind() == ElementKind.RECORD ? RecordProperties.of(type) : BeanProperties.of(type);
    List<PublishedMember> members = new ArrayList<>();
    for (Property property : properties) {
      if (!property.isLeftOut()) {
        addPlace("members", property.name(), property.places().get(0));
        members.add(member(type, property));
      }
    }
    members.addAll(standIn(type, properties));
    return describe(type, name, kind(type, members), members, List.of());
  }

  /** Describes a type whose values are written as one text. */
  PublishedType readText(TypeElement type, String name) {
    boolean isEnum = type.getKind() == ElementKind.ENUM;
    return new PublishedType(
        name,
        isEnum ? Kind.ENUM : Kind.OPAQUE,
        parameters(type),
        List.of(),
        isEnum ? constants(type) : List.of(),
        Optional.empty(),
        List.of(),
        annotations.of(annotated(type)),
        docs.published(type));
  }

  private PublishedType describe(
      TypeElement type,
      String name,
      Kind kind,
      List<PublishedMember> members,
      List<PublishedConstant> constants) {
    // The constants of an enum that have bodies are of subtypes without names.
    boolean hasSubtypes = type.getKind() != ElementKind.ENUM;
    List<TypeUse> subtypes =
        (hasSubtypes ? subtypes(type) : Stream.<TypeMirror>empty())
            .map(subtype -> uses.of(subtype, mentions::add))
            .distinct()
            .sorted(BY_NAME)
            .toList();
    List<AnnotationUse> own = annotations.of(annotated(type));
    return new PublishedType(
        name,
        kind,
        parameters(type),
        members,
        constants,
        above(type).map(above -> uses.of(above, mentions::add)),
        subtypes,
        own,
        docs.published(type));
  }

  /** Returns what is written in place of an object, if it is none of the properties. */
  private List<PublishedMember> standIn(TypeElement type, List<Property> properties) {
    List<PublishedMember> found = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      boolean isProperty =
          properties.stream().anyMatch(property -> property.places().contains(element));
      if (found.isEmpty() && !isProperty && Property.standsIn(element)) {
        String name = element.getSimpleName().toString();
        TypeMirror written =
            element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        addPlace("members", name, element);
        found.add(
            new PublishedMember(
                name,
                uses.ofMember(written, TypeUses.isNullable(element), mentions::add),
                annotations.of(List.of(element)),
                docs.published(element)));
      }
    }
    return found;
  }

  /** The method that reads the constants of an enum from texts says that these are its own. */
  private static List<Element> annotated(TypeElement type) {
    List<Element> places = new ArrayList<>(List.of(type));
    if (type.getKind() == ElementKind.ENUM) {
      ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .filter(method -> method.getModifiers().contains(Modifier.STATIC))
          .filter(TypeReader::isCreator)
          .forEach(places::add);
    }
    return places;
  }

  private static boolean isCreator(Element method) {
    return method.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName())
        .anyMatch(name -> name.contentEquals("JsonCreator"));
  }

  private void addPlace(String kind, String name, Element element) {
    places.add(new DescribedType.Place(kind, name, element));
  }

  private static Stream<TypeMirror> subtypes(TypeElement type) {
    return Stream.concat(type.getPermittedSubclasses().stream(), NamedSubtypes.of(type));
  }

  private static List<String> parameters(TypeElement type) {
    return type.getTypeParameters().stream().map(p -> p.getSimpleName().toString()).toList();
  }

  private static Kind kind(TypeElement type, List<PublishedMember> members) {
    if (type.getKind() == ElementKind.RECORD) {
      return Kind.RECORD;
    }
    if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Kind.ABSTRACT;
    }
    boolean isPlain = members.isEmpty() && isObject(type.getSuperclass());
    return isPlain && !BeanProperties.isMadeEmpty(type) ? Kind.OPAQUE : Kind.BEAN;
  }

  private PublishedMember member(TypeElement owner, Property property) {
    return new PublishedMember(
        property.name(),
        compiled.mark(
            uses.ofMember(property.type(), property.isNullable(), mentions::add), owner, property),
        annotations.of(property.annotated()),
        docs.published(owner, property));
  }

  private List<PublishedConstant> constants(TypeElement type) {
    List<PublishedConstant> constants = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        String name = element.getSimpleName().toString();
        addPlace("constants", name, element);
        constants.add(
            new PublishedConstant(name, annotations.of(List.of(element)), docs.published(element)));
      }
    }
    List<String> order = compiled.constants(type);
    constants.sort(Comparator.comparingInt(constant -> order.indexOf(constant.name())));
    return constants;
  }

  /** Returns the superclass of which a type has members, or else what names it as a subtype. */
  private static Optional<TypeMirror> above(TypeElement type) {
    TypeMirror superclass = type.getSuperclass();
    boolean isOfUser =
        type.getKind() == ElementKind.CLASS
            && superclass.getKind() != TypeKind.NONE
            && !isOfJdk(superclass);
    return isOfUser
        ? Optional.of(superclass)
        : type.getInterfaces().stream()
            .filter(TypeReader::namesSubtypes)
            .min(Comparator.comparing(TypeReader::name))
            .map(TypeMirror.class::cast);
  }

  private static boolean namesSubtypes(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (element.getModifiers().contains(Modifier.SEALED)
            || NamedSubtypes.of(element).findAny().isPresent());
  }

  private static boolean isObject(TypeMirror type) {
    return type.getKind() == TypeKind.NONE || name(type).equals("java.lang.Object");
  }

  private static boolean isOfJdk(TypeMirror type) {
    return name(type).startsWith("java.");
  }

  private static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }
}
