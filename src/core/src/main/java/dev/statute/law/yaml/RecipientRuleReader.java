package dev.statute.law.yaml;

import dev.statute.law.Clause;
import dev.statute.law.FieldType;
import dev.statute.law.Ground;
import dev.statute.law.RecipientRules;
import dev.statute.law.RecipientRules.IgnoredRule;
import dev.statute.law.RecipientRules.Malformed;
import dev.statute.law.RecipientRules.MalformedRule;
import dev.statute.law.RecipientRules.Repeated;
import dev.statute.law.RecipientRules.RepeatedRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how a recipient reads a header field. */
final class RecipientRuleReader {

  private static final String MALFORMED = "malformed";
  private static final String REPEATED = "repeated";
  private static final String IGNORED = "ignored";

  private static final String READ_AS = "read-as";
  private static final String IN = "in";

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final References references;

  RecipientRuleReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.references = references;
  }

  /** Reads the rules of a field. */
  RecipientRules read(Mapping entry, boolean list, @Nullable FieldType type, Clause home) {
    MalformedRule malformed =
        entry.optional(MALFORMED).map(value -> malformed(value, home)).orElse(null);
    boolean hasElements = list || type == null || !type.elementName().isEmpty();
    if (malformed != null && malformed.readAs() == Malformed.REST && !hasElements) {
      problems.add(entry.key(MALFORMED), "only a list has elements that can be ignored");
    }
    RepeatedRule repeated =
        entry.optional(REPEATED).map(value -> repeated(value, home)).orElse(null);
    if (entry.has(REPEATED) && list) {
      problems.add(entry.key(REPEATED), "the lines of a list are one list (RFC 9110, 5.3)");
    }
    IgnoredRule ignored = entry.optional(IGNORED).map(value -> ignored(value, home)).orElse(null);
    return new RecipientRules(malformed, repeated, ignored);
  }

  /** Reads {@code {read-as: absent, in: [GET, HEAD], must: 13.1.3}}. */
  private @Nullable MalformedRule malformed(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.MALFORMED);
    Malformed readAs =
        entry.required(READ_AS).map(word -> scalars.word(word, Malformed.class)).orElse(null);
    List<String> in = entry.read(entry.filledList(IN), references::methodName);
    Ground ground = clauses.ground(entry, home);
    return readAs == null || ground == null ? null : new MalformedRule(readAs, in, ground);
  }

  /** Reads {@code {read-as: first, should: 5.1}}. */
  private @Nullable RepeatedRule repeated(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.REPEATED);
    Repeated readAs =
        entry.required(READ_AS).map(word -> scalars.word(word, Repeated.class)).orElse(null);
    Ground ground = clauses.ground(entry, home);
    return readAs == null || ground == null ? null : new RepeatedRule(readAs, ground);
  }

  /** Reads {@code {beside: [If-None-Match], unless: [GET, HEAD], must: 13.1.3}}. */
  private @Nullable IgnoredRule ignored(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.IGNORED);
    List<String> beside = entry.read(entry.filledList("beside"), references::fieldName);
    List<String> without = entry.read(entry.filledList("without"), references::fieldName);
    List<String> in = entry.read(entry.filledList(IN), references::methodName);
    List<String> unless = entry.read(entry.filledList("unless"), references::methodName);
    boolean says = Stream.of("beside", "without", IN, "unless").anyMatch(entry::has);
    if (entry.isMapping() && !says) {
      problems.add(node, "at least one of the keys beside, without, in, unless must be given");
    }
    Ground ground = clauses.ground(entry, home);
    return ground == null ? null : new IgnoredRule(beside, without, in, unless, ground);
  }
}
