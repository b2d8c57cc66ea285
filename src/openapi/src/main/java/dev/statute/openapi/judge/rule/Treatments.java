package dev.statute.openapi.judge.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.openapi.judge.rule.Treatment.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each rule is about in a document, as the table {@code documents.md} has it. */
public final class Treatments {

  private static final String TABLE = "documents.md";
  private static final int CELLS = 5;

  private final List<Treatment> treatments;

  private Treatments(List<Treatment> treatments) {
    this.treatments = treatments;
  }

  /** Reads the table that travels with this class. */
  public static Treatments standard() {
    try (InputStream stream = Treatments.class.getResourceAsStream(TABLE)) {
      if (stream == null) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      List<Treatment> treatments = new ArrayList<>();
      new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
          .skip(1)
          .forEach(line -> treatments.add(row(line)));
      // What holds for some statuses is asked for first.
      treatments.sort(Comparator.comparing(treatment -> treatment.statuses().isEmpty()));
      return new Treatments(List.copyOf(treatments));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Treatment row(String line) {
    List<String> cells =
        Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
            .map(String::strip)
            .toList();
    if (cells.size() != CELLS) {
      throw new IllegalStateException("a row has " + cells.size() + " cells: " + line);
    }
    Set<Integer> statuses =
        Stream.of(cells.get(1).split(" "))
            .filter(code -> !code.isEmpty())
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    return new Treatment(
        cells.get(0), statuses, subject(cells.get(2)), !cells.get(3).isEmpty(), cells.get(4));
  }

  private static Subject subject(String cell) {
    return switch (cell) {
      case "declares" -> Subject.DECLARED;
      case "leaves out" -> Subject.LEFT_OUT;
      case "nothing" -> Subject.NOTHING;
      default -> throw new IllegalStateException("a document does not do this: " + cell);
    };
  }

  /** Returns all rows; those for some statuses first. */
  public List<Treatment> all() {
    return treatments;
  }

  /** Tells whether some row of a rule is about something that documents have. */
  public boolean applies(String rule) {
    return treatments.stream()
        .anyMatch(
            treatment -> treatment.rule().equals(rule) && treatment.subject() != Subject.NOTHING);
  }

  /**
   * Returns what a rule is about where it is broken at a response.
   *
   * @param code the status code of the response; empty for none
   */
  public Treatment of(String rule, Optional<Integer> code) {
    return treatments.stream()
        .filter(treatment -> treatment.rule().equals(rule))
        .filter(
            treatment ->
                treatment.statuses().isEmpty() || code.filter(treatment::isFor).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no row for " + rule));
  }
}
