package dev.statute.contract.shape;

import dev.statute.contract.Response;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The header fields that the law forbids in a response.
 *
 * @param rules what the law says of the fields of such responses
 * @param role what the server is
 */
record Prohibitions(List<FieldShape> rules, Role role) {

  private static final Comparator<Prohibition> STRONGEST =
      Comparator.comparing(prohibition -> prohibition.ground().level());

  /** Returns what speaks against the fields that a response declares, the strongest first. */
  List<Prohibition> of(Response response) {
    if (response.fields().isEmpty()) {
      return List.of();
    }
    List<Prohibition> prohibitions = new ArrayList<>();
    for (HeaderField field : response.knownFields()) {
      prohibitions.addAll(of(field));
    }
    return prohibitions;
  }

  private List<Prohibition> of(HeaderField field) {
    List<Prohibition> prohibitions = new ArrayList<>();
    Ground everywhere = field.notInResponses();
    if (everywhere != null && everywhere.binds(role)) {
      prohibitions.add(new Prohibition(field.name(), everywhere, Optional.empty()));
    }
    for (FieldShape shape : rules) {
      FieldRule rule = shape.rule();
      if (shape.presence() == Presence.FORBIDDEN
          && rule.field().equals(field.name())
          && (rule.condition() == null || rule.condition().isUndecidable())
          && rule.ground().binds(role)) {
        prohibitions.add(
            new Prohibition(field.name(), rule.ground(), Optional.ofNullable(rule.condition())));
      }
    }
    prohibitions.sort(STRONGEST);
    return prohibitions;
  }
}
