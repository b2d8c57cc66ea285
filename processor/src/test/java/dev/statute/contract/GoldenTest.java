package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Whole generated files, to be read in reviews. {@code -Dgolden.update=true} writes them anew, and
 * fails so that no build passes by writing what it should have compared.
 */
class GoldenTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/golden/GoldenTest");

  @CompileTest
  void replyTypes(TestCompiler compiler) throws IOException {
    Map<String, String> generated = Orders.api(compiler).compile().generated();
    check(
        Map.of(
            "replyTypes/GetOrder.java", generated.get("acme.GetOrder"),
            "replyTypes/OrdersReply.java", generated.get("acme.OrdersReply")));
  }

  @CompileTest
  void vocabulary(TestCompiler compiler) throws IOException {
    Map<String, String> generated = Library.result(compiler).generated();
    check(Map.of("vocabulary/GET.java", generated.get("dev.statute.http.GET")));
  }

  static void check(Map<String, String> files) throws IOException {
    boolean update = Boolean.getBoolean("golden.update");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path golden = FOLDER.resolve(file.getKey());
      if (update) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, file.getValue());
      } else {
        assertThat(file.getValue()).isEqualTo(Files.readString(golden));
      }
    }
    assertThat(update)
        .as("wrote %s; read them, and build without -Dgolden.update", files.keySet())
        .isFalse();
  }
}
