package dev.statute.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.tools.Diagnostic;

/**
 * What came of a compilation.
 *
 * @param compilation what was compiled
 * @param succeeded whether the compiler was content
 * @param reported all that it reported, in its order
 * @param generated the generated sources, by the qualified names of their types; empty after an
 *     error
 * @param classes the class files, by the binary names of their classes; empty after an error
 * @param resources the other generated files, by their paths; also after an error
 * @param loader loads the classes
 */
public record CompilationResult(
    Compilation compilation,
    boolean succeeded,
    List<Reported> reported,
    Map<String, String> generated,
    Map<String, byte[]> classes,
    Map<String, byte[]> resources,
    ClassLoader loader) {

  CompilationResult(
      Compilation compilation,
      boolean succeeded,
      List<Reported> reported,
      Map<String, String> generated,
      Map<String, byte[]> classes,
      Map<String, byte[]> resources) {
    this(
        compilation,
        succeeded,
        reported,
        generated,
        classes,
        resources,
        new MemoryClassLoader(compilation.classPath(), classes, resources));
  }

  /** Returns the errors and warnings. */
  public List<Reported> problems() {
    return reported.stream().filter(Reported::isProblem).toList();
  }

  /** Returns the notes, which no compiler counts as problems. */
  public List<Reported> notes() {
    return reported.stream().filter(one -> one.kind() == Diagnostic.Kind.NOTE).toList();
  }

  /** Returns the same with only what was reported in one source file. */
  public CompilationResult about(String file) {
    return without(one -> !one.file().equals(file));
  }

  /** Returns the same without some of what was reported. */
  public CompilationResult without(Predicate<Reported> some) {
    return new CompilationResult(
        compilation,
        succeeded,
        reported.stream().filter(some.negate()).toList(),
        generated,
        classes,
        resources,
        loader);
  }

  /** Returns the other generated files as texts, by their paths. */
  public Map<String, String> resourceTexts() {
    Map<String, String> texts = new TreeMap<>();
    resources.forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    return texts;
  }

  /** Loads a class by its binary name. */
  public Class<?> load(String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no class " + name + " among " + classes.keySet(), e);
    }
  }

  /** Calls a static method without parameters, and throws what it throws. */
  public Object call(String className, String method) throws Exception {
    Method found = load(className).getDeclaredMethod(method);
    found.setAccessible(true);
    try {
      return found.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Writes the class files into a folder. */
  public void writeClasses(Path folder) {
    classes.forEach(
        (name, bytes) -> write(folder.resolve(name.replace('.', '/') + ".class"), bytes));
  }

  /** Writes the class files into a folder, with the other generated files. */
  public void writeAll(Path folder) {
    writeClasses(folder);
    resources.forEach((path, bytes) -> write(folder.resolve(path), bytes));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
