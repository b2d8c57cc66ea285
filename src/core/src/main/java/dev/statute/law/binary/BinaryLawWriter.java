package dev.statute.law.binary;

import dev.statute.law.Announcement;
import dev.statute.law.AnswerRule;
import dev.statute.law.Breaking;
import dev.statute.law.CacheCondition;
import dev.statute.law.Clause;
import dev.statute.law.ContentRule;
import dev.statute.law.FieldConflict;
import dev.statute.law.FieldRule;
import dev.statute.law.FieldUse;
import dev.statute.law.GeneralRules;
import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.GeneralRules.Compatibility;
import dev.statute.law.GeneralRules.Messages;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.HeaderField.Precondition;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.MethodBan;
import dev.statute.law.Presupposition;
import dev.statute.law.RecipientRules;
import dev.statute.law.RoleRule;
import dev.statute.law.StandIn;
import dev.statute.law.Status;
import dev.statute.law.Status.Redirect;
import dev.statute.law.Status.RepetitionRule;
import dev.statute.law.StatusClass;
import dev.statute.law.StatusConflict;
import dev.statute.law.SuccessRule;
import dev.statute.law.WithoutContent;
import java.io.IOException;
import java.util.Map;

/**
 * Writes a law in a form that takes {@link BinaryLawReader} a hundredth of the time that its YAML
 * takes. All is a number of two octets, in the order of the components of the records; texts stand
 * in a table, and are numbers too.
 */
public final class BinaryLawWriter extends BinaryOutput {

  private BinaryLawWriter() {}

  /** Returns the binary form of a law without a policy. */
  public static byte[] write(Law law) throws IOException {
    BinaryLawWriter writer = new BinaryLawWriter();
    writer.law(law);
    return writer.octets();
  }

  private void law(Law law) throws IOException {
    number(law.codes().from());
    number(law.codes().to());
    clause(law.codes().clause());
    text(law.codes().otherwise());
    ground(law.codes().ground());
    general(law.general());
    list(law.classes(), this::statusClass);
    list(law.methods(), this::method);
    list(law.fields(), this::field);
    list(law.statuses(), this::status);
  }

  private void general(GeneralRules general) throws IOException {
    clause(general.clause());
    ground(general.method());
    ground(general.finalResponse());
    ground(general.path());
    ground(general.emptyHost());
    ground(general.userinfo());
    ground(general.fieldName());
    ground(general.mediaType());
    ground(general.sunset());
    orNull(general.authentication(), this::authentication);
    compatibility(general.compatibility());
    clause(general.problems().clause());
    list(general.problems().mediaTypes(), this::text);
    ground(general.problems().body());
    ground(general.problems().type());
    messages(general.messages());
  }

  private void messages(Messages messages) throws IOException {
    number(messages.grounds().size());
    for (Map.Entry<String, Ground> rule : messages.grounds().entrySet()) {
      text(rule.getKey());
      ground(rule.getValue());
      text(rule.getValue().reason());
    }
  }

  private void authentication(Authentication authentication) throws IOException {
    clause(authentication.clause());
    party(authentication.toOrigin());
    party(authentication.toProxy());
  }

  private void compatibility(Compatibility rules) throws IOException {
    ground(rules.safe());
    ground(rules.idempotent());
    ground(rules.heuristics());
    ground(rules.realm());
    ground(rules.sunset());
    ground(rules.extension());
    number(rules.unacceptable());
    number(rules.unsupported());
    number(rules.unconditional());
  }

  private void party(Authentication.Party party) throws IOException {
    number(party.status());
    number(party.refusal());
    text(party.credentials());
  }

  private void statusClass(StatusClass c) throws IOException {
    text(c.name());
    number(c.digit());
    clause(c.clause());
    flag(c.interim());
    flag(c.error());
    number(c.unknown());
    ground(c.unknownGround());
    orNull(c.content(), this::contentRule);
    list(c.fields(), this::fieldRule);
    text(c.summary());
  }

  private void method(Method m) throws IOException {
    text(m.token());
    flag(m.safe());
    flag(m.idempotent());
    word(m.cacheability());
    word(m.requestContent());
    word(m.responseContent());
    clause(m.clause());
    word(m.state());
    orNull(m.withoutContent(), this::withoutContent);
    orNull(m.requestContentGround(), this::ground);
    orNull(m.neededContentGround(), this::ground);
    orNull(m.responseContentGround(), this::ground);
    orNull(m.cacheCondition(), this::cacheCondition);
    orNull(m.success(), this::successRule);
    list(m.answers(), this::answer);
    text(m.summary());
  }

  private void field(HeaderField f) throws IOException {
    text(f.name());
    word(f.type());
    flag(f.list());
    flag(f.atLeastOne());
    flag(f.inRequests());
    flag(f.inResponses());
    flag(f.trailer());
    flag(f.managed());
    flag(f.negotiates());
    word(f.freshness());
    orNull(f.use(), this::fieldUse);
    orNull(f.conflict(), this::fieldConflict);
    orNull(f.notInResponses(), this::ground);
    orNull(f.framing(), this::ground);
    orNull(f.precondition(), this::precondition);
    recipientRules(f.recipient());
    breaking(f.breaking());
    clause(f.clause());
    word(f.state());
    textOrNull(f.summary());
  }

