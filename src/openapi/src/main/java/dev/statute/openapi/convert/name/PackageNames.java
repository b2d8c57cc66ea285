package dev.statute.openapi.convert.name;

import dev.statute.openapi.document.Node;
import java.util.Collection;
import java.util.IdentityHashMap;

/** The names of the types of one package, and the schemas that have them. */
public final class PackageNames {

  private final String packageName;
  private final NameTable table;
  private final IdentityHashMap<Node.Mapping, String> ofSchemas = new IdentityHashMap<>();

  /**
   * Begins with an empty package.
   *
   * @param packageName its name; empty for the one without a name
   * @param reserved the simple names that no type in it can have
   */
  public PackageNames(String packageName, Collection<String> reserved) {
    this.packageName = packageName;
    this.table = NameTable.ofTypes(reserved);
  }

  /** Tells whether no type has a simple name. */
  public boolean isFree(String simpleName) {
    return table.isFree(simpleName);
  }

  /**
   * Takes a simple name, and returns it as it is free.
   *
   * @param suffix what is put behind one that is not free
   */
  public String take(String simpleName, String suffix) {
    return table.take(simpleName, suffix);
  }

  /** Returns the binary name of the type that a schema stands for, which it gets if need be. */
  public String ofSchema(Node.Mapping schema, String simpleName) {
    return ofSchemas.computeIfAbsent(
        schema, key -> qualified(table.take(Identifiers.type(simpleName), "Model")));
  }

  /** Returns the binary name of a type of the package. */
  public String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
