package dev.statute.contract.shape;

import dev.statute.contract.Body;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import dev.statute.law.Condition;
import dev.statute.law.Presupposition;
import java.util.List;
import java.util.Optional;

/**
 * The shape of a response of an operation: what it carries in the end, and why.
 *
 * @param response the response as the contract declares it
 * @param legal whether it can be the last response to the method of the operation; true where the
 *     contract leaves the status or the method open
 * @param fields the header fields that it carries, and those that the law speaks of and it does not
 *     carry; each field once
 * @param prohibitions what the law says against fields that it declares, the strongest first
 * @param body its content; none where the contract declares some for all operations, and the method
 *     of this one has none
 * @param contentAllowed whether its status and the method let it have content
 * @param caching whether a cache may reuse it
 * @param unmet what its status presupposes of requests, and the operation never reads
 */
public record ResponseShape(
    Response response,
    boolean legal,
    List<FieldShape> fields,
    List<Prohibition> prohibitions,
    Body body,
    boolean contentAllowed,
    Caching caching,
    List<Presupposition> unmet) {

  /** Copies the lists. */
  public ResponseShape {
    fields = List.copyOf(fields);
    prohibitions = List.copyOf(prohibitions);
    unmet = List.copyOf(unmet);
  }

  /** Returns its status. */
  public StatusRef status() {
    return response.status();
  }

  /** Returns what it makes of a field, if it or the law speaks of that. */
  public Optional<FieldShape> field(String name) {
    return fields.stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Tells whether it carries a field, always or at times. */
  public boolean carries(String name) {
    return field(name).filter(field -> field.presence().isCarried()).isPresent();
  }

  /**
   * Returns the fields that the law wants under a condition.
   *
   * @param condition the condition
   */
  public List<FieldShape> wanted(Condition condition) {
    return fields.stream()
        .filter(field -> field.presence() != Presence.FORBIDDEN)
        .filter(field -> field.law().filter(rule -> rule.condition() == condition).isPresent())
        .toList();
  }

  /** Returns the fields of a presence that handlers give. */
  public List<FieldShape> given(Presence presence) {
    return fields.stream()
        .filter(field -> field.presence() == presence && !field.isManaged())
        .toList();
  }

  /** Returns what the law says against a field that it declares, the strongest first. */
  public List<Prohibition> prohibitions(String field) {
    return prohibitions.stream().filter(found -> found.field().equals(field)).toList();
  }
}
