package dev.statute.law;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
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
 * @param changes what is demanded of changes of APIs
 * @param problems the problem types of the company, in the order of its file
 */
public record Policy(
    Map<Integer, MediaTypeRule> mediaTypes,
    Map<String, RuleSetting> rules,
    Changes changes,
    List<ProblemType> problems) {

  /** The policy of those who have none. */
  public static final Policy NONE = new Policy(Map.of(), Map.of(), Changes.NONE, List.of());

  /** Copies all. */
  public Policy {
    mediaTypes = Collections.unmodifiableMap(new LinkedHashMap<>(mediaTypes));
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    problems = List.copyOf(problems);
  }

  /** Returns the same policy with the problem types of the company. */
  public Policy with(List<ProblemType> types) {
    return new Policy(mediaTypes, rules, changes, types);
  }

  /** Returns the problem type of the company that a URI reference identifies. */
  public Optional<ProblemType> problem(String type) {
    return problems.stream().filter(problem -> problem.type().equals(type)).findFirst();
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
   * A problem type (RFC 9457, 3.1.1).
   *
   * @param name the name of its record
   * @param type what identifies it, a URI reference
   * @param title a short summary for people
   * @param status the status code that its responses have; empty if they have different ones
   * @param members the members that its documents have beyond those of all (RFC 9457, 3.2)
   * @param breaking how bad changes of an API are that concern it, as far as the file tells
   * @param summary what it means
   * @param clause where the file says so
   */
  public record ProblemType(
      String name,
      String type,
      String title,
      Optional<Integer> status,
      List<Member> members,
      Breaking breaking,
      String summary,
      Clause clause) {

    /** Copies the members. */
    public ProblemType {
      members = List.copyOf(members);
    }
  }

  /**
   * A member of the documents of a problem type.
   *
   * @param name its name
   * @param type what its value is
   * @param isOptional whether documents may leave it out
   * @param summary what it means; empty if the file does not say
   */
  public record Member(String name, MemberType type, boolean isOptional, String summary) {}

  /** What the value of a member is. */
  public enum MemberType implements Word {
    /** A text. */
    STRING,
    /** A whole number of 64 bits. */
    INTEGER,
    /** A number of double precision. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** An array of texts. */
    STRINGS
  }

  /**
   * How bad a policy says that it is to break a rule.
   *
   * @param rule the id of the rule
   * @param severity the word for it
   * @param clause where the policy says so
   */
  public record RuleSetting(String rule, String severity, Clause clause) {}

  /**
   * What a policy demands of changes of APIs.
   *
   * @param promise whom APIs promise that no change breaks them: {@code callers}, {@code
   *     implementers}, {@code running}, {@code wire}; empty where the policy does not say
   * @param gracePeriod the least time between the deprecation and the sunset of an operation
   * @param majorVersion where the policy demands a new major version for changes that break
   *     somebody; empty if it does not
   */
  public record Changes(
      List<String> promise, Optional<GracePeriod> gracePeriod, Optional<Clause> majorVersion) {

    /** Demands nothing. */
    public static final Changes NONE = new Changes(List.of(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public Changes {
      promise = List.copyOf(promise);
    }
  }

  /**
   * The least time between the deprecation and the sunset of an operation.
   *
   * @param period how long that is; longer than nothing
   * @param text how the policy writes it
   * @param clause where the policy says so
   */
  public record GracePeriod(Period period, String text, Clause clause) {

    /**
     * Returns the earliest sunset.
     *
     * @param deprecation when the operation is deprecated
     */
    public Instant after(Instant deprecation) {
      return deprecation.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }
  }
}
