package dev.statute.law.company;

import dev.statute.law.Breaking;
import dev.statute.law.Law;
import dev.statute.law.Policy.Member;
import dev.statute.law.Policy.MemberType;
import dev.statute.law.Policy.ProblemType;
import dev.statute.law.yaml.BreakingReader;
import dev.statute.law.yaml.LawKeys;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.ScalarReader;
import dev.statute.text.JavaNames;
import dev.statute.text.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the problem types of a company: {@code OutOfStock: {type: /problems/out-of-stock}}. */
final class ProblemTypeReader {

  /** The types that a vocabulary has itself. */
  private static final Set<String> TAKEN =
      Set.of(
          "Header",
          "HeaderParam",
          "Law",
          "Method",
          "Requires",
          "Responds",
          "Response",
          "Sends",
          "Status");

  /** What each problem document has, and what the standard says that it is. */
  private static final Set<String> STANDARD =
      Set.of("type", "title", "status", "detail", "instance");

  /** What a record has itself. */
  private static final Set<String> OF_OBJECTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** The first digit of a status code is its class. */
  private static final int HUNDRED = 100;

  private final Law base;
  private final Problems problems;
  private final ScalarReader scalars;
  private final ReasonReader reasons;
  private final BreakingReader breaking;

  ProblemTypeReader(Law base, Problems problems) {
    this.base = base;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.reasons = new ReasonReader(problems);
    this.breaking = new BreakingReader(problems);
  }

  /** Returns the problem types of a file, each identified by something of its own. */
  List<ProblemType> read(MappingNode file) {
    List<ProblemType> types = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (var tuple : file.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key
          && key.getValue().equals(ExtensionMerger.PROBLEMS)) {
        Mapping section = Mapping.of(tuple.getValueNode(), problems);
        for (String name : section.values().keySet()) {
          read(section.key(name), section.value(name), names).ifPresent(types::add);
        }
      }
    }
    return types;
  }

  private Optional<ProblemType> read(Node key, Node value, Map<String, String> names) {
    String name = scalars.upperCamel(key);
    Mapping entry = Mapping.of(value, problems).allow(LawKeys.PROBLEM_TYPE);
    String type = entry.required("type").map(this::reference).orElse(null);
    String title = scalars.text(entry.required("title"));
    Optional<Integer> status = entry.optional("status").map(this::status);
    List<Member> members = entry.optional("members").map(this::members).orElse(List.of());
    Breaking harm = breaking.read(entry);
    String summary = scalars.text(entry.required("summary"));
    if (name != null && TAKEN.contains(name)) {
      problems.add(key, "the vocabulary has a type " + name + " already");
    }
    if (name == null || type == null) {
      return Optional.empty();
    }
    String other = names.putIfAbsent(type, name);
    if (other != null) {
      problems.add(key, other + " has the type " + Printable.quoted(type) + " already");
    }
    return Optional.of(
        new ProblemType(name, type, title, status, members, harm, summary, reasons.line(key)));
  }

  private @Nullable String reference(Node node) {
    String text = scalars.raw(node);
    if (text == null) {
      return null;
    }
    try {
      new URI(text);
      return text;
    } catch (URISyntaxException e) {
      problems.add(
          node,
          "must be a URI reference such as /problems/out-of-stock, not " + Printable.quoted(text));
      return null;
    }
  }

  private @Nullable Integer status(Node node) {
    Integer code = scalars.number(node);
    if (code == null || isError(code)) {
      return code;
    }
    problems.add(node, "must be the status code of an error, not " + code);
    return null;
  }

  private boolean isError(int code) {
    return base.classes().stream()
        .anyMatch(statusClass -> statusClass.error() && statusClass.digit() == code / HUNDRED);
  }

  private List<Member> members(Node node) {
    List<Member> members = new ArrayList<>();
    Mapping section = Mapping.of(node, problems);
    for (String name : section.values().keySet()) {
      if (isName(section.key(name), name)) {
        member(name, section.value(name)).ifPresent(members::add);
      }
    }
    return members;
  }

  private boolean isName(Node key, String name) {
    if (STANDARD.contains(name)) {
      problems.add(key, "each problem document has a member " + Printable.quoted(name));
    } else if (!JavaNames.isIdentifier(name) || OF_OBJECTS.contains(name)) {
      problems.add(
          key, Printable.quoted(name) + " cannot name a component of a record, such as outOfStock");
    } else {
      return true;
    }
    return false;
  }

  private Optional<Member> member(String name, Node value) {
    if (value instanceof ScalarNode) {
      return Optional.ofNullable(scalars.word(value, MemberType.class))
          .map(type -> new Member(name, type, false, ""));
    }
    Mapping entry = Mapping.of(value, problems).allow(LawKeys.PROBLEM_MEMBER);
    boolean isOptional = scalars.flag(entry.optional("optional"));
    String summary = entry.has("summary") ? scalars.text(entry.optional("summary")) : "";
    return entry
        .required("type")
        .flatMap(type -> Optional.ofNullable(scalars.word(type, MemberType.class)))
        .map(type -> new Member(name, type, isOptional, summary));
  }
}
