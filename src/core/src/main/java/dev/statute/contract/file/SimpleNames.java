package dev.statute.contract.file;

/** What messages call Java types, of which contracts have the binary names. */
public final class SimpleNames {

  private SimpleNames() {}

  /** Returns the name of a type without its package and the types around it: {@code Ok}. */
  public static String simple(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }

  /** Returns the name of a type without its package: {@code GetOrder.Ok}. */
  public static String nested(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
