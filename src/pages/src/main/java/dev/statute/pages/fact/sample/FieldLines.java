package dev.statute.pages.fact.sample;

import dev.statute.http.Header;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.SampleField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The field lines of a message while it is made: a field that is there is not added again. */
final class FieldLines {

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final List<SampleField> lines = new ArrayList<>();

  /** Adds a field that each such message has, of which nothing is to be said. */
  void add(String name, String value) {
    add(new SampleField(name, value, true, "", Optional.empty()));
  }

  /** Adds a field that each such message has. */
  void add(String name, String value, String note, Optional<ClauseLink> clause) {
    add(new SampleField(name, value, true, note, clause));
  }

  /** Adds a field; one whose name nobody can send is left out. */
  void add(SampleField field) {
    if (TOKEN.matcher(field.name()).matches() && !has(field.name())) {
      lines.add(field);
    }
  }

  /** Adds a line of a field that may be there already. */
  void addLine(SampleField field) {
    lines.add(field);
  }

  /** Puts a field in place of one that is there. */
  void set(String name, String value) {
    lines.removeIf(line -> line.name().equalsIgnoreCase(name));
    add(name, value);
  }

  /** Says that Upgrade is for the next recipient only (RFC 9110, 7.8). */
  void addUpgrade() {
    add(Header.CONNECTION.fieldName(), Header.UPGRADE.fieldName());
  }

  /** Removes a field. */
  void remove(String name) {
    lines.removeIf(line -> line.name().equalsIgnoreCase(name));
  }

  boolean has(String name) {
    return lines.stream().anyMatch(line -> line.name().equalsIgnoreCase(name));
  }

  List<SampleField> toList() {
    return List.copyOf(lines);
  }
}
