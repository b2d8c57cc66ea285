package dev.statute.cli.capture;

import dev.statute.capture.CaptureReading;
import dev.statute.capture.SkipReason;
import dev.statute.capture.har.HarReader;
import dev.statute.capture.raw.RawExchange;
import dev.statute.capture.raw.RawFault;
import dev.statute.capture.raw.RawReader;
import dev.statute.capture.redact.Redaction;
import dev.statute.cli.file.FileFailure;
import dev.statute.report.Fingerprints;
import dev.statute.report.KnownFinding;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.contract.ContractJudge;
import dev.statute.rule.message.judge.MessageJudge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks one capture, exchange by exchange. */
public final class CaptureCheck {

  /** More hosts than these are not counted. */
  private static final int MOST_HOSTS = 100_000;

  private final String name;
  private final CaptureSettings settings;
  private final HostPatterns patterns;
  private final MessageJudge judge;
  private final Optional<ContractJudge> contracts;
  private final Redaction redaction = new Redaction();
  private final FindingGroups groups = new FindingGroups();
  private final Set<String> hosts = new HashSet<>();
  private int others;

  private CaptureCheck(String name, CaptureSettings settings) {
    this.name = name;
    this.settings = settings;
    this.patterns = HostPatterns.of(settings.hosts());
    this.judge = MessageJudge.of(settings.law(), settings.messages());
    this.contracts =
        settings
            .contracts()
            .map(index -> ContractJudge.of(settings.law(), index, settings.messages()));
  }

  /**
   * Checks a file.
   *
   * @param name what messages call it
   * @throws FileFailure if it cannot be read at all
   */
  public static CheckedCapture check(Path file, String name, CaptureSettings settings) {
    try (InputStream in = Files.newInputStream(file)) {
      return check(name, in, settings);
    } catch (IOException e) {
      throw new FileFailure(name + " cannot be read: " + FileFailure.why(e) + ".", e);
    }
  }

  /**
   * Checks a HAR file that is read from somewhere else.
   *
   * @param name what messages call it
   * @throws IOException if it cannot be read
   */
  public static CheckedCapture check(String name, InputStream in, CaptureSettings settings)
      throws IOException {
    CaptureCheck check = new CaptureCheck(name, settings);
    return check.checked(HarReader.read(name, in, check::judge));
  }

  /** Checks a file of messages. */
  public static CheckedCapture check(MessageFiles files, CaptureSettings settings) {
    CaptureCheck check = new CaptureCheck(files.name(), settings);
    return check.checked(
        RawReader.read(
            files.name(), files.request(), files.response(), settings.method(), check::judge));
  }

  private void judge(RawExchange exchange) {
    MalformedMessages malformed = new MalformedMessages(settings.law(), settings.messages());
    for (RawFault fault : exchange.faults()) {
      malformed
          .finding(fault)
          .ifPresent(
              finding ->
                  groups.add(
                      finding,
                      redaction.fields(exchange.captured()),
                      RequestHost.of(exchange.captured().request()),
                      new CapturePlace(name, exchange.captured().place().number(), fault.line())));
    }
    judge(exchange.captured());
  }

  private void judge(CapturedExchange captured) {
    String host = RequestHost.of(captured.request());
    if (!patterns.matches(host)) {
      others++;
      return;
    }
    if (!host.isEmpty() && hosts.size() < MOST_HOSTS) {
      hosts.add(host);
    }
    // What is hidden before it is judged cannot be in any report.
    CapturedExchange exchange = settings.showsSecrets() ? captured : redaction.fields(captured);
    List<MessageFinding> findings = new ArrayList<>(judge.judge(exchange));
    settings.coverage().ifPresent(coverage -> coverage.see(exchange));
    contracts.ifPresent(declared -> findings.addAll(declared.judge(exchange)));
    findings.forEach(finding -> groups.add(finding, exchange, host, exchange.place()));
  }

  private CheckedCapture checked(CaptureReading reading) {
    List<FindingGroup> reported = new ArrayList<>();
    List<FindingGroup> excused = new ArrayList<>();
    Set<KnownFinding> found = new LinkedHashSet<>();
    Fingerprints fingerprints = new Fingerprints();
    for (FindingGroup group : groups.groups()) {
      KnownFinding known = CaptureResults.known(group, fingerprints);
      found.add(known);
      boolean isKnown = settings.known().filter(list -> list.contains(known)).isPresent();
      (isKnown ? excused : reported).add(group);
    }
    return new CheckedCapture(
        name, withoutOthers(reading), hosts.size(), reported, excused, groups.uncollected(), found);
  }

  private CaptureReading withoutOthers(CaptureReading reading) {
    if (others == 0) {
      return reading;
    }
    Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
    skipped.putAll(reading.skipped());
    skipped.put(SkipReason.OTHER_HOST, others);
    return new CaptureReading(reading.exchanges() - others, skipped, reading.problems());
  }
}
