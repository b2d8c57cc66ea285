package dev.statute.rule;

import dev.statute.contract.Contract;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The core has the contracts of all cases. */
class ContractTextsTest {

  @Test
  void coreHasTheStandardCases() throws IOException {
    ContractTexts.areUpToDate("standard.contracts", contracts(Interfaces.STANDARD, "standard"));
  }

  @Test
  void coreHasTheLints() throws IOException {
    ContractTexts.areUpToDate("lints.contracts", contracts(Interfaces.LINTS, "lints"));
  }

  @Test
  void coreHasTheCasesOfPolicies() throws IOException {
    Map<String, Contract> contracts = new LinkedHashMap<>();
    PolicyCasesTest.apis(TestCompiler.JAVAC)
        .forEach((ruleCase, api) -> contracts.put(ruleCase.name(), api.contract()));
    ContractTexts.areUpToDate("policy.contracts", contracts);
  }

  private static Map<String, Contract> contracts(List<RuleCase> cases, String group) {
    Map<String, Contract> contracts = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      contracts.put(
          cases.get(i).name(),
          Interfaces.get(TestCompiler.JAVAC, group + i + ".Things").contract());
    }
    return contracts;
  }
}
