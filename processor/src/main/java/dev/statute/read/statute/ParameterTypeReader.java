package dev.statute.read.statute;

import com.palantir.javapoet.ClassName;
import dev.statute.contract.RequestInput;
import dev.statute.declaration.ContentProblem;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.Conversion.Writing;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Author;
import dev.statute.declaration.ParameterType.Container;
import dev.statute.declaration.ParameterType.Problem;
import dev.statute.law.HeaderField;
import dev.statute.read.statute.content.ContentType;
import dev.statute.read.statute.conversion.ConversionFinder;
import dev.statute.read.statute.conversion.FieldValueTypes;
import dev.statute.read.statute.conversion.JdkConversions;
import dev.statute.runtime.RuntimePackage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what generated code can do with the types of parameters. */
public final class ParameterTypeReader {

  private static final Map<String, Container> CONTAINERS =
      Map.of(
          "java.util.Optional", Container.OPTIONAL,
          "java.util.List", Container.LIST,
          "java.util.Collection", Container.LIST,
          "java.lang.Iterable", Container.LIST,
          "java.util.Set", Container.SET);

  private static final Set<ParameterDeclaration.Kind> HAVE_ARRAYS =
      EnumSet.of(
          ParameterDeclaration.Kind.QUERY,
          ParameterDeclaration.Kind.FORM,
          ParameterDeclaration.Kind.PART);

  private final ConversionFinder conversions;
  private final TypeAccess access;

  ParameterTypeReader(Elements elements, String packageName) {
    this.conversions = new ConversionFinder(elements, packageName);
    this.access = new TypeAccess(elements, packageName);
  }

  /**
   * Reads the type of a parameter.
   *
   * @param parameter what the parameter is bound to
   * @param type its type, as the interface has it
   */
  ParameterType read(ParameterDeclaration parameter, TypeMirror type) {
    boolean isNullable = parameter.isNullable() || ParameterReader.hasNullable(type);
    Container container = container(parameter, type);
    TypeMirror value = value(container, type);
    boolean isHeader = parameter.kind() == ParameterDeclaration.Kind.HEADER;
    RequestInput.QueryParameter query = parameter.query();
    boolean isObject = query != null && query.style().isOfObject();
    boolean readsLines = isHeader && conversions.readsLines(value);
    Conversion conversion =
        readsLines
            ? new Conversion(className(value), "parse", Writing.TO_STRING)
            : conversions.find(value).orElse(null);
    boolean isBody = parameter.kind() == ParameterDeclaration.Kind.BODY;
    boolean isContext = parameter.kind() == ParameterDeclaration.Kind.CONTEXT;
    return new ParameterType(
        TypeNames.of(type),
        isNullable,
        isNullable || isOptional(parameter, container),
        container,
        TypeNames.of(value),
        isBody || isContext ? null : conversion,
        readsLines,
        author(value),
        ofContent(parameter, value),
        DefaultValues.constants(value),
        isObject ? members(parameter, type) : List.of(),
        problem(parameter, type, value, isNullable, container, conversion));
  }

  /** Tells whether a request can lack a parameter of a type. */
  public static boolean isOptional(ParameterDeclaration parameter, TypeMirror type) {
    return parameter.isNullable()
        || ParameterReader.hasNullable(type)
        || isOptional(parameter, container(parameter, type));
  }

  private static boolean isOptional(ParameterDeclaration parameter, Container container) {
    boolean isDemanded =
        parameter.kind() == ParameterDeclaration.Kind.HEADER
            || parameter.kind() == ParameterDeclaration.Kind.PATH;
    RequestInput.QueryParameter query = parameter.query();
    return container == Container.OPTIONAL
        || (container.isSeveral() && !isDemanded)
        || (query != null && !query.defaults().isEmpty());
  }

  /** Tells whether a parameter of a type can have several values. */
  public static boolean isSeveral(ParameterDeclaration parameter, TypeMirror type) {
    return container(parameter, type).isSeveral();
  }

