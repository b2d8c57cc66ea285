package dev.statute.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The demands of a company beyond HTTP, except those on single statuses.
 *
 * @param mediaTypes the media types of bodies, by the codes of statuses
 * @param rules how bad it is to break rules, by their ids
 */
public record Policy(Map<Integer, MediaTypeRule> mediaTypes, Map<String, RuleSetting> rules) {

  /** The policy of those who have none. */
  public static final Policy NONE = new Policy(Map.of(), Map.of());

  /** Copies the maps. */
  public Policy {
    mediaTypes = Collections.unmodifiableMap(new LinkedHashMap<>(mediaTypes));
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  /** Returns the media type that the body of a response with a status is to have. */
  public Optional<MediaTypeRule> mediaType(Status status) {
    return Optional.ofNullable(mediaTypes.get(status.code()));
  }

  /** Returns the media type that a class is written as, where the policy says that. */
  public Optional<String> mediaTypeOf(String className) {
    return mediaTypes.values().stream()
        .filter(rule -> rule.bodies().contains(className))
        .map(MediaTypeRule::mediaType)
        .findFirst();
  }

  /** Returns the classes that are written as content of a media type. */
  public List<String> bodiesOf(String mediaType) {
    return mediaTypes.values().stream()
        .filter(rule -> rule.mediaType().equals(mediaType))
        .flatMap(rule -> rule.bodies().stream())
        .distinct()
        .toList();
  }

  /**
   * How bad a policy says that it is to break a rule.
   *
   * @param rule the id of the rule
   * @param severity the word for it
   * @param clause where the policy says so
   */
  public record RuleSetting(String rule, String severity, Clause clause) {}
}
