package dev.statute.testkit;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * Sources to compile, as a user of the library would: with the annotations on the class path and
 * the processor at work.
 *
 * <p>A source may hold the marks ①, ②, …, which the compiler does not see; an expected error names
 * its place by one of them.
 */
public final class Compilation {

  private final TestCompiler compiler;
  private final Map<String, MarkedSource> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private Supplier<List<Processor>> processors = Processors::onClassPath;
  private boolean library = true;
  private boolean modular;
  private List<Path> processorPath = List.of();
  private int release = 17;

  private Compilation(TestCompiler compiler) {
    this.compiler = compiler;
  }

  /** Begins a compilation. */
  public static Compilation of(TestCompiler compiler) {
    return new Compilation(compiler);
  }

  /** Adds a source file, such as {@code acme/Orders.java}. */
  public Compilation source(String path, String text) {
    sources.put(path, MarkedSource.of(text));
    return this;
  }

  /** Adds source files by their paths. */
  public Compilation sources(Map<String, String> texts) {
    texts.forEach(this::source);
    return this;
  }

  /**
   * Returns a source.
   *
   * @throws IllegalArgumentException if there is none of that path
   */
  MarkedSource source(String path) {
    MarkedSource source = sources.get(path);
    if (source == null) {
      throw new IllegalArgumentException("no source " + path + " among " + sources.keySet());
    }
    return source;
  }

  /** Returns the line and the column of a mark in a source, with a blank between them. */
  public String position(String path, char mark) {
    MarkedSource.Position position = source(path).position(mark);
    return position.line() + " " + position.column();
  }

  /** Adds an option of the compiler. */
  public Compilation option(String option) {
    options.add(option);
    return this;
  }

  /**
   * Fails the compilation on each warning: on javac all there are, on ECJ those it has by default.
   */
  public Compilation strict() {
    options.addAll(compiler.strictOptions());
    return this;
  }

  /** Has the warnings reported that {@link #strict()} fails on. */
  public Compilation allWarnings() {
    options.addAll(compiler.allWarningsOptions());
    return this;
  }

  /** Has ECJ accept words in {@code @SuppressWarnings} that are not its own, as javac does. */
  public Compilation withoutTokenWarnings() {
    options.addAll(compiler.noTokenWarningsOptions());
    return this;
  }

  /** Has all errors reported; compilers stop at a hundred. */
  public Compilation allErrors() {
    options.addAll(compiler.allErrorsOptions());
    return this;
  }

  /** Sets the version of Java; 17 if not set. */
  public Compilation release(int version) {
    release = version;
    return this;
  }

  /** Replaces the processor of the library by other ones, or by none. */
  public Compilation processors(Processor... others) {
    List<Processor> replacement = List.of(others);
    processors = () -> replacement;
    return this;
  }

  /** Adds a folder to the class path. */
  public Compilation classPath(Path folder) {
    classPath.add(folder);
    return this;
  }

  /** Has all that sources need on the module path, and nothing on the class path. */
  public Compilation modulePath(Path... entries) {
    modular = true;
    option("--module-path");
    return option(
        Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
  }

  /**
   * Has javac find the processor where users put it, and so what else it starts from there.
   *
   * @param libraries a class of each library that the processor needs
   */
  public Compilation installed(Class<?>... libraries) {
    processorPath = Processors.path(libraries);
    return this;
  }

  /** Returns where javac finds the processor; empty where it is handed over. */
  List<Path> processorPath() {
    return processorPath;
  }

  /** Takes the annotations from the class path, to compile them. */
  Compilation withoutLibrary() {
    library = false;
    return this;
  }

  /** Turns the order of the source files round. */
  public Compilation reversed() {
    Map<String, MarkedSource> inOrder = new LinkedHashMap<>(sources);
    List<String> paths = new ArrayList<>(sources.keySet());
    Collections.reverse(paths);
    sources.clear();
    paths.forEach(path -> sources.put(path, inOrder.get(path)));
    return this;
  }

  /** Compiles. */
  public CompilationResult compile() {
    return compiler.run(this);
  }

  /** Returns the compiler. */
  public TestCompiler compiler() {
    return compiler;
  }

  /** Returns the sources as the compiler sees them, by their paths. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    sources.forEach((path, source) -> texts.put(path, source.text()));
    return texts;
  }

  Map<String, MarkedSource> sources() {
    return sources;
  }

  /** Returns the processors: new ones of the library, since each holds on to its compiler. */
  List<Processor> processors() {
    return processors.get();
  }

  List<String> options() {
    List<String> all = new ArrayList<>(List.of("--release", Integer.toString(release)));
    all.addAll(options);
    return all;
  }

  /** Returns what is on the class path. */
  public List<Path> classPath() {
    List<Path> all = new ArrayList<>(classPath);
    if (modular) {
      return all;
    }
    if (library) {
      all.add(Library.folder(compiler));
    }
    all.add(Library.jspecify());
    all.add(Library.validation());
    return all;
  }

  @Override
  public String toString() {
    return compiler + " " + sources.keySet();
  }
}
