package dev.statute.rule.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.contract.Contract;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.load.Laws;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Finding;
import dev.statute.rule.PolicyRules;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.catalogue.StandardRules;
import dev.statute.testkit.text.Leaf;
import dev.statute.testkit.text.RecordReader;
import dev.statute.testkit.text.RecordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A file of contracts, which the tests of the processor write from interfaces, and one of what is
 * found in them.
 */
enum Corpus {
  STANDARD,
  LINTS,
  BAD,
  GOOD,
  POLICY;

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/corpus");
  private static final Law STANDARD_LAW = new Laws().standard();
  private static final Catalogue CATALOGUE = StandardRules.catalogue();

  private static final List<Leaf<?>> FINDING =
      List.of(
          Leaf.written(Site.class, site -> "@" + site.number()),
          Leaf.written(PathTemplate.class, PathTemplate::text),
          Leaf.written(Status.class, status -> Integer.toString(status.code())),
          Leaf.written(HeaderField.class, HeaderField::name),
          Leaf.written(Method.class, Method::token),
          Leaf.written(RuleInfo.class, RuleInfo::id),
          Leaf.written(Response.class, response -> "@" + response.site().number()),
          Leaf.written(Operation.class, operation -> "@" + operation.site().number()),
          Leaf.written(
              InheritedOperation.class, above -> above.owner() + "." + above.operation().name()));

  /** Returns the law that its contracts are checked against. */
  Law law() {
    if (this != POLICY) {
      return STANDARD_LAW;
    }
    return new Laws()
        .extensions(new PolicyRules(CATALOGUE))
        .read("policy.yaml", read(FOLDER.resolve("policy.yaml")).getBytes(UTF_8))
        .law()
        .orElseThrow();
  }

  /** Returns its contracts, by what they show. */
  Map<String, Contract> contracts() {
    Law law = law();
    List<Leaf<?>> leaves =
        List.of(
            read(Site.class, text -> new Site(Integer.parseInt(text.substring(1)))),
            read(PathTemplate.class, PathTemplate::parse),
            read(Instant.class, Instant::parse),
            read(Status.class, code -> law.status(Integer.parseInt(code)).orElseThrow()),
            read(HeaderField.class, name -> law.field(name).orElseThrow()),
            read(Method.class, token -> law.method(token).orElseThrow()));
    Map<String, Contract> contracts = new LinkedHashMap<>();
    sections(file("contracts"))
        .forEach(
            (name, text) -> contracts.put(name, RecordReader.read(text, Contract.class, leaves)));
    return contracts;
  }

  private static <T> Leaf<T> read(Class<T> type, Function<String, T> reader) {
    return new Leaf<>(type, Object::toString, reader);
  }

  /** Returns what is found in each of its contracts. */
  Map<String, String> findings() {
    return sections(file("findings"));
  }

  /** Writes what is found. */
  void write(Map<String, String> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(
        (name, found) -> text.append("### ").append(name).append('\n').append(found).append('\n'));
    try {
      Files.writeString(file("findings"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns findings as text, one a line. */
  static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(
        finding ->
            text.append(RecordWriter.write(finding, FINDING, Set.of()).replaceAll("\n *", " "))
                .append('\n'));
    return text.toString();
  }

  private Path file(String ending) {
    return FOLDER.resolve(name().toLowerCase(Locale.ROOT) + "." + ending);
  }

  private static Map<String, String> sections(Path file) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (String section : read(file).split("(?m)^### ")) {
      int body = section.indexOf('\n');
      if (body >= 0) {
        sections.put(section.substring(0, body), section.substring(body + 1).strip());
      }
    }
    return sections;
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
