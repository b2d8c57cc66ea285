package dev.statute.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The files that a compiler reads and writes. */
public final class CompilerFiles {

  /** Where a resource belongs that nobody needs when the program runs, and where it can be else. */
  private static final List<StandardLocation> LOCATIONS =
      List.of(StandardLocation.SOURCE_OUTPUT, StandardLocation.CLASS_OUTPUT);

  private final Filer filer;

  /** Makes them of the compiler's own. */
  public CompilerFiles(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a source that comes from one element, so that incremental builds know when to redo it.
   *
   * @throws FilerException if there is a type of its name already
   */
  public void writeSource(String qualifiedName, String text, Element origin) throws IOException {
    try (Writer writer = filer.createSourceFile(qualifiedName, origin).openWriter()) {
      writer.write(text);
    }
  }

  /**
   * Writes a resource that comes from many elements.
   *
   * @return what the compiler says if it does not let the resource be written
   */
  public Optional<String> writeResource(String name, byte[] content, Element... origins) {
    String problem = "";
    for (StandardLocation location : LOCATIONS) {
      try (OutputStream stream =
          filer.createResource(location, "", name, origins).openOutputStream()) {
        stream.write(content);
        return Optional.empty();
      } catch (IOException | RuntimeException e) {
        // Compilers and IDEs say in exceptions of all kinds that they have no such place.
        problem = problem.isEmpty() ? e.toString() : problem;
      }
    }
    return Optional.of(problem);
  }

  /**
   * Writes a resource beside the class files that comes from one element, in UTF-8. Where the
   * compiler writes no class files, nobody can use it, and nothing is written.
   */
  public void writeBesideClasses(String name, String text, Element origin) {
    try (OutputStream stream =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origin).openOutputStream()) {
      stream.write(text.getBytes(UTF_8));
    } catch (IOException | RuntimeException e) {
      // Compilers and IDEs say in exceptions of all kinds that they have no such place.
      return;
    }
  }

  /** Returns the name of the jar that an address is in; empty for none. */
  private static String jar(String uri) {
    int end = uri.lastIndexOf('!');
    return end < 0 ? "" : uri.substring(uri.lastIndexOf('/', end - 1) + 1, end) + "!/";
  }

  /**
   * Reads a file that the compiler has.
   *
   * @param most the number of bytes after which it is cut off
   */
  public Optional<byte[]> read(
      JavaFileManager.Location location, String packageName, String name, int most) {
    return resource(location, packageName, name, most).map(ClassResource::bytes);
  }

  /** Returns the address that the compiler has of a file; nothing if there is no such file. */
  Optional<URI> address(JavaFileManager.Location location, String packageName, String name) {
    try {
      FileObject file = filer.getResource(location, packageName, name);
      // Some compilers have an object for what is not there.
      file.openInputStream().close();
      return Optional.of(file.toUri());
    } catch (IOException | RuntimeException e) {
      // Compilers and IDEs say in exceptions of all kinds that they have no such place or file.
      return Optional.empty();
    }
  }

  /** Reads the same with the name of the file. */
  Optional<ClassResource> resource(
      JavaFileManager.Location location, String packageName, String name, int most) {
    try {
      FileObject file = filer.getResource(location, packageName, name);
      try (InputStream stream = file.openInputStream()) {
        return Optional.of(
            new ClassResource(jar(file.toUri().toString()) + name, stream.readNBytes(most)));
      }
    } catch (IOException | RuntimeException e) {
      // Compilers and IDEs say in exceptions of all kinds that they have no such place or file.
      return Optional.empty();
    }
  }
}
