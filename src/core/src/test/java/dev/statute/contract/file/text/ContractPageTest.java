package dev.statute.contract.file.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedField;
import dev.statute.law.yaml.SpecSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on contract files shows is so. */
class ContractPageTest {

  private static String page() throws IOException {
    return Files.readString(
        Path.of(System.getProperty("basedir", "."), "../docs/contract-file.md"));
  }

  private static String example() throws IOException {
    String page = page();
    int start = page.indexOf("```yaml\n") + 8;
    return page.substring(start, page.indexOf("```", start));
  }

  private static ContractText.Intact read() throws IOException {
    ContractText text =
        ContractFileReader.read("x.contract", example().getBytes(StandardCharsets.UTF_8));
    assertThat(text).isInstanceOf(ContractText.Intact.class);
    return (ContractText.Intact) text;
  }

  @Test
  void theExampleIsWrittenSo() throws IOException {
    assertThat(ContractWriter.write(read().contract())).isEqualTo(example());
    assertThat(read().ignored()).isEmpty();
    assertThat(new SpecSchema("contract.schema.json").errors(example())).isEmpty();
  }

  @Test
  void theExampleIsReadSo() throws IOException {
    PublishedField challenge =
        read()
            .contract()
            .operation("get")
            .flatMap(get -> get.response("Unauthorized"))
            .flatMap(response -> response.field("www-authenticate"))
            .orElseThrow();
    assertThat(challenge)
        .isEqualTo(
            new PublishedField(
                "WWW-Authenticate",
                true,
                "java.util.List<dev.statute.field.Challenge>",
                PublishedField.Origin.DEMANDED,
                "RFC 9110, 15.5.2",
                false));
  }

  @Test
  void linesAreThoseOfTheKeys() throws IOException {
    List<String> lines = example().lines().toList();
    Lines read = read().lines();
    assertThat(read.line(Pointer.ROOT)).isEqualTo(1);
    assertThat(lines.get(read.line(Pointer.operation("get")) - 1)).isEqualTo("  get:");
    assertThat(lines.get(read.line(Pointer.input("get", "known")) - 1)).startsWith("      known: ");
    assertThat(lines.get(read.line(Pointer.field("get", "NotModified", "ETag")) - 1))
        .contains("ETag: {")
        .contains("owed");
    assertThat(
            lines.get(read.line(Pointer.type("com.example.State").then("constants", "OPEN")) - 1))
        .isEqualTo("      OPEN: {}");
    assertThat(read.line(Pointer.operation("get").then("gone", "x")))
        .isEqualTo(read.line(Pointer.operation("get")));
    assertThat(read.line(Pointer.of("gone"))).isEqualTo(1);
  }

  @Test
  void theTypesOfTheTableAreTypes() throws IOException {
    String table = page().substring(page().indexOf("| text | type |"));
    table = table.substring(0, table.indexOf("\n\n"));
    List<String> types =
        table
            .lines()
            .skip(2)
            .map(line -> line.split(" \\| ")[0].substring(2))
            .flatMap(cell -> Pattern.compile("`` (.+?) ``|`([^`]+)`").matcher(cell).results())
            .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
            .toList();
    assertThat(types).hasSize(11);
    assertThat(types).allSatisfy(type -> assertThat(TypeText.type(type)).as(type).isPresent());
    assertThat(types)
        .allSatisfy(type -> assertThat(TypeText.type(type).map(TypeText::of)).contains(type));
  }
}
