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
import dev.statute.runtime.RuntimePackage;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what generated code can do with the types of parameters. */
final class ParameterTypeReader {

  private static final Map<String, Container> CONTAINERS =
      Map.of(
          "java.util.Optional", Container.OPTIONAL,
          "java.util.List", Container.LIST,
          "java.util.Set", Container.SET);

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
    TypeMirror value =
        container == Container.NONE ? type : ((DeclaredType) type).getTypeArguments().get(0);
    boolean isHeader = parameter.kind() == ParameterDeclaration.Kind.HEADER;
    boolean isSeveral = container == Container.LIST || container == Container.SET;
    boolean isDemanded = isHeader || parameter.kind() == ParameterDeclaration.Kind.PATH;
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
        isNullable || container == Container.OPTIONAL || (isSeveral && !isDemanded),
        container,
        TypeNames.of(value),
        isBody || isContext ? null : conversion,
        readsLines,
        author(value),
        isBody ? ContentType.problem(value) : ContentProblem.NONE,
        problem(parameter, type, value, isNullable, isSeveral, conversion));
  }

  private Problem problem(
      ParameterDeclaration parameter,
      TypeMirror type,
      TypeMirror value,
      boolean isNullable,
      boolean isSeveral,
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
      case BODY -> ofContent(value);
      case HEADER ->
          isSeveral ? ofElements(parameter, value) : ofField(parameter, value, conversion);
      case PART -> conversion == null ? ofContent(value) : ofText(conversion, value);
      case PATH, QUERY, COOKIE, FORM, CONTEXT -> ofText(conversion, value);
    };
  }

  /** Tells whether a class literal says all of a type, so that a value can be found by it. */
  private static boolean hasClass(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || (type instanceof DeclaredType declared && declared.getTypeArguments().isEmpty());
  }

  private static Problem ofContent(TypeMirror type) {
    if (TypeNames.hasVariable(type)) {
      return Problem.VARIABLE;
    }
    return ContentType.problem(type) == ContentProblem.NONE ? Problem.NONE : Problem.NO_CONTENT;
  }

  private Problem ofField(
      ParameterDeclaration parameter, TypeMirror value, @Nullable Conversion conversion) {
    HeaderField field = parameter.field();
    return field != null && conversion != null && !FieldValueTypes.holds(field, value, conversion)
        ? Problem.UNREADABLE
        : ofText(conversion, value);
  }

  private static Author author(TypeMirror type) {
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
