package dev.statute.declaration;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The type of a parameter, as the generated code has to treat it.
 *
 * @param name the type
 * @param isNullable whether it can be {@code null}
 * @param isOptional whether the request can lack it
 * @param container what holds the values
 * @param element the type of a value
 * @param conversion how a value is read from a text and written, {@code null} if it is not
 * @param readsLines whether its method {@code parse} takes the lines of a list-based field
 * @param author who gives the type of a value its methods
 * @param content why its values cannot be content
 * @param problem why nothing can be done with it; empty if all is well
 */
public record ParameterType(
    TypeName name,
    boolean isNullable,
    boolean isOptional,
    Container container,
    TypeName element,
    @Nullable Conversion conversion,
    boolean readsLines,
    Author author,
    ContentProblem content,
    Problem problem) {

  /** What holds the values of a parameter. */
  public enum Container {
    /** Nothing: there is one value. */
    NONE,
    OPTIONAL,
    LIST,
    SET
  }

  /** The author of the methods of a type. */
  public enum Author {
    /** The JDK or this library: the user can add none. */
    LIBRARY,
    USER,
    /** Lombok, which adds methods as the class is compiled. */
    LOMBOK
  }

  /** Why nothing can be done with a type. */
  public enum Problem {
    NONE,
    /** No method reads such a value from a text. */
    UNREADABLE,
    /**
     * There is a method that reads it, and {@code toString} is that of {@code Object} or a record.
     */
    UNWRITABLE,
    /** A type that only the caller knows. */
    VARIABLE,
    /** A primitive type that is to have a value for what is left out. */
    NO_NULL,
    /** A variable of the path that is to be left out. */
    NO_ABSENCE,
    /** A type that no class of the package can name. */
    HIDDEN,
    /** A type whose values cannot be content. */
    NO_CONTENT,
    /** A type that no class stands for, by which a value of the server could be found. */
    NO_CLASS
  }

  /** Tells whether it is a primitive type. */
  public boolean isPrimitive() {
    return name.isPrimitive();
  }
}
