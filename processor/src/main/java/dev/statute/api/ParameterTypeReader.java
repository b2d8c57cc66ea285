package dev.statute.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.statute.api.Conversion.Writing;
import dev.statute.api.ParameterType.Container;
import dev.statute.api.ParameterType.Problem;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what generated code can do with the types of parameters. */
final class ParameterTypeReader {

  private static final Map<String, Container> CONTAINERS =
      Map.of(
          "java.util.Optional", Container.OPTIONAL,
          "java.util.List", Container.LIST,
          "java.util.Set", Container.SET);

  private static final String FIELDS = "dev.statute.field.";

  private final ConversionFinder conversions;

  ParameterTypeReader(Elements elements, Types types, String packageName) {
    this.conversions = new ConversionFinder(elements, types, packageName);
  }

  /**
   * Reads the type of a parameter.
   *
   * @param parameter what the parameter is bound to
   * @param type its type, as the interface has it
   */
  ParameterType read(Parameter parameter, TypeMirror type) {
    boolean isNullable = parameter.isNullable() || ParameterReader.hasNullable(type);
    if (parameter.kind() == Parameter.Kind.BODY) {
      Problem problem = TypeNames.hasVariable(type) ? Problem.VARIABLE : Problem.NONE;
      TypeName name = TypeNames.of(type);
      return new ParameterType(
          name, isNullable, isNullable, Container.NONE, name, null, false, problem);
    }
    Container container = container(parameter.kind(), type);
    TypeMirror value =
        container == Container.NONE ? type : ((DeclaredType) type).getTypeArguments().get(0);
    boolean isHeader = parameter.kind() == Parameter.Kind.HEADER;
    boolean isSeveral = container == Container.LIST || container == Container.SET;
    boolean readsLines = isHeader && conversions.readsLines(value);
    Conversion conversion =
        readsLines
            ? new Conversion(className(value), "parse", Writing.TO_STRING)
            : conversions.find(value).orElse(null);
    return new ParameterType(
        TypeNames.of(type),
        isNullable,
        isNullable || container == Container.OPTIONAL || (isSeveral && !isHeader),
        container,
        TypeNames.of(value),
        conversion,
        readsLines,
        isHeader && isSeveral ? ofElements(parameter, value) : problem(conversion, value));
  }

  private static ClassName className(TypeMirror type) {
    return ClassName.get((TypeElement) ((DeclaredType) type).asElement());
  }

  private Problem problem(@Nullable Conversion conversion, TypeMirror value) {
    if (conversion == null) {
      return TypeNames.isResolved(value) ? Problem.UNREADABLE : Problem.NONE;
    }
    boolean isWritable = conversion.writing() != Writing.TO_STRING || conversions.hasText(value);
    return isWritable ? Problem.NONE : Problem.UNWRITABLE;
  }

  /** The elements of a field have the type that the definition of the field gives them. */
  private static Problem ofElements(Parameter parameter, TypeMirror value) {
    String name = value.toString();
    boolean isOfField =
        parameter.field() == null
            || name.equals("java.lang.String")
            || name.equals(FIELDS + parameter.field().type().elementName());
    return isOfField ? Problem.NONE : Problem.UNREADABLE;
  }

  /** A path has one value for a variable. */
  private static Container container(Parameter.Kind kind, TypeMirror type) {
    if (kind == Parameter.Kind.PATH
        || !(type instanceof DeclaredType declared)
        || declared.getTypeArguments().size() != 1) {
      return Container.NONE;
    }
    TypeElement element = (TypeElement) declared.asElement();
    Container container =
        CONTAINERS.getOrDefault(element.getQualifiedName().toString(), Container.NONE);
    return container == Container.SET && kind == Parameter.Kind.HEADER ? Container.NONE : container;
  }
}
