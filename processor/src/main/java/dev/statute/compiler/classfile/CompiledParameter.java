package dev.statute.compiler.classfile;

import java.util.Set;

/**
 * A parameter of a method in a class file.
 *
 * @param name its name; empty where the file does not have it
 * @param typeAnnotations the simple names of the annotations on its type, but not on type arguments
 *     or components
 */
public record CompiledParameter(String name, Set<String> typeAnnotations) {

  /** Copies the set. */
  public CompiledParameter {
    typeAnnotations = Set.copyOf(typeAnnotations);
  }
}
