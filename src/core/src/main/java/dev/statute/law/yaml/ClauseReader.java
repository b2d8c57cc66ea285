package dev.statute.law.yaml;

import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.Level;
import dev.statute.law.Role;
import dev.statute.text.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads clauses and the grounds that rest on them. */
public final class ClauseReader {

  private static final List<String> KEYS = LawKeys.DEFINITION.names();
  private static final List<String> LEVELS = LawKeys.levels().toList();

  private static final Clause UNREADABLE = new Clause("", List.of());
  private static final String RFC = "RFC ";

  private final Problems problems;
  private final ScalarReader scalars;

  public ClauseReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** Reads where an entry is defined. */
  public Clause definition(Mapping entry) {
    if (!entry.isMapping()) {
      return UNREADABLE;
    }
    List<String> given = KEYS.stream().filter(entry::has).toList();
    if (given.isEmpty() && entry.isMisspelt(KEYS)) {
      return UNREADABLE;
    }
    Optional<Clause> here = problems.lineOf(entry.node());
    if (given.isEmpty() && here.isPresent()) {
      return here.get();
    }
    if (given.size() != 1) {
      problems.add(
          entry.node(), "exactly one of the keys " + String.join(", ", KEYS) + " must be given");
      return UNREADABLE;
    }
    String key = given.get(0);
    Node value = entry.value(key);
    return switch (key) {
      case "rfc" -> rfc(value);
      case "draft" -> draft(value);
      default -> document(value, ClauseReader::isWebAddress, "an https address");
    };
  }

  private Clause draft(Node node) {
    return document(node, ClauseReader::isDraftName, "the name of a draft, draft-…");
  }

  private Clause document(Node node, java.util.function.Predicate<String> valid, String what) {
    String document = scalars.text(Optional.of(node));
    if (!document.isEmpty() && !valid.test(document)) {
      problems.add(node, "must be " + what + ", not " + Printable.quoted(document));
    }
    return new Clause(document, List.of());
  }

  private static boolean isDraftName(String text) {
    return Clause.isDraft(text)
        && text.chars().allMatch(c -> c == '-' || ('0' <= c && c <= '9') || ('a' <= c && c <= 'z'));
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Clause rfc(Node node) {
    List<Node> parts = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    if (parts.isEmpty()) {
      problems.add(node, "must be the number of an RFC and a section, such as [9110, 15.5.6]");
      return UNREADABLE;
    }
    Integer number = scalars.number(parts.get(0));
    List<String> sections = new ArrayList<>();
    for (Node part : parts.subList(1, parts.size())) {
      String section = scalars.raw(part);
      if (section != null && isSection(part, section)) {
        sections.add(section);
      }
    }
    return number == null ? UNREADABLE : Clause.rfc(number.toString(), sections);
  }

  /** Reads the levels and clauses of a rule, in the order in which it gives them. */
  public List<Ground> grounds(Mapping rule, Clause home) {
    List<Role> addresses =
        rule.read(rule.list("addresses"), role -> scalars.word(role, Role.class));
    List<Ground> grounds = new ArrayList<>();
    rule.values()
        .forEach(
            (key, value) -> {
              if (LEVELS.contains(key)) {
                Level level = scalars.word(rule.key(key), Level.class);
                Clause clause = clause(value, home);
                if (level != null) {
                  grounds.add(new Ground(level, clause, "", addresses));
                }
              }
            });
    if (grounds.isEmpty() && rule.isMapping() && !rule.isMisspelt(LEVELS)) {
      problems.add(rule.node(), "the clause is missing: give one of " + String.join(", ", LEVELS));
    }
    return grounds;
  }

  /** Reads the one level and clause of a rule; nothing after saying that there is none. */
  public @Nullable Ground ground(Mapping rule, Clause home) {
    List<Ground> grounds = grounds(rule, home);
    if (grounds.size() > 1) {
      problems.add(rule.node(), "only one level can be given here");
    }
    return grounds.isEmpty() ? null : grounds.get(0);
  }

  /** Reads {@code 15.5.6}, {@code RFC 9112 6.1}, a draft's name, an address, or a list of them. */
  public Clause clause(Node node, Clause home) {
    if (!(node instanceof SequenceNode list)) {
      return single(node, home);
    }
    List<String> sections = new ArrayList<>();
    Clause first = null;
    for (Node element : list.getValue()) {
      Clause clause = single(element, home);
      if (first == null) {
        first = clause;
      } else if (!clause.document().equals(first.document())) {
        problems.add(element, "the clauses of one ground must be of one document");
      }
      sections.addAll(clause.sections());
    }
    if (first == null) {
      problems.add(node, "a clause is needed here");
      return UNREADABLE;
    }
    return new Clause(first.document(), sections);
  }

  private Clause single(Node node, Clause home) {
    String text = scalars.raw(node);
    if (text == null) {
      return UNREADABLE;
    }
    if (Clause.isDraft(text)) {
      return draft(node);
    }
    if (isWebAddress(text)) {
      return new Clause(text, List.of());
    }
    if (!text.startsWith(RFC) && home.isInFile()) {
      problems.add(
          node,
          "must be a clause such as RFC 9112 6.1, not "
              + Printable.quoted(text)
              + "; a section is one of the document that the entry names with rfc, draft or url");
      return UNREADABLE;
    }
    if (!text.startsWith(RFC)) {
      return isSection(node, text) ? new Clause(home.document(), List.of(text)) : UNREADABLE;
    }
    String[] parts = text.substring(RFC.length()).split(" ", -1);
    boolean number = !parts[0].isEmpty() && parts[0].chars().allMatch(c -> '0' <= c && c <= '9');
    if (!number || parts.length > 2) {
      problems.add(node, "must be a clause such as RFC 9112 6.1, not " + Printable.quoted(text));
      return UNREADABLE;
    }
    if (parts.length == 2 && !isSection(node, parts[1])) {
      return UNREADABLE;
    }
    return Clause.rfc(parts[0], List.of(parts).subList(1, parts.length));
  }

  /** A section is numbers, or a capital letter and numbers, with dots between them. */
  private boolean isSection(Node node, String text) {
    boolean section = true;
    for (String part : text.split("\\.", -1)) {
      boolean digits = !part.isEmpty() && part.chars().allMatch(c -> '0' <= c && c <= '9');
      boolean appendix = part.length() == 1 && 'A' <= part.charAt(0) && part.charAt(0) <= 'Z';
      section &= digits || appendix;
    }
    if (!section) {
      problems.add(
          node, "must be a section such as 15.5.6, or RFC 9112 6.1, not " + Printable.quoted(text));
    }
    return section;
  }
}