  private Problem problem(
      ParameterDeclaration parameter,
      TypeMirror type,
      TypeMirror value,
      boolean isNullable,
      Container container,
      @Nullable Conversion conversion) {
    if (!access.canName(type)) {
      return Problem.HIDDEN;
    }
    if (parameter.kind() == ParameterDeclaration.Kind.CONTEXT) {
      return hasClass(type) ? Problem.NONE : Problem.NO_CLASS;
    }
    if (isNullable && type.getKind().isPrimitive()) {
      return Problem.NO_NULL;
    }
    if (isNullable && parameter.kind() == ParameterDeclaration.Kind.PATH) {
      return Problem.NO_ABSENCE;
    }
    return switch (parameter.kind()) {
      case BODY -> coded(parameter, value);
      case HEADER ->
          container.isSeveral()
              ? ofElements(parameter, value)
              : ofField(parameter, value, conversion);
      case PART -> conversion == null ? coded(parameter, value) : ofText(conversion, value);
      case QUERY ->
          ofQuery(
              parameter,
              type,
              value,
              isNullable || container == Container.OPTIONAL,
              container.isSeveral(),
              conversion);
      case PATH, COOKIE, FORM, CONTEXT -> ofText(conversion, value);
    };
  }

  private static TypeMirror value(Container container, TypeMirror type) {
    return switch (container) {
      case NONE -> type;
      case ARRAY -> ((ArrayType) type).getComponentType();
      case OPTIONAL, LIST, SET -> ((DeclaredType) type).getTypeArguments().get(0);
    };
  }

  /** Tells whether a class literal says all of a type, so that a value can be found by it. */
  private static boolean hasClass(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || (type instanceof DeclaredType declared && declared.getTypeArguments().isEmpty());
  }

  private static Problem coded(ParameterDeclaration parameter, TypeMirror type) {
    if (TypeNames.hasVariable(type)) {
      return Problem.VARIABLE;
    }
    return ofContent(parameter, type) == ContentProblem.NONE ? Problem.NONE : Problem.NO_CONTENT;
  }

  private static ContentProblem ofContent(ParameterDeclaration parameter, TypeMirror type) {
    return switch (parameter.kind()) {
      case BODY -> ContentType.problemOfRequest(type);
      case PART -> ContentType.problemOfPart(type);
      case PATH, QUERY, HEADER, COOKIE, FORM, CONTEXT -> ContentProblem.NONE;
    };
  }

  private Problem ofQuery(
      ParameterDeclaration parameter,
      TypeMirror type,
      TypeMirror value,
      boolean isAbsent,
      boolean isSeveral,
      @Nullable Conversion conversion) {
    RequestInput.QueryParameter query = Objects.requireNonNull(parameter.query());
    if (query.style().isOfObject()) {
      return query.defaults().isEmpty() ? ofRecord(type) : Problem.NEEDLESS_DEFAULT;
    }
    if (query.style().isJoined() && !isSeveral && TypeNames.isResolved(type)) {
      return Problem.ONE_VALUE;
    }
    Problem problem = ofText(conversion, value);
    if (problem != Problem.NONE || query.defaults().isEmpty() || conversion == null) {
      return problem;
    }
    if (isAbsent) {
      return Problem.NEEDLESS_DEFAULT;
    }
    if (query.defaults().size() > 1 && !isSeveral) {
      return Problem.SEVERAL_DEFAULTS;
    }
    return query.defaults().stream()
            .allMatch(text -> DefaultValues.isConvertible(text, value, conversion))
        ? Problem.NONE
        : Problem.WRONG_DEFAULT;
  }

