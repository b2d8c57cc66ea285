package dev.statute.declaration;

import com.palantir.javapoet.TypeName;
import java.util.List;
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
 * @param constants the names of the constants, if the type of a value is an enum
 * @param members the types of the components of a record that is a parameter of the query
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
    List<String> constants,
    List<ParameterType> members,
    Problem problem) {

  /** Copies the lists. */
  public ParameterType {
    constants = List.copyOf(constants);
    members = List.copyOf(members);
  }

  /** What holds the values of a parameter. */
  public enum Container {
    /** Nothing: there is one value. */
    NONE,
    OPTIONAL,
    LIST,
    SET,
    ARRAY;

    /** Tells whether there may be several values. */
    public boolean isSeveral() {
      return this == LIST || this == SET || this == ARRAY;
    }
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
    /** A style for several values, and a type for one. */
    ONE_VALUE,
    /** A style for objects, and a type that is not a record which generated code can make. */
    NO_RECORD,
    /** A component of a record that is to be an object itself. */
    NESTED,
    /** A default value that no parameter can need. */
    NEEDLESS_DEFAULT,
    /** Several default values for one value. */
    SEVERAL_DEFAULTS,
    /** A default value that cannot be converted. */
    WRONG_DEFAULT,
    /** A type that no class stands for, by which a value of the server could be found. */
    NO_CLASS
  }

  /** Returns the type of what is null where a request can lack it. */
  public ParameterType asReference() {
    boolean isUnwrapped = container == Container.OPTIONAL;
    TypeName value = isUnwrapped ? element : name;
    return new ParameterType(
        isOptional && value.isPrimitive() ? value.box() : value,
        isOptional,
        isOptional,
        isUnwrapped ? Container.NONE : container,
        element,
        conversion,
        readsLines,
        author,
        content,
        constants,
        members,
        problem);
  }

  /** Returns the same type with a problem. */
  public ParameterType with(Problem other) {
    return new ParameterType(
        name,
        isNullable,
        isOptional,
        container,
        element,
        conversion,
        readsLines,
        author,
        content,
        constants,
        members,
        other);
  }

  /** Tells whether it is a primitive type. */
  public boolean isPrimitive() {
    return name.isPrimitive();
  }
}
