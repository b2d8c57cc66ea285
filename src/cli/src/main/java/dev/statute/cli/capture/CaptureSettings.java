package dev.statute.cli.capture;

import dev.statute.law.Law;
import dev.statute.report.KnownList;
import dev.statute.rule.message.contract.CaptureCoverage;
import dev.statute.rule.message.contract.ContractIndex;
import dev.statute.rule.message.judge.MessageSettings;
import java.util.List;
import java.util.Optional;

/**
 * How captures are checked.
 *
 * @param law the law
 * @param messages how messages are judged
 * @param hosts the hosts whose exchanges are judged, as people write them; none for all
 * @param known the findings that were there before
 * @param contracts the contracts that exchanges are judged by, besides the law
 * @param coverage counts the declared responses that captures have; nothing if nobody asks
 * @param method the method of requests of which only the response is known
 * @param showsSecrets whether findings show credentials, cookies and the like
 */
public record CaptureSettings(
    Law law,
    MessageSettings messages,
    List<String> hosts,
    Optional<KnownList> known,
    Optional<ContractIndex> contracts,
    Optional<CaptureCoverage> coverage,
    String method,
    boolean showsSecrets) {

  /** Copies the list. */
  public CaptureSettings {
    hosts = List.copyOf(hosts);
  }
}
