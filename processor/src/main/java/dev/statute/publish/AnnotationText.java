package dev.statute.publish;

import dev.statute.source.Literal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Writes the values of annotations as Java has them, the same on each compiler: with qualified
 * names, in the order of the names, and a single element without braces.
 */
final class AnnotationText extends SimpleAnnotationValueVisitor14<String, Void> {

  private AnnotationText() {}

  /** Returns the text of a value. */
  static String of(AnnotationValue value) {
    return value.accept(new AnnotationText(), null);
  }

  /** Returns the values that an annotation gives explicitly, in the order of their names. */
  static Map<String, AnnotationValue> values(AnnotationMirror annotation) {
    Map<String, AnnotationValue> values = new TreeMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
    }
    return values;
  }

  @Override
  public String visitArray(List<? extends AnnotationValue> values, Void none) {
    return values.size() == 1
        ? values.get(0).accept(this, null)
        : values.stream()
            .map(value -> value.accept(this, null))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public String visitAnnotation(AnnotationMirror annotation, Void none) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return values(annotation).entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue().accept(this, null))
        .collect(Collectors.joining(", ", "@" + type.getQualifiedName() + "(", ")"));
  }

  @Override
  public String visitEnumConstant(VariableElement constant, Void none) {
    return name(constant.asType()) + "." + constant.getSimpleName();
  }

  @Override
  public String visitType(TypeMirror type, Void none) {
    return name(type) + ".class";
  }

  private static String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : TypeUses.primitive(type);
  }

  @Override
  public String visitString(String text, Void none) {
    return Literal.text(text);
  }

  @Override
  public String visitChar(char c, Void none) {
    return "(char) " + (int) c;
  }

  @Override
  public String visitLong(long number, Void none) {
    return number + "L";
  }

  @Override
  public String visitFloat(float number, Void none) {
    return number + "f";
  }

  @Override
  protected String defaultAction(Object value, Void none) {
    return String.valueOf(value);
  }
}
