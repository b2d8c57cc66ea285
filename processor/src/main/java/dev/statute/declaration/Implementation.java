package dev.statute.declaration;

import dev.statute.contract.Site;
import java.util.List;
import java.util.Set;

/**
 * The outputs to generate for an interface in addition to its reply types, with the facts that they
 * need.
 *
 * @param outputs what is generated
 * @param packageName the package that it is generated into
 * @param place where somebody asks for it
 * @param isGeneric whether the interface has type parameters
 * @param isPrivate whether no other class can name it
 * @param isSealed whether no class in another file can implement it
 * @param members the methods that a class has to have that implements it
 * @param overloaded the names that several of its methods have
 * @param nestedTypes the simple names of the types that such a class inherits
 * @param warnings what naming the types of its methods warns of, as {@code @SuppressWarnings} names
 *     it
 * @param methodWarnings what calling its methods warns of
 * @param vocabulary the package of the annotations that it has
 * @param canSuspend whether what runs coroutines is on the path
 * @param resource what a resource class needs, if one is generated
 */
public record Implementation(
    Set<Output> outputs,
    String packageName,
    Site place,
    boolean isGeneric,
    boolean isPrivate,
    boolean isSealed,
    List<Member> members,
    Set<String> overloaded,
    Set<String> nestedTypes,
    Set<String> warnings,
    Set<String> methodWarnings,
    String vocabulary,
    boolean canSuspend,
    ResourceNeeds resource) {

  /** Copies the collections. */
  public Implementation {
    outputs = Set.copyOf(outputs);
    members = List.copyOf(members);
    overloaded = Set.copyOf(overloaded);
    nestedTypes = Set.copyOf(nestedTypes);
    warnings = Set.copyOf(warnings);
    methodWarnings = Set.copyOf(methodWarnings);
  }

  /** Tells whether something is generated. */
  public boolean has(Output output) {
    return outputs.contains(output);
  }
}
