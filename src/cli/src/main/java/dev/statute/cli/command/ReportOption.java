package dev.statute.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.cli.file.OutputFile;
import dev.statute.cli.file.WrongValue;
import dev.statute.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how and where a report is written. */
final class ReportOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (the default), json, sarif for tools of code review; diff also has markdown.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the report to a file instead of the standard output.")
  private @Nullable Path output;

  /** What reports are written in. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    MARKDOWN
  }

  /** Tells whether the report is for tools, which apply fixes. */
  boolean isSarif() {
    return format == Format.SARIF;
  }

  /** Writes the report that was asked for, where there is none in Markdown. */
  void write(
      Session session,
      Function<Terminal, String> text,
      Supplier<String> json,
      Supplier<String> sarif) {
    write(
        session,
        text,
        json,
        sarif,
        () -> {
          throw new WrongValue("There is no report in Markdown; choose text, json or sarif.");
        });
  }

  /** Writes the report that was asked for, and computes no other. */
  void write(
      Session session,
      Function<Terminal, String> text,
      Supplier<String> json,
      Supplier<String> sarif,
      Supplier<String> markdown) {
    boolean isFile = output != null;
    String report =
        switch (format) {
          case TEXT -> text.apply(isFile ? Terminal.NONE : session.terminal());
          case JSON -> json.get();
          case SARIF -> sarif.get();
          case MARKDOWN -> markdown.get();
        };
    if (output != null) {
      OutputFile.write(output, report.getBytes(UTF_8));
    } else if (format == Format.TEXT) {
      session.print(report);
    } else {
      session.write(report.getBytes(UTF_8));
    }
  }
}
