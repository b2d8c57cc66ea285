package dev.statute.declaration;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.FieldRef;
import dev.statute.law.HeaderField;
import dev.statute.text.JavaNames;
import org.jspecify.annotations.Nullable;

/**
 * A header field of a response whose type the law does not give.
 *
 * @param field the field
 * @param type the type of its value
 * @param form how the value becomes a text, and a text the value
 * @param conversion the methods for that, where the form is a conversion and there are some
 * @param author who gives the type its methods
 * @param problem why nothing can be done with it; empty if all is well
 */
public record TextField(
    DeclaredField field,
    TypeName type,
    Form form,
    @Nullable Conversion conversion,
    ParameterType.Author author,
    ParameterType.Problem problem) {

  /** How a value becomes a text. */
  public enum Form {
    /** It is one. */
    TEXT,
    /** By the codec that its class has. */
    CODEC,
    /** By a method of its class. */
    CONVERSION
  }

  /** Returns the name of the component that holds the value. */
  public String componentName() {
    return componentName(field.ref());
  }

  /** Returns the name of the component that holds the value of a field. */
  public static String componentName(FieldRef ref) {
    return ref.known()
        .map(HeaderField::componentName)
        .orElseGet(() -> JavaNames.componentOfText(ref.name()));
  }
}
