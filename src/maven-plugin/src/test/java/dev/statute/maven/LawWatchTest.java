package dev.statute.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawWatchTest {

  @TempDir private Path project;

  @BeforeEach
  void write() throws IOException {
    write(
        "java/com/acme/http/package-info.java",
        """
        /** {@code @HttpVocabulary("no.yaml")} is what it says. */
        @HttpVocabulary(
            "acme-http.yaml")
        package com.acme.http;

        import dev.statute.HttpVocabulary;
        """);
    write("java/com/acme/package-info.java", "package com.acme;");
    write("resources/acme-http.yaml", "extends: standard\n");
    write("target/classes/com/acme/http/Status.class", "");
    write("target/classes/com/acme/Desk.class", "");
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> changed() throws IOException {
    LawWatch watch =
        new LawWatch(
            List.of(project.resolve("resources"), project.resolve("java")),
            project.resolve("target/classes"),
            project.resolve("target/statute-law.properties"));
    return watch.changed(Vocabulary.in(List.of(project.resolve("java")))).stream()
        .map(Vocabulary::packageName)
        .toList();
  }

  @Test
  void anEditedLawRemovesTheClassesOfItsVocabularyAndNoOthers() throws IOException {
    changed();
    write("target/classes/com/acme/http/Status.class", "");
    assertThat(changed()).isEmpty();
    assertThat(project.resolve("target/classes/com/acme/http/Status.class")).exists();
    write("resources/acme-http.yaml", "extends: standard\npolicy: {}\n");
    assertThat(changed()).containsExactly("com.acme.http");
    assertThat(project.resolve("target/classes/com/acme/http/Status.class")).doesNotExist();
    assertThat(project.resolve("target/classes/com/acme/Desk.class")).exists();
  }

  @Test
  void classesOfABuildWithoutTheGoalAreCompiledAgainOnce() throws IOException {
    assertThat(changed()).containsExactly("com.acme.http");
    assertThat(changed()).isEmpty();
  }

  @Test
  void aLawThatIsNotFoundIsLeftToTheCompiler() throws IOException {
    Files.delete(project.resolve("resources/acme-http.yaml"));
    assertThat(changed()).isEmpty();
    assertThat(project.resolve("target/classes/com/acme/http/Status.class")).exists();
  }

  @Test
  void aLawBesideItsPackageIsFound() throws IOException {
    Files.move(
        project.resolve("resources/acme-http.yaml"),
        project.resolve("java/com/acme/http/acme-http.yaml"));
    assertThat(changed()).containsExactly("com.acme.http");
  }

  @Test
  void aProjectWithoutAVocabularyGetsNoFile() throws IOException {
    Files.delete(project.resolve("java/com/acme/http/package-info.java"));
    assertThat(changed()).isEmpty();
    assertThat(project.resolve("target/statute-law.properties")).doesNotExist();
  }
}