  /** A record that generated code can make has a canonical constructor that it can call. */
  private Problem ofRecord(TypeMirror type) {
    if (!TypeNames.isResolved(type)) {
      return Problem.NONE;
    }
    boolean isMade =
        type instanceof DeclaredType declared
            && declared.getTypeArguments().isEmpty()
            && declared.asElement().getKind() == ElementKind.RECORD
            && !((TypeElement) declared.asElement()).getRecordComponents().isEmpty()
            && QueryReader.canonical((TypeElement) declared.asElement())
                .filter(access::canCall)
                .isPresent();
    return isMade ? Problem.NONE : Problem.NO_RECORD;
  }

  private List<ParameterType> members(ParameterDeclaration parameter, TypeMirror type) {
    List<ParameterType> members = new ArrayList<>();
    List<? extends RecordComponentElement> components = QueryReader.components(type);
    for (int i = 0; i < Math.min(components.size(), parameter.members().size()); i++) {
      ParameterDeclaration member = parameter.members().get(i);
      boolean isNested = Objects.requireNonNull(member.query()).style().isOfObject();
      ParameterType read = read(member, components.get(i).asType());
      members.add(isNested ? read.with(Problem.NESTED) : read);
    }
    return members;
  }

  private Problem ofField(
      ParameterDeclaration parameter, TypeMirror value, @Nullable Conversion conversion) {
    HeaderField field = parameter.field();
    return field != null && conversion != null && !FieldValueTypes.holds(field, value, conversion)
        ? Problem.UNREADABLE
        : ofText(conversion, value);
  }

  static Author author(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Author.LIBRARY;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    if (JdkConversions.isOfJdk(element)
        || RuntimePackage.COMMON.holds(element.getQualifiedName().toString())) {
      return Author.LIBRARY;
    }
    boolean isLomboks =
        element.getAnnotationMirrors().stream()
            .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
            .anyMatch(annotation -> annotation.getQualifiedName().toString().startsWith("lombok."));
    return isLomboks ? Author.LOMBOK : Author.USER;
  }

  private static ClassName className(TypeMirror type) {
    return ClassName.get((TypeElement) ((DeclaredType) type).asElement());
  }

  private Problem ofText(@Nullable Conversion conversion, TypeMirror value) {
    if (conversion == null) {
      return TypeNames.isResolved(value) ? Problem.UNREADABLE : Problem.NONE;
    }
    boolean isWritable = conversion.writing() != Writing.TO_STRING || conversions.hasText(value);
    return isWritable ? Problem.NONE : Problem.UNWRITABLE;
  }

  /** The elements of a field have the type that the definition of the field gives them. */
  private static Problem ofElements(ParameterDeclaration parameter, TypeMirror value) {
    HeaderField field = parameter.field();
    boolean isOfField =
        field == null ? FieldValueTypes.isText(value) : FieldValueTypes.holdElements(field, value);
    return isOfField ? Problem.NONE : Problem.UNREADABLE;
  }

  /** A path has several values only for a variable of several segments; content is one value. */
  private static Container container(ParameterDeclaration parameter, TypeMirror type) {
    if (type instanceof ArrayType array && HAVE_ARRAYS.contains(parameter.kind())) {
      boolean isPart = parameter.kind() == ParameterDeclaration.Kind.PART;
      boolean isOctets = array.getComponentType().getKind() == TypeKind.BYTE;
      return isPart && isOctets ? Container.NONE : Container.ARRAY;
    }
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().size() != 1) {
      return Container.NONE;
    }
    TypeElement element = (TypeElement) declared.asElement();
    Container container =
        CONTAINERS.getOrDefault(element.getQualifiedName().toString(), Container.NONE);
    boolean isRest = parameter.input() instanceof RequestInput.PathVariable path && path.isRest();
    return switch (parameter.kind()) {
      case PATH -> isRest && container == Container.LIST ? container : Container.NONE;
      case CONTEXT -> Container.NONE;
      case QUERY, FORM, PART -> container;
      case HEADER -> container == Container.SET ? Container.NONE : container;
      case BODY, COOKIE -> container == Container.OPTIONAL ? container : Container.NONE;
    };
  }
}
