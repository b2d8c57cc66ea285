package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir private Path folder;
  private String contract = "";

  @BeforeEach
  void write() throws IOException {
    Path file =
        folder.resolve("classes/META-INF/statute/dev.statute.example.orders.Orders.contract");
    Files.createDirectories(file.getParent());
    try (InputStream in =
        getClass().getResourceAsStream("/dev.statute.example.orders.Orders.contract")) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    contract = file.toString();
  }

  @Test
  void aContractFileBecomesADocument() {
    Ran ran = Ran.of("export", contract);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("openapi: '3.1.1'\n").contains("  /orders/{id}:\n    get:\n");
  }

  @Test
  void aClassFolderIsReadAsWell() {
    Ran ran = Ran.of("export", folder.resolve("classes").toString());
    assertThat(ran.out()).isEqualTo(Ran.of("export", contract).out());
  }

  @Test
  void theNameOfTheOutputSaysItsFormat() throws IOException {
    Path output = folder.resolve("out/openapi.json");
    assertThat(Ran.of("export", "-o", output.toString(), contract).exit()).isZero();
    assertThat(Files.readString(output)).startsWith("{\n  \"openapi\": \"3.1.1\"");
  }

  @Test
  void olderToolsGetAnOlderVersion() {
    assertThat(Ran.of("export", "--openapi", "3.0", contract).out())
        .startsWith("openapi: '3.0.4'\n");
    Ran ran = Ran.of("export", "--openapi", "2.0", contract);
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).contains("OpenAPI 2.0 is not written; choose 3.1 or 3.0");
  }

  @Test
  void whatIsWrittenBreaksNoLaw() throws IOException {
    Path output = folder.resolve("openapi.yaml");
    Ran.of("export", "-o", output.toString(), contract);
    Ran ran = Ran.of("check", output.toString());
    assertThat(ran.exit()).as(ran.out()).isZero();
  }

  @Test
  void aFolderWithoutContractsIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Ran ran = Ran.of("export", empty.toString());
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err()).contains("no contract in it");
  }

  @Test
  void twoContractsOfOneInterfaceAreRefused() {
    Ran ran = Ran.of("export", contract, folder.resolve("classes").toString());
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err()).contains("There are two contracts of ");
  }

  @Test
  void whatPeopleWriteIsMergedInAndOverlaid() throws IOException {
    Path base =
        Files.writeString(folder.resolve("base.yaml"), "info: {title: Shop, version: '7'}\n");
    Path overlay =
        Files.writeString(
            folder.resolve("overlay.yaml"),
            """
            overlay: 1.0.0
            info: {title: For partners, version: '1'}
            actions:
              - {target: $.info, update: {description: For partners}}
            """);
    assertThat(
            Ran.of("export", "--base", base.toString(), "--overlay", overlay.toString(), contract)
                .out())
        .contains("title: Shop\n", "version: '7'\n", "description: For partners\n");
  }

  @Test
  void aBaseThatCannotBeReadIsNamed() throws IOException {
    Path base = Files.writeString(folder.resolve("base.yaml"), "info: {title\n");
    Ran ran = Ran.of("export", "--base", base.toString(), contract);
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err()).contains("base.yaml:");
  }
}
