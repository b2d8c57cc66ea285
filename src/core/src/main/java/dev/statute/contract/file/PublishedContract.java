package dev.statute.contract.file;

import dev.statute.law.Role;
import java.util.List;
import java.util.Optional;

/**
 * The contract of an interface as it is published.
 *
 * @param name the binary name of the interface
 * @param version the version of what it is released with; empty if it is not known
 * @param role what its server is
 * @param path the path that the paths of its operations begin with; empty for none
 * @param parents the binary names of the annotated interfaces that it extends
 * @param methods the methods with a body that are no operations, inherited ones included, as {@code
 *     GetOrder get(long,java.lang.String)}: a return type with simple names, then the name and the
 *     erased types of the parameters; sorted
 * @param doc the Javadoc of the interface
 * @param law the law that it was judged by
 * @param lifecycle how long its operations will be there, unless they say so themselves
 * @param schemes the ways to authenticate that it declares
 * @param operations its operations, those that it inherits included, sorted by their keys
 * @param types the types that its operations speak of, sorted by their names
 * @param deviations the rules that the interface as a whole breaks on purpose
 */
public record PublishedContract(
    String name,
    String version,
    Role role,
    String path,
    List<String> parents,
    List<String> methods,
    PublishedDoc doc,
    LawUse law,
    Optional<PublishedLifecycle> lifecycle,
    List<PublishedScheme> schemes,
    List<PublishedOperation> operations,
    List<PublishedType> types,
    List<PublishedDeviation> deviations) {

  /** The version of the form of contract files that this library writes. */
  public static final int FORMAT = 1;

  /** Copies the lists. */
  public PublishedContract {
    parents = List.copyOf(parents);
    methods = List.copyOf(methods);
    schemes = List.copyOf(schemes);
    operations = List.copyOf(operations);
    types = List.copyOf(types);
    deviations = List.copyOf(deviations);
  }

  /**
   * Returns the same contract, released with another version.
   *
   * @param other the version; empty if it is not known
   */
  public PublishedContract withVersion(String other) {
    return new PublishedContract(
        name,
        other,
        role,
        path,
        parents,
        doc,
        law,
        lifecycle,
        schemes,
        operations,
        types,
        deviations);
  }

  /** Makes the contract of an interface that has operations only. */
  public PublishedContract(
      String name,
      String version,
      Role role,
      String path,
      List<String> parents,
      PublishedDoc doc,
      LawUse law,
      Optional<PublishedLifecycle> lifecycle,
      List<PublishedScheme> schemes,
      List<PublishedOperation> operations,
      List<PublishedType> types,
      List<PublishedDeviation> deviations) {
    this(
        name,
        version,
        role,
        path,
        parents,
        List.of(),
        doc,
        law,
        lifecycle,
        schemes,
        operations,
        types,
        deviations);
  }

  /** Returns the operation with a key. */
  public Optional<PublishedOperation> operation(String key) {
    return operations.stream().filter(operation -> operation.key().equals(key)).findFirst();
  }

  /** Returns the type with a qualified name, if the contract describes it. */
  public Optional<PublishedType> type(String typeName) {
    return types.stream().filter(type -> type.name().equals(typeName)).findFirst();
  }

  /** Returns the way to authenticate with a name. */
  public Optional<PublishedScheme> scheme(String schemeName) {
    return schemes.stream().filter(scheme -> scheme.name().equals(schemeName)).findFirst();
  }

  /** Returns how long an operation will be there. */
  public Optional<PublishedLifecycle> lifecycleOf(PublishedOperation operation) {
    return operation.lifecycle().or(() -> lifecycle);
  }
}
