package dev.statute.conformance.judge;

import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.contract.ApiBase;
import dev.statute.rule.message.judge.MessageSettings;
import java.util.List;
import java.util.Set;

/**
 * How the exchanges of tests are judged.
 *
 * @param law the law
 * @param messages how messages are judged
 * @param contracts the contracts of the tested program; empty for none
 * @param base what the paths of the contracts follow
 * @param allowances the rules whose violations are not reported
 * @param parts the messages that are judged; empty for those that a door is about
 * @param showsSecrets whether reports show credentials, cookies and contents
 */
public record ConformanceSettings(
    Law law,
    MessageSettings messages,
    List<PublishedContract> contracts,
    ApiBase base,
    List<Allowance> allowances,
    Set<MessagePart> parts,
    boolean showsSecrets) {

  /** Copies the lists. */
  public ConformanceSettings {
    contracts = List.copyOf(contracts);
    allowances = List.copyOf(allowances);
    parts = Set.copyOf(parts);
  }

  /** Returns the same settings with another law. */
  public ConformanceSettings withLaw(Law other) {
    return new ConformanceSettings(
        other, messages, contracts, base, allowances, parts, showsSecrets);
  }

  /** Returns the same settings with other settings of messages. */
  public ConformanceSettings withMessages(MessageSettings other) {
    return new ConformanceSettings(law, other, contracts, base, allowances, parts, showsSecrets);
  }

  /** Returns the same settings with other contracts. */
  public ConformanceSettings withContracts(List<PublishedContract> others, ApiBase otherBase) {
    return new ConformanceSettings(
        law, messages, others, otherBase, allowances, parts, showsSecrets);
  }

  /** Returns the same settings with other allowances. */
  public ConformanceSettings withAllowances(List<Allowance> others) {
    return new ConformanceSettings(law, messages, contracts, base, others, parts, showsSecrets);
  }

  /** Returns the same settings for other messages. */
  public ConformanceSettings withParts(Set<MessagePart> others) {
    return new ConformanceSettings(
        law, messages, contracts, base, allowances, others, showsSecrets);
  }

  /** Returns the same settings with reports that show secrets. */
  public ConformanceSettings withSecrets() {
    return new ConformanceSettings(law, messages, contracts, base, allowances, parts, true);
  }
}
