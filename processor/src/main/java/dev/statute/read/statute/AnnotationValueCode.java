package dev.statute.read.statute;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Writes the values of an annotation as the code that gives them. */
final class AnnotationValueCode extends SimpleAnnotationValueVisitor14<CodeBlock, Void> {

  private AnnotationValueCode() {}

  /** Returns an annotation with the values that another gives explicitly. */
  static AnnotationSpec of(ClassName type, AnnotationMirror annotation) {
    AnnotationSpec.Builder code = AnnotationSpec.builder(type);
    AnnotationValueCode writer = new AnnotationValueCode();
    annotation
        .getElementValues()
        .forEach(
            (member, value) ->
                code.addMember(member.getSimpleName().toString(), value.accept(writer, null)));
    return code.build();
  }

  @Override
  public CodeBlock visitArray(List<? extends AnnotationValue> values, Void none) {
    return values.stream()
        .map(value -> value.accept(this, null))
        .collect(CodeBlock.joining(", ", "{", "}"));
  }

  @Override
  public CodeBlock visitAnnotation(AnnotationMirror annotation, Void none) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return CodeBlock.of("$L", of(ClassName.get(type), annotation));
  }

  @Override
  public CodeBlock visitEnumConstant(VariableElement constant, Void none) {
    return CodeBlock.of("$T.$L", TypeNames.of(constant.asType()), constant.getSimpleName());
  }

  @Override
  public CodeBlock visitType(TypeMirror type, Void none) {
    TypeName name = TypeNames.of(type);
    return CodeBlock.of("$T.class", name.withoutAnnotations());
  }

  @Override
  public CodeBlock visitString(String text, Void none) {
    return CodeBlock.of("$S", text);
  }

  @Override
  public CodeBlock visitChar(char c, Void none) {
    return CodeBlock.of("(char) $L", (int) c);
  }

  @Override
  public CodeBlock visitByte(byte number, Void none) {
    return CodeBlock.of("(byte) $L", number);
  }

  @Override
  public CodeBlock visitShort(short number, Void none) {
    return CodeBlock.of("(short) $L", number);
  }

  @Override
  public CodeBlock visitLong(long number, Void none) {
    return CodeBlock.of("$LL", number);
  }

  @Override
  public CodeBlock visitFloat(float number, Void none) {
    return Float.isFinite(number)
        ? CodeBlock.of("$Lf", number)
        : CodeBlock.of("(float) ($L)", quotient(number));
  }

  @Override
  public CodeBlock visitDouble(double number, Void none) {
    return Double.isFinite(number) ? CodeBlock.of("$L", number) : quotient(number);
  }

  /** Infinity and what is not a number have no literal. */
  private static CodeBlock quotient(double number) {
    int dividend = Double.isNaN(number) ? 0 : number > 0 ? 1 : -1;
    return CodeBlock.of("$L.0 / 0.0", dividend);
  }

  @Override
  protected CodeBlock defaultAction(Object value, Void none) {
    return CodeBlock.of("$L", value);
  }
}
