package dev.statute.law.binary;

import dev.statute.law.Announcement;
import dev.statute.law.AnswerRule;
import dev.statute.law.CacheCondition;
import dev.statute.law.Clause;
import dev.statute.law.Condition;
import dev.statute.law.Content;
import dev.statute.law.ContentRule;
import dev.statute.law.FieldConflict;
import dev.statute.law.FieldRule;
import dev.statute.law.FieldUse;
import dev.statute.law.Ground;
import dev.statute.law.Level;
import dev.statute.law.MethodBan;
import dev.statute.law.Presupposition;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.law.StandIn;
import dev.statute.law.StatusConflict;
import dev.statute.law.SuccessRule;
import dev.statute.law.WithoutContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a law in its compact form. Loops, and no functions to pass around: a compiler
 * that has just started spends more on a lambda than on all that one loop reads.
 */
public final class BinaryRuleReader {

  // Asked for once, since each call copies the array.
  private final Level[] levels = Level.values();
  private final Content[] contents = Content.values();
  private final Condition[] conditions = Condition.values();
  private final Role[] roles = Role.values();

  private final byte[] octets;
  private final String[] texts;
  private int at;

  BinaryRuleReader(byte[] octets) {
    this.octets = octets;
    this.texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      int length = number();
      texts[i] = new String(octets, at, length, StandardCharsets.UTF_8);
      at += length;
    }
  }

  int number() {
    int number = (octets[at] & 0xFF) << 8 | (octets[at + 1] & 0xFF);
    at += 2;
    return number;
  }

  boolean flag() {
    return number() == 1;
  }

  String text() {
    return texts[number()];
  }

  @Nullable String textOrNull() {
    int number = number();
    return number == BinaryOutput.NULL ? null : texts[number];
  }

  List<String> texts() {
    String[] all = new String[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = text();
    }
    return List.of(all);
  }

  private List<Integer> numbers() {
    Integer[] all = new Integer[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = number();
    }
    return List.of(all);
  }

  Clause clause() {
    return new Clause(text(), texts());
  }

  Ground ground() {
    return new Ground(levels[number()], clause(), "", roles());
  }

  private List<Ground> grounds() {
    Ground[] all = new Ground[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = ground();
    }
    return List.of(all);
  }

  ContentRule contentRule() {
    return new ContentRule(contents[number()], clause());
  }

  List<FieldRule> fieldRules() {
    List<FieldRule> all = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      all.add(
          new FieldRule(
              text(),
              ground(),
              flag() ? conditions[number()] : null,
              numberOrNull(),
              texts(),
              textOrNull()));
    }
    return all;
  }

  private @Nullable Integer numberOrNull() {
    int number = number();
    return number == BinaryOutput.NULL ? null : Integer.valueOf(number);
  }

  List<MethodBan> methodBans() {
    List<MethodBan> all = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      all.add(new MethodBan(texts(), grounds(), text(), numbers()));
    }
    return all;
  }

  List<Presupposition> presuppositions() {
    List<Presupposition> all = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      all.add(new Presupposition(texts(), flag(), flag(), texts(), ground()));
    }
    return all;
  }

  List<AnswerRule> answers() {
    List<AnswerRule> all = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      all.add(new AnswerRule(numbers(), ground(), textOrNull()));
    }
    return all;
  }

  Announcement announcement() {
    return new Announcement(texts(), number(), ground());
  }

  StandIn standIn() {
    return new StandIn(number(), ground());
  }

  CacheCondition cacheCondition() {
    return new CacheCondition(texts(), ground());
  }

  StatusConflict statusConflict() {
    return new StatusConflict(texts(), ground());
  }

  RoleRule roleRule() {
    return new RoleRule(roles(), roles(), ground());
  }

  private List<Role> roles() {
    Role[] all = new Role[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = roles[number()];
    }
    return List.of(all);
  }

  WithoutContent withoutContent() {
    return new WithoutContent(texts(), ground());
  }

  SuccessRule successRule() {
    return new SuccessRule(numbers(), numbers(), ground());
  }

  FieldUse fieldUse() {
    return new FieldUse(numbers(), texts(), texts(), ground());
  }

  FieldConflict fieldConflict() {
    return new FieldConflict(texts(), ground());
  }
}
