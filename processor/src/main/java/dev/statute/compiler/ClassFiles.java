package dev.statute.compiler;

import dev.statute.compiler.classfile.ClassFile;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds the class files that a compiler has types from. */
public interface ClassFiles {

  /** Tells whether the compiler has a type from a source, and so knows all of it. */
  boolean isSource(TypeElement type);

  /** Tells whether the compiler reads the annotations on types that are in class files. */
  boolean hasTypeAnnotations();

  /** Returns the class file of a type; nothing where the compiler does not hand it out. */
  Optional<ClassFile> find(TypeElement type);

  /**
   * Returns a file that lies where the class file of a type does; nothing where there is none, or
   * the compiler does not hand it out.
   *
   * @param path its path from where packages begin
   * @param most the number of bytes after which it is cut off
   */
  Optional<ClassResource> resource(TypeElement type, String path, int most);
}
