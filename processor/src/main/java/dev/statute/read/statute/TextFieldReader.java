package dev.statute.read.statute;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.DeclaredField;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.ParameterType.Author;
import dev.statute.declaration.ParameterType.Problem;
import dev.statute.declaration.TextField;
import dev.statute.declaration.TextField.Form;
import dev.statute.law.HeaderField;
import dev.statute.read.statute.conversion.ConversionFinder;
import dev.statute.read.statute.conversion.FieldValueTypes;
import dev.statute.runtime.RuntimePackage;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what generated code can do with the types of fields that interfaces give a type. */
final class TextFieldReader {

  private static final ClassName STRING = ClassName.get(String.class);

  private final ConversionFinder conversions;
  private final TypeAccess access;

  /**
   * Makes it.
   *
   * @param access knows what generated code can name
   */
  TextFieldReader(Elements elements, TypeAccess access) {
    // A client may be generated into any package, so that only public methods are of use.
    this.conversions = new ConversionFinder(elements, "-");
    this.access = access;
  }

  /**
   * Reads the type of a field.
   *
   * @param type the type; {@code null} for a text
   */
  TextField read(DeclaredField field, @Nullable TypeMirror type) {
    if (type == null || TypeNames.of(type).equals(STRING)) {
      return new TextField(field, STRING, Form.TEXT, null, Author.LIBRARY, Problem.NONE);
    }
    if (!access.canName(type)) {
      return new TextField(
          field, ClassName.OBJECT, Form.CONVERSION, null, Author.USER, Problem.HIDDEN);
    }
    boolean isPrimitive = type.getKind().isPrimitive();
    TypeName name =
        isPrimitive && !field.isAlways() ? TypeName.get(type).box() : TypeNames.of(type);
    Conversion conversion = conversions.find(type).orElse(null);
    return new TextField(
        field,
        name,
        hasCodec(type) ? Form.CODEC : Form.CONVERSION,
        conversion,
        ParameterTypeReader.author(type),
        hasCodec(type) ? ofField(field, type, conversion) : problem(field, type, conversion));
  }

  private Problem problem(DeclaredField field, TypeMirror type, @Nullable Conversion conversion) {
    if (conversion == null) {
      return Problem.UNREADABLE;
    }
    boolean isWritten = conversion.writing() == Conversion.Writing.NAME;
    return isWritten || conversions.hasText(type)
        ? ofField(field, type, conversion)
        : Problem.UNWRITABLE;
  }

  /** What a field of the law can have for a value, its type has to hold. */
  private static Problem ofField(
      DeclaredField field, TypeMirror type, @Nullable Conversion conversion) {
    HeaderField known = field.ref().known().orElse(null);
    Conversion any =
        conversion == null ? new Conversion(STRING, "", Conversion.Writing.TO_STRING) : conversion;
    return known == null || FieldValueTypes.holds(known, type, any)
        ? Problem.NONE
        : Problem.UNREADABLE;
  }

  /** The types of our own that hold the value of a field have a codec of that. */
  private static boolean hasCodec(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement() instanceof TypeElement element
        && RuntimePackage.FIELD.holds(element.getQualifiedName().toString())
        && ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
            .anyMatch(constant -> constant.getSimpleName().contentEquals("CODEC"));
  }
}