  private void status(Status s) throws IOException {
    number(s.code());
    text(s.name());
    text(s.phrase());
    text(s.statusClass());
    clause(s.clause());
    word(s.state());
    word(s.cacheability());
    contentRule(s.content());
    list(s.fields(), this::fieldRule);
    list(s.bans(), this::methodBan);
    list(s.presuppositions(), this::presupposition);
    orNull(s.contentAdvice(), this::ground);
    orNull(s.announcement(), this::announcement);
    orNull(s.standIn(), this::standIn);
    orNull(s.discouraged(), this::ground);
    orNull(s.conflict(), this::statusConflict);
    orNull(s.roles(), this::roleRule);
    orNull(s.concludes(), this::clause);
    orNull(s.repetition(), this::repetition);
    orNull(s.redirect(), this::redirect);
    orNull(s.deferral(), this::ground);
    breaking(s.breaking());
    list(s.formerly(), this::text);
    text(s.summary());
  }

  private void repetition(RepetitionRule rule) throws IOException {
    word(rule.repetition());
    clause(rule.clause());
  }

  private void breaking(Breaking breaking) throws IOException {
    boolean isSaid = !breaking.equals(Breaking.NONE);
    flag(isSaid);
    if (isSaid) {
      orNull(breaking.add().orElse(null), this::word);
      orNull(breaking.remove().orElse(null), this::word);
      orNull(breaking.change().orElse(null), this::word);
    }
  }

  private void redirect(Redirect rule) throws IOException {
    word(rule.target());
    word(rule.method());
    ground(rule.ground());
  }

  private void precondition(Precondition rule) throws IOException {
    list(rule.validators(), this::text);
    word(rule.prevents());
    ground(rule.ground());
  }

  private void contentRule(ContentRule rule) throws IOException {
    word(rule.content());
    clause(rule.clause());
  }

  private void fieldRule(FieldRule rule) throws IOException {
    text(rule.field());
    ground(rule.ground());
    orNull(rule.condition(), this::word);
    number(rule.mirrors() == null ? NULL : rule.mirrors());
    list(rule.methods(), this::text);
    textOrNull(rule.value());
  }

  private void methodBan(MethodBan ban) throws IOException {
    list(ban.methods(), this::text);
    list(ban.grounds(), this::ground);
    text(ban.why());
    list(ban.instead(), this::number);
  }

  private void presupposition(Presupposition presupposition) throws IOException {
    list(presupposition.fields(), this::text);
    flag(presupposition.content());
    flag(presupposition.orNegotiated());
    list(presupposition.methods(), this::text);
    ground(presupposition.ground());
  }

  private void announcement(Announcement announcement) throws IOException {
    list(announcement.fields(), this::text);
    number(announcement.status());
    ground(announcement.ground());
  }

  private void standIn(StandIn standIn) throws IOException {
    number(standIn.status());
    ground(standIn.ground());
  }

  private void cacheCondition(CacheCondition condition) throws IOException {
    list(condition.fields(), this::text);
    ground(condition.ground());
  }

  private void statusConflict(StatusConflict conflict) throws IOException {
    list(conflict.classes(), this::text);
    ground(conflict.ground());
  }

  private void roleRule(RoleRule rule) throws IOException {
    list(rule.only(), this::word);
    list(rule.except(), this::word);
    ground(rule.ground());
  }

  private void withoutContent(WithoutContent rule) throws IOException {
    list(rule.classes(), this::text);
    ground(rule.ground());
  }

  private void successRule(SuccessRule rule) throws IOException {
    list(rule.only(), this::number);
    list(rule.oneOf(), this::number);
    ground(rule.ground());
  }

  private void answer(AnswerRule answer) throws IOException {
    list(answer.statuses(), this::number);
    ground(answer.ground());
    textOrNull(answer.when());
  }

  private void fieldUse(FieldUse use) throws IOException {
    list(use.statuses(), this::number);
    list(use.classes(), this::text);
    list(use.methods(), this::text);
    ground(use.ground());
  }

  private void fieldConflict(FieldConflict conflict) throws IOException {
    list(conflict.fields(), this::text);
    ground(conflict.ground());
  }

  private void recipientRules(RecipientRules rules) throws IOException {
    orNull(
        rules.malformed(),
        rule -> {
          word(rule.readAs());
          list(rule.in(), this::text);
          ground(rule.ground());
        });
    orNull(
        rules.repeated(),
        rule -> {
          word(rule.readAs());
          ground(rule.ground());
        });
    orNull(
        rules.ignored(),
        rule -> {
          list(rule.beside(), this::text);
          list(rule.without(), this::text);
          list(rule.in(), this::text);
          list(rule.unless(), this::text);
          ground(rule.ground());
        });
  }

  private void ground(Ground ground) throws IOException {
    word(ground.level());
    clause(ground.clause());
    list(ground.addresses(), this::word);
  }

  private void clause(Clause clause) throws IOException {
    text(clause.document());
    list(clause.sections(), this::text);
  }
}
