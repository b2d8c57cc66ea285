package dev.statute.docs;

import dev.statute.contract.Contract;
import dev.statute.law.load.Laws;
import dev.statute.read.statute.ApiProbe;
import dev.statute.rule.ContractTexts;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The core has the contracts of the examples that are under the standard law. */
class ExampleContractsTest {

  @Test
  void coreHasWhatBreaksTheRules() throws IOException {
    ContractTexts.areUpToDate("bad.contracts", contracts(RuleExample::bad));
  }

  @Test
  void coreHasWhatIsMended() throws IOException {
    ContractTexts.areUpToDate("good.contracts", contracts(RuleExample::good));
  }

  private static Map<String, Contract> contracts(Function<RuleExample, String> code) {
    Compilation compilation = ExampleLaw.compilation(TestCompiler.JAVAC);
    Map<String, String> ids = new TreeMap<>();
    RuleExample.all()
        .filter(example -> example.law().isEmpty() && example.fileName().startsWith("Orders"))
        .forEach(
            example -> {
              example.addTo(compilation, code.apply(example));
              ids.put(example.file().replace('/', '.').replace(".java", ""), example.rule().id());
            });
    Map<String, Contract> contracts = new TreeMap<>();
    ApiProbe.read(compilation, new Laws().standard(), Map.of())
        .forEach(
            (name, api) -> {
              if (ids.containsKey(name)) {
                contracts.put(ids.get(name), api.contract());
              }
            });
    return contracts;
  }
}
