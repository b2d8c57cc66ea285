package dev.statute.compiler;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.type.TypeKind;

/**
 * Which compiler is at work. Build tools and IDEs wrap the environment, the filer and the messager
 * that a processor sees, so that these tell nothing, and javac's trees may be out of reach. They do
 * not wrap elements and types, which the compiler compares with its own.
 */
public enum CompilerKind {
  /** The JDK's, also where Gradle, kapt or an IDE runs it. */
  JAVAC,
  /** Eclipse's, or one that was made of it. */
  ECJ;

  private static final String ECLIPSE = "org.eclipse.jdt.";

  /** Returns the compiler behind an environment. */
  public static CompilerKind of(ProcessingEnvironment environment) {
    Object type = environment.getTypeUtils().getNoType(TypeKind.VOID);
    // AspectJ's compiler has Eclipse's in a package of its own.
    return type.getClass().getName().contains(ECLIPSE) ? ECJ : JAVAC;
  }

  /** Tells whether annotations on types are read from class files (JDK-8225377). */
  boolean readsTypeAnnotations() {
    return this == ECJ || Runtime.version().feature() >= 22;
  }

  /**
   * Tells whether types are missed for good that come in the last round. javac reports what it
   * missed before, though the last round generates it; ECJ does not.
   */
  public boolean missesTypesOfTheLastRound() {
    return this == JAVAC;
  }

  /**
   * Tells whether a type can be generated that has a class file from an earlier compilation. ECJ
   * takes it for one that is there already.
   */
  public boolean replacesClassFiles() {
    return this == JAVAC;
  }
}
