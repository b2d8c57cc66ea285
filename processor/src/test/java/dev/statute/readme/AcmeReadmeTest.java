package dev.statute.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the README of the company's example shows is what its teams are told. */
class AcmeReadmeTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "acme");
  private static final Path SOURCES = EXAMPLE.resolve("tickets/src/main/java/com/acme/tickets");
  private static final Path LAW = EXAMPLE.resolve("http/src/main/resources/" + Vocabularies.FILE);

  private static final Pattern BREACH =
      Pattern.compile(
          "<!-- (\\S+), instead of: \"(.+)\" -->\n```\\w+\n(.+)\n```\n```\n((?s:.+?))\n```\n");

  /**
   * A breach of the law.
   *
   * @param file the file that it is in
   * @param line the line that it stands in the place of
   * @param by what stands there
   * @param message what the compiler says
   */
  record Breach(String file, String line, String by, String message) {

    static Breach of(MatchResult found) {
      return new Breach(found.group(1), found.group(2), found.group(3), found.group(4));
    }

    /** Returns a file with the breach, if it is in that. */
    String in(Path path) {
      String text = read(path);
      if (!path.getFileName().toString().equals(file)) {
        return text;
      }
      assertThat(text).containsOnlyOnce(line + "\n");
      return text.replace(line + "\n", by + "\n");
    }
  }

  static final List<Breach> BREACHES =
      BREACH.matcher(read(EXAMPLE.resolve("README.md"))).results().map(Breach::of).toList();

  @Test
  void eachPolicyIsBrokenOnce() {
    assertThat(BREACHES).hasSize(8);
  }

  @ParameterizedTest
  @FieldSource("BREACHES")
  void showsWhatTheCompilerSays(Breach breach) {
    CompilationResult result =
        breach.file().endsWith(".yaml")
            ? Vocabularies.of(TestCompiler.JAVAC, breach.in(LAW)).compile()
            : api(breach).compile();

    assertThat(result.problems()).hasSize(1);
    assertThat(shown(result.problems().get(0))).startsWith(breach.message());
  }

  private static String shown(Reported problem) {
    String file = problem.file().substring(problem.file().lastIndexOf('/') + 1);
    String kind = problem.kind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    return file
        + ":"
        + problem.line()
        + ": "
        + kind.toLowerCase(Locale.ROOT)
        + ": "
        + problem.text();
  }

  /** The implementation answers what a broken interface no longer declares: another error. */
  private static Compilation api(Breach breach) {
    Compilation compilation =
        Compilation.of(TestCompiler.JAVAC)
            .classPath(Vocabularies.compiled(TestCompiler.JAVAC, read(LAW)));
    Stream.of("Tickets.java", "Ticket.java", "TicketDesk.java")
        .filter(file -> !file.equals("TicketDesk.java") || file.equals(breach.file()))
        .forEach(
            file ->
                compilation.source(
                    "com/acme/tickets/" + file, imported(breach.in(SOURCES.resolve(file)))));
    return compilation;
  }

  /** Imports all statuses, in a line that is there. */
  private static String imported(String source) {
    return source.replaceFirst(
        "(?m)^package com.acme.tickets;", "$0 import static com.acme.http.Status.*;");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
