package dev.statute.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.importer.source.ContractSources;
import dev.statute.importer.source.JavaSource;
import dev.statute.importer.source.SourceSettings;
import dev.statute.law.load.Laws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractSourcesTest {

  private static final SourceSettings SETTINGS = SourceSettings.of(new Laws().standard());

  @TempDir static Path folder;

  private static Map<String, String> published(JavaCompilation.Tool tool) {
    JavaCompilation compiled =
        JavaCompilation.of(tool, handwritten(), folder.resolve(tool + "-handwritten"));
    return compiled.contracts();
  }

  private static List<JavaSource> handwritten() {
    Path root = Path.of("src/test/resources/interfaces");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> new JavaSource(root.relativize(file).toString(), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PublishedContract> contracts(Map<String, String> texts) {
    return texts.entrySet().stream().map(e -> contract(e.getKey(), e.getValue())).toList();
  }

  private static PublishedContract contract(String name, String text) {
    ContractText read = ContractFileReader.read(name, text.getBytes(UTF_8));
    return ((ContractText.Intact) read).contract();
  }

  @ParameterizedTest
  @EnumSource(JavaCompilation.Tool.class)
  void writtenInterfacesHaveTheContractsThatTheyWereWrittenFrom(JavaCompilation.Tool tool) {
    Map<String, String> before = published(tool);
    assertThat(before).containsOnlyKeys("kitchen.Kitchen", "shop.Catalog");

    List<JavaSource> written = ContractSources.of(contracts(before), SETTINGS);
    JavaCompilation again = JavaCompilation.of(tool, written, folder.resolve(tool + "-written"));

    assertThat(again.problems()).isEmpty();
    again.contracts().forEach((name, text) -> assertThat(text).isEqualTo(before.get(name)));
    assertThat(again.contracts()).hasSize(2);
  }

  @Test
  void writtenSourceIsFormattedAsGoogleJavaFormatHasIt() throws FormatterException {
    List<JavaSource> written =
        ContractSources.of(contracts(published(JavaCompilation.Tool.JAVAC)), SETTINGS);
    for (JavaSource source : written) {
      assertThat(source.text()).isEqualTo(new Formatter().formatSource(source.text()));
    }
  }

  @Test
  void theOrderOfTheContractsDoesNotMatter() {
    List<PublishedContract> contracts = contracts(published(JavaCompilation.Tool.JAVAC));
    List<JavaSource> written = ContractSources.of(contracts, SETTINGS);
    List<PublishedContract> reversed = new java.util.ArrayList<>(contracts);
    Collections.reverse(reversed);
    assertThat(ContractSources.of(reversed, SETTINGS)).isEqualTo(written);
  }
}
