package dev.statute.conformance.judge;

import dev.statute.capture.redact.Redaction;
import dev.statute.conformance.door.ExchangeSink;
import dev.statute.conformance.door.MessageFault;
import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.rule.Words;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.contract.ContractIndex;
import dev.statute.rule.message.contract.ContractJudge;
import dev.statute.rule.message.framing.FramingMessages;
import dev.statute.rule.message.judge.MessageJudge;
import dev.statute.rule.message.judge.MessageRules;
import dev.statute.rule.message.judge.MessageSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Judges exchanges as they are seen, and keeps what is wrong until a test asks. Thread-safe. */
public final class ExchangeRecorder implements ExchangeSink {

  private static final int MOST_TARGET = 200;

  private final ConformanceSettings settings;
  private final ExchangeLog log;
  private final Severities severities;
  private final MessageJudge judge;
  private final Optional<ContractJudge> contracts;
  private final Redaction redaction = new Redaction();
  private final Set<String> allowed;
  private final AtomicInteger number = new AtomicInteger();
  private ConformanceFindings findings = new ConformanceFindings();
  private int exchanges;

  /**
   * Makes a recorder that has seen nothing.
   *
   * @param settings how exchanges are judged
   * @param log takes the exchanges, without their secrets unless the settings show them
   */
  public ExchangeRecorder(ConformanceSettings settings, ExchangeLog log) {
    this.settings = settings;
    this.log = log;
    MessageSettings messages = settings.messages();
    this.severities =
        new Severities(messages.profile(), messages.severities()).under(settings.law().policy());
    this.judge = MessageJudge.of(settings.law(), settings.messages());
    this.contracts =
        settings.contracts().isEmpty()
            ? Optional.empty()
            : Optional.of(
                ContractJudge.of(
                    settings.law(),
                    ContractIndex.of(settings.contracts(), settings.base()),
                    settings.messages()));
    this.allowed =
        settings.allowances().stream().map(Allowance::rule).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public int nextNumber() {
    return number.incrementAndGet();
  }

  @Override
  public synchronized void take(
      CapturedExchange exchange, Set<MessagePart> parts, List<MessageFault> faults) {
    exchanges++;
    try {
      judge(exchange, settings.parts().isEmpty() ? parts : settings.parts(), faults);
    } catch (RuntimeException e) {
      // The server under test must not suffer from it, and it must not pass unseen.
      add(
          exchange.place(),
          "",
          "",
          fault(new MessageFault(MessagePart.RESPONSE, "cannot be judged: " + e)));
    }
  }

  private void judge(CapturedExchange seen, Set<MessagePart> parts, List<MessageFault> faults) {
    CapturedExchange exchange = settings.showsSecrets() ? seen : redaction.fields(seen);
    CapturedExchange shown = settings.showsSecrets() ? seen : redaction.all(seen);
    log.add(shown);
    List<MessageFinding> all = new ArrayList<>(faults.stream().map(this::fault).toList());
    all.addAll(judge.judge(exchange));
    contracts.ifPresent(some -> all.addAll(some.judge(exchange)));
    for (MessageFinding finding : all) {
      if (parts.contains(finding.part())) {
        add(shown.place(), line(shown), CurlCommand.of(shown.request()), finding);
      }
    }
  }

  @Override
  public synchronized void fault(CapturePlace place, MessageFault fault) {
    add(place, "", "", fault(fault));
  }

  private MessageFinding fault(MessageFault fault) {
    RuleInfo rule =
        MessageRules.catalogue().rule(FramingMessages.FORMAT, Basis.REQUIREMENT).orElseThrow();
    String why =
        settings
            .law()
            .general()
            .messages()
            .ground("message-format")
            .map(ground -> ground.clause() + ": " + ground.reason() + ".")
            .orElse("");
    return new MessageFinding(rule, severities.of(rule), fault.part(), "", words(fault), why, "");
  }

  private static String words(MessageFault fault) {
    return switch (fault.part()) {
      case REQUEST -> "the request " + fault.words();
      case INTERIM -> "the interim response " + fault.words();
      case RESPONSE -> "the response " + fault.words();
    };
  }

  private void add(CapturePlace place, String exchange, String curl, MessageFinding finding) {
    if (finding.severity() == Severity.OFF || allowed.contains(finding.rule().id())) {
      return;
    }
    findings.add(new SeenFinding(place, exchange, curl, finding));
  }

  private static String line(CapturedExchange exchange) {
    String target = exchange.request().target();
    String cut = target.length() <= MOST_TARGET ? target : target.substring(0, MOST_TARGET) + "...";
    return Words.visible(exchange.request().method() + " " + cut)
        + " -> "
        + exchange.response().status();
  }

  /** Returns how many exchanges were seen. */
  public synchronized int exchanges() {
    return exchanges;
  }

  /** Returns what was found since it was last forgotten. */
  public synchronized ConformanceFindings found() {
    ConformanceFindings copy = new ConformanceFindings();
    copy.addAll(findings);
    return copy;
  }

  /** Returns what was found since it was last forgotten, and forgets it. */
  public synchronized ConformanceFindings drain() {
    ConformanceFindings drained = findings;
    findings = new ConformanceFindings();
    return drained;
  }
}
