package dev.statute.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourcePathTest {

  private static final Path FOLDER = Path.of("build").toAbsolutePath();

  @Test
  void isRelativeToTheFolderThatTheFileLiesIn() {
    assertThat(path(FOLDER.resolve("src/main/java/acme/Orders.java").toUri()))
        .isEqualTo("src/main/java/acme/Orders.java");
    assertThat(path(FOLDER.resolve("x/../src/acme/Orders.java").toUri()))
        .isEqualTo("src/acme/Orders.java");
  }

  @Test
  void beginsWithThePackageElsewhere() {
    assertThat(path(FOLDER.resolveSibling("other/acme/Orders.java").toUri()))
        .isEqualTo("acme/Orders.java");
    assertThat(path(FOLDER.resolveSibling("building/Orders.java").toUri()))
        .isEqualTo("acme/Orders.java");
    assertThat(path(URI.create("string:///somewhere/Orders.java"))).isEqualTo("acme/Orders.java");
    assertThat(path(URI.create("jar:file:///a/b.jar!/c/Orders.java")))
        .isEqualTo("acme/Orders.java");
    assertThat(SourcePath.of(URI.create("mem:///Orders.java"), FOLDER, ""))
        .isEqualTo("Orders.java");
  }

  @Test
  void isPercentEncoded() {
    String name = "a b#c%20?é\"<:[]{}\\x.java";
    assertThat(SourcePath.inPackage("acme", name))
        .isEqualTo("acme/a%20b%23c%2520%3F%C3%A9%22%3C%3A%5B%5D%7B%7D%5Cx.java");
    assertThat(URI.create(SourcePath.inPackage("", name)).getPath()).isEqualTo(name);
    assertThat(path(FOLDER.resolve("new folder/Orders.java").toUri()))
        .isEqualTo("new%20folder/Orders.java");
  }

  private static String path(URI file) {
    return SourcePath.of(file, FOLDER, "acme");
  }
}
