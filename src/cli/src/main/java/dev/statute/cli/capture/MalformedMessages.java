package dev.statute.cli.capture;

import dev.statute.capture.raw.RawFault;
import dev.statute.law.Ground;
import dev.statute.law.Law;
import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.framing.FramingMessages;
import dev.statute.rule.message.judge.MessageRules;
import dev.statute.rule.message.judge.MessageSettings;
import java.util.Optional;

/** Makes findings of what is wrong with the format of messages. */
final class MalformedMessages {

  private static final String GROUND = "message-format";

  private final Law law;
  private final MessageSettings settings;

  MalformedMessages(Law law, MessageSettings settings) {
    this.law = law;
    this.settings = settings;
  }

  /** Returns the finding; nothing if the settings do not report it. */
  Optional<MessageFinding> finding(RawFault fault) {
    Optional<Ground> ground = law.general().messages().ground(GROUND);
    Basis basis = ground.map(Ground::level).map(Basis::of).orElse(Basis.REQUIREMENT);
    Optional<RuleInfo> rule = MessageRules.catalogue().rule(FramingMessages.FORMAT, basis);
    Severity severity =
        rule.map(
                info ->
                    new Severities(settings.profile(), settings.severities(), law.policy())
                        .of(info))
            .orElse(Severity.OFF);
    if (rule.isEmpty() || severity == Severity.OFF) {
      return Optional.empty();
    }
    String subject =
        switch (fault.part()) {
          case REQUEST -> "the request ";
          case INTERIM -> "the interim response ";
          case RESPONSE -> "the response ";
        };
    String says = ground.map(Ground::reason).filter(s -> !s.isEmpty()).orElse(rule.get().summary());
    MessagePart part = fault.part();
    return Optional.of(
        new MessageFinding(
            rule.get(),
            severity,
            part,
            "",
            subject + fault.words(),
            ground.map(found -> found.clause() + ": ").orElse("") + says + ".",
            ""));
  }
}
