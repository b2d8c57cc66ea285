package dev.statute.web;

import dev.statute.capture.CaptureReading;
import dev.statute.capture.har.HarReader;
import dev.statute.law.load.Laws;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.judge.MessageJudge;
import dev.statute.rule.message.judge.MessageSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A HAR file, judged.
 *
 * @param name its name without its ending
 * @param reading what was read of it
 * @param findings what is wrong with its exchanges
 */
record Capture(String name, CaptureReading reading, List<SeenFinding> findings) {

  private static final String ENDING = ".har";

  static Capture read(Path file) {
    return read(file, UnaryOperator.identity());
  }

  /** Reads a capture, whose exchanges are changed before they are judged. */
  static Capture read(Path file, UnaryOperator<CapturedExchange> change) {
    String name = file.getFileName().toString().replace(ENDING, "");
    List<SeenFinding> findings = new ArrayList<>();
    MessageJudge judge = MessageJudge.of(new Laws().standard(), MessageSettings.standard());
    try (InputStream in = Files.newInputStream(file)) {
      CaptureReading reading =
          HarReader.read(
              file.getFileName().toString(),
              in,
              exchange ->
                  judge
                      .judge(change.apply(exchange))
                      .forEach(found -> findings.add(SeenFinding.of(name, exchange, found))));
      return new Capture(name, reading, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the captures of a folder, in the order of their names. */
  static List<Capture> readAll(Path folder) {
    return files(folder).stream().map(Capture::read).toList();
  }

  /** Returns the captures of a folder, in the order of their names. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
