package dev.statute.rule.message.semantics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An exchange, and what is said of it.
 *
 * @param section what it is about
 * @param note the note of httplint; a hyphen for none
 * @param level its level
 * @param exchange the exchange in words
 * @param ours the rules that it violates
 * @param why which clause decides where the two differ; empty where they do not
 * @param text the exchange
 */
record HttplintRow(
    String section,
    String note,
    String level,
    String exchange,
    List<String> ours,
    String why,
    ExchangeText text) {

  private static final String FILE = "httplint.txt";

  /** Tells whether httplint finds something wrong or doubtful. */
  boolean isBlamed() {
    return level.equals("bad") || level.equals("warn");
  }

  static List<HttplintRow> all() {
    List<HttplintRow> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String section = "";
    for (String line : read().lines().toList()) {
      boolean isHead = line.startsWith("== ") || line.startsWith("## ");
      if (isHead && !lines.isEmpty()) {
        rows.add(read(section, lines));
        lines.clear();
      }
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    rows.add(read(section, lines));
    return rows;
  }

  private static HttplintRow read(String section, List<String> lines) {
    String[] head = lines.get(0).substring(3).split(" \\| ", 2);
    String[] note = head[0].split(" ", 2);
    List<String> ours = new ArrayList<>();
    String why = "";
    List<String> exchange = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("we: ")) {
        ours.addAll(List.of(line.substring(4).split(", ", -1)));
      } else if (line.startsWith("why: ")) {
        why = line.substring(5);
      } else {
        exchange.add(line);
      }
    }
    return new HttplintRow(
        section, note[0], note[1], head[1], ours, why, ExchangeText.read(whole(exchange)));
  }

  /** Adds what each lawful message has: a host, a date, a media type. */
  private static List<String> whole(List<String> lines) {
    List<String> whole = new ArrayList<>();
    boolean hasDate = lines.contains("-Date");
    boolean hasType = lines.stream().anyMatch(line -> line.startsWith("Content-Type:"));
    boolean hasContent = false;
    for (String line : lines) {
      if (line.startsWith("|") && !hasContent && !hasType) {
        whole.add("Content-Type: text/plain");
      }
      hasContent |= line.startsWith("|");
      if (!line.equals("-Date")) {
        whole.add(line);
      }
      if (whole.size() == 1) {
        whole.add("Host: shop.example");
      }
      if ((line.startsWith("> ") || line.startsWith("< ")) && !line.startsWith("> 1") && !hasDate) {
        whole.add("Date: Thu, 01 Jan 2026 00:00:00 GMT");
      }
    }
    return whole;
  }

  private static String read() {
    try (InputStream in =
        Objects.requireNonNull(HttplintRow.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(FILE, e);
    }
  }
}
