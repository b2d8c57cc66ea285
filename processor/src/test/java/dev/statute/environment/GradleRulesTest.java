package dev.statute.environment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What Gradle demands of a processor that it runs for the edited files only. That each generated
 * file comes from one element is tested with the wrapped environment.
 */
class GradleRulesTest {

  @Test
  void theProcessorIsDeclaredAsIsolating() throws IOException {
    String file = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream stream =
        Objects.requireNonNull(StatuteProcessor.class.getResourceAsStream(file))) {
      assertThat(new String(stream.readAllBytes(), UTF_8))
          .isEqualTo(StatuteProcessor.class.getName() + ",isolating\n");
    }
  }

  @Test
  void annotationsAreInTheClassFiles() {
    List<Class<?>> annotations =
        Library.result(TestCompiler.JAVAC).classes().keySet().stream()
            .<Class<?>>map(Library.result(TestCompiler.JAVAC)::load)
            .filter(Class::isAnnotation)
            .toList();

    assertThat(annotations).hasSizeGreaterThan(10);
    assertThat(annotations)
        .allSatisfy(
            annotation ->
                assertThat(annotation.getAnnotation(Retention.class))
                    .satisfiesAnyOf(
                        retention -> assertThat(retention).isNull(),
                        retention ->
                            assertThat(retention.value()).isNotEqualTo(RetentionPolicy.SOURCE)));
  }

  @Test
  void filesAreReadAndWrittenByTheFilerOrFromTheFolderOfTheOption() {
    ArchRuleDefinition.noClasses()
        .that()
        .haveNameNotMatching(".*\\.(LawFileFinder|KnownFile|Options|LawCompiler)")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            Files.class,
            File.class,
            FileChannel.class,
            FileInputStream.class,
            FileOutputStream.class,
            FileReader.class,
            FileWriter.class,
            RandomAccessFile.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                    "dev.statute.law",
                    "dev.statute.read",
                    "dev.statute.check",
                    "dev.statute.report",
                    "dev.statute.generate",
                    "dev.statute.processor"));
  }
}
