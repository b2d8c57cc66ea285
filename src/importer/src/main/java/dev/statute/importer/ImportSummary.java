package dev.statute.importer;

import dev.statute.openapi.convert.note.Step;
import dev.statute.openapi.convert.note.Unsaid;
import dev.statute.openapi.document.Place;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an import did, and what it left out.
 *
 * @param document the file of the document
 * @param files how many files it wrote
 * @param interfaces how many interfaces these have
 * @param operations how many operations the interfaces have
 * @param steps what was decided where the document leaves it open
 * @param optionalSecurity the operations that may also be used without credentials, and that no
 *     interface secures
 * @param mediaTypes how often media types were left out beside JSON
 * @param raw how often content became raw octets, by its media type, since it is never JSON
 * @param deviations how often each rule was lifted, by the ids of the rules
 * @param leftOut what was left out since Java or generated code cannot have it, with the reasons
 * @param unsaid what Java cannot say, in the order of the document
 */
public record ImportSummary(
    String document,
    int files,
    int interfaces,
    int operations,
    List<Step> steps,
    List<String> optionalSecurity,
    Map<String, Integer> mediaTypes,
    Map<String, Integer> raw,
    Map<String, Integer> deviations,
    List<String> leftOut,
    List<Unsaid> unsaid) {

  /** How many places of one kind the text names. */
  private static final int MOST_PLACES = 3;

  /** Copies the collections. */
  public ImportSummary {
    steps = List.copyOf(steps);
    optionalSecurity = List.copyOf(optionalSecurity);
    mediaTypes = Collections.unmodifiableMap(new TreeMap<>(mediaTypes));
    raw = Collections.unmodifiableMap(new TreeMap<>(raw));
    deviations = Collections.unmodifiableMap(new TreeMap<>(deviations));
    leftOut = List.copyOf(leftOut);
    unsaid = List.copyOf(unsaid);
  }

  /** Returns the summary as lines for people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(document)
        .append(": ")
        .append(count(operations, "operation"))
        .append(" in ")
        .append(count(interfaces, "interface"))
        .append(", ")
        .append(count(files, "file"))
        .append('\n');
    for (Step step : steps) {
      text.append("  ").append(step.what()).append(": ").append(step.count());
      text.append(places(step.places())).append('\n');
    }
    if (!optionalSecurity.isEmpty()) {
      text.append("  took operations for unsecured that need no credentials: ")
          .append(optionalSecurity.size())
          .append('\n');
    }
    add("Forms of content left out, since there is JSON as well:\n", mediaTypes, text);
    add("Content that is never JSON, as raw octets:\n", raw, text);
    add("Rules that the document breaks, lifted with @Deviates:\n", deviations, text);
    if (!leftOut.isEmpty()) {
      text.append("Left out, since Java or generated code cannot have it:\n");
      leftOut.forEach(one -> text.append("  ").append(one).append('\n'));
    }
    if (!unsaid.isEmpty()) {
      text.append("What Java cannot say:\n");
      Map<String, List<Unsaid>> byConstruct =
          unsaid.stream()
              .collect(Collectors.groupingBy(Unsaid::construct, TreeMap::new, Collectors.toList()));
      byConstruct.forEach(
          (construct, all) -> {
            text.append("  ").append(construct).append(": ").append(all.size());
            text.append(places(all.stream().map(Unsaid::place).toList())).append('\n');
          });
    }
    return text.toString();
  }

  private static void add(String title, Map<String, Integer> counts, StringBuilder text) {
    text.append(counts.isEmpty() ? "" : title);
    counts.forEach(
        (name, times) -> text.append("  ").append(name).append(": ").append(times).append('\n'));
  }

  private static String places(List<Place> places) {
    List<String> known =
        places.stream().filter(Place::isKnown).limit(MOST_PLACES).map(Place::toString).toList();
    String more = places.size() > known.size() ? ", …" : "";
    return known.isEmpty() ? "" : " (" + String.join(", ", known) + more + ")";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
