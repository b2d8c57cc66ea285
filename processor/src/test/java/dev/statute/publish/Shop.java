package dev.statute.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An API that has something of all that a contract file holds. */
final class Shop {

  static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/contracts");

  private Shop() {}

  /** Begins a compilation of it. */
  static Compilation compilation(TestCompiler compiler) {
    return Compilation.of(compiler).classPath(jackson()).sources(sources());
  }

  /** Returns its sources by their paths. */
  static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("shop"))) {
      for (Path file : files.toList()) {
        sources.put("shop/" + file.getFileName(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /** Returns where the annotations of Jackson are. */
  static Path jackson() {
    try {
      return Path.of(
          JsonProperty.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the contract that a compilation wrote of an interface. */
  static String contract(CompilationResult result, String name) {
    String text = result.resourceTexts().get("META-INF/statute/" + name + ".contract");
    if (text == null) {
      throw new AssertionError("no contract of " + name + " among " + result.resources().keySet());
    }
    return text;
  }
}
