package dev.statute.declaration;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * The signature that an implementation of a method has to repeat.
 *
 * @param name the name of the method
 * @param typeVariables its type parameters
 * @param returned the type that it returns; of an operation, that of its reply has no package yet
 * @param parameters the types of its parameters
 * @param parameterNames their names
 * @param isVarArgs whether the last one takes any number of arguments
 */
public record Signature(
    String name,
    List<TypeVariableName> typeVariables,
    TypeName returned,
    List<TypeName> parameters,
    List<String> parameterNames,
    boolean isVarArgs) {

  /** Copies the lists. */
  public Signature {
    typeVariables = List.copyOf(typeVariables);
    parameters = List.copyOf(parameters);
    parameterNames = List.copyOf(parameterNames);
  }
}
