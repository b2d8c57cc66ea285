package dev.statute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.testkit.text.Leaf;
import dev.statute.testkit.text.RecordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contracts of interfaces as text, from which the tests of the core read them: those check them
 * without a compiler.
 */
public final class ContractTexts {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "../src/core/src/test/resources/corpus");

  private static final List<Leaf<?>> LEAVES =
      List.of(
          Leaf.written(Site.class, site -> "@" + site.number()),
          Leaf.written(PathTemplate.class, PathTemplate::text),
          Leaf.written(Instant.class, Instant::toString),
          Leaf.written(Status.class, status -> Integer.toString(status.code())),
          Leaf.written(HeaderField.class, HeaderField::name),
          Leaf.written(Method.class, Method::token));

  private ContractTexts() {}

  /** Proves that a file of the core has some contracts, by what they show. */
  public static void areUpToDate(String name, Map<String, Contract> contracts) throws IOException {
    String text =
        contracts.entrySet().stream()
            .map(entry -> "### " + entry.getKey() + "\n" + text(entry.getValue()) + "\n")
            .collect(Collectors.joining("\n"));
    Path file = FOLDER.resolve(name);
    boolean update = Boolean.getBoolean("golden.update");
    if (update) {
      Files.writeString(file, text);
    }
    assertThat(file).hasContent(text);
    assertThat(update).as("wrote the contracts; run CorpusTest of the core").isFalse();
  }

  private static String text(Contract contract) {
    return RecordWriter.write(
        contract, LEAVES, Set.of(Contract.class, Operation.class, Response.class));
  }
}
