package dev.statute.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Vocabularies of companies, each compiled once by each compiler. */
public final class Vocabularies {

  /** The name of the file that their law is in. */
  public static final String FILE = "acme-http.yaml";

  /** The package that they are generated into. */
  public static final String PACKAGE = "com.acme.http";

  /** The source that names the file, with the mark ① before its name. */
  public static final String PACKAGE_INFO = "com/acme/http/package-info.java";

  private static final Map<List<Object>, CompilationResult> RESULTS = new ConcurrentHashMap<>();
  private static final Map<List<Object>, Path> FOLDERS = new ConcurrentHashMap<>();

  private Vocabularies() {}

  /** Begins the compilation of a vocabulary with a law. */
  public static Compilation of(TestCompiler compiler, String law) {
    return Compilation.of(compiler)
        .option("-Astatute.law.path=" + folder(law))
        .source(PACKAGE_INFO, packageInfo(FILE));
  }

  /** Returns the source that names a file. */
  public static String packageInfo(String file) {
    return """
    /** The vocabulary of Acme. */
    @HttpVocabulary(①"%s")
    @NullMarked
    package com.acme.http;

    import dev.statute.HttpVocabulary;
    import org.jspecify.annotations.NullMarked;
    """
        .formatted(file);
  }

  /** Returns a folder with a law in it. */
  public static Path folder(String law) {
    try {
      Path folder = TemporaryFolder.untilExit();
      Files.writeString(folder.resolve(FILE), law);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what comes of the vocabulary with a law, which no warning may be about. */
  public static CompilationResult result(TestCompiler compiler, String law) {
    return RESULTS.computeIfAbsent(
        List.of(compiler, law), key -> of(compiler, law).strict().compile());
  }

  /** Returns a folder with the class files of the vocabulary with a law, and nothing else. */
  public static Path compiled(TestCompiler compiler, String law) {
    return FOLDERS.computeIfAbsent(List.of(compiler, law), key -> write(result(compiler, law)));
  }

  private static Path write(CompilationResult result) {
    if (!result.succeeded()) {
      throw new AssertionError("the vocabulary does not compile: " + result.problems());
    }
    Path folder = TemporaryFolder.untilExit();
    result.writeClasses(folder);
    return folder;
  }
}
