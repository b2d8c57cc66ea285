package dev.statute.read.statute.parent;

/** Tells where the contract files of interfaces lie among class files. */
public final class ContractPath {

  private static final String FOLDER = "META-INF/statute/";
  private static final String SUFFIX = ".contract";

  private ContractPath() {}

  /** Returns the path of the contract file of an interface, by its binary name. */
  public static String of(String binaryName) {
    return FOLDER + binaryName + SUFFIX;
  }
}
