package dev.statute.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources of the project are. */
public final class Repository {

  private Repository() {}

  /** Returns the folder that holds all modules, from whichever of them a test runs in. */
  public static Path root() {
    Path folder = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
    while (!Files.exists(folder.resolve("src/spec/http.yaml"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath());
      }
    }
    return folder;
  }
}
