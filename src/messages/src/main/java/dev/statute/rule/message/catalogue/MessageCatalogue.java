package dev.statute.rule.message.catalogue;

import dev.statute.rule.Catalogue;
import dev.statute.rule.message.contract.ContractRule;
import dev.statute.rule.message.judge.MessageRules;
import java.util.Arrays;

/** All rules that exchanges are judged by: those of the law, and those of contracts. */
public final class MessageCatalogue {

  private MessageCatalogue() {}

  /** Returns the rules, in the order in which they are listed to people. */
  public static Catalogue standard() {
    return MessageRules.catalogue()
        .and(Arrays.stream(ContractRule.values()).map(ContractRule::info).toList());
  }
}
