package dev.statute.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules that apply to all messages, independent of method, status and fields.
 *
 * @param clause where most of it is written
 * @param method why what a response means depends on the method that it answers
 * @param finalResponse why each request gets exactly one final response
 * @param path what the path of a URI consists of
 * @param emptyHost why an http or https URI has a host
 * @param userinfo why an http or https URI has no userinfo
 * @param fieldName why the name of a header field is a token
 * @param sunset why nothing becomes unavailable before it is deprecated
 * @param authentication how clients authenticate; {@code null} in a law without it
 * @param mediaType what a media type consists of
 * @param compatibility what clients rely on beyond the contract of an API
 * @param problems what a document is that tells of a problem
 * @param messages what is said of messages as they are sent
 */
public record GeneralRules(
    Clause clause,
    Ground method,
    Ground finalResponse,
    Ground path,
    Ground emptyHost,
    Ground userinfo,
    Ground fieldName,
    Ground mediaType,
    Ground sunset,
    @Nullable Authentication authentication,
    Compatibility compatibility,
    ProblemDocuments problems,
    Messages messages) {

  /**
   * How clients authenticate, whatever the scheme is.
   *
   * @param clause where that is defined
   * @param toOrigin how to the origin server
   * @param toProxy how to a proxy
   */
  public record Authentication(Clause clause, Party toOrigin, Party toProxy) {

    /**
     * What one kind of server asks with, and gets.
     *
     * @param status the status that asks for credentials, which carries the challenge
     * @param refusal the status that refuses credentials that do not suffice
     * @param credentials the name of the request field that holds credentials
     */
    public record Party(int status, int refusal, String credentials) {}

    /** Returns how clients authenticate to one kind of server. */
    public Party to(boolean isProxy) {
      return isProxy ? toProxy : toOrigin;
    }
  }

  /**
   * What clients rely on beyond the contract of an API, so that a change of it breaks them.
   *
   * @param safe why clients send requests with a safe method without being asked to
   * @param idempotent why clients send requests with an idempotent method again
   * @param heuristics why caches reuse the responses with some statuses without being told to
   * @param realm why credentials are good for one realm
   * @param sunset why clients use a resource until its sunset
   * @param extension why clients ignore members of a problem document that they do not know
   * @param unacceptable the status that refuses what a request wants to get
   * @param unsupported the status that refuses the media type of what a request sends
   * @param unconditional the status that refuses a request without a precondition
   */
  public record Compatibility(
      Ground safe,
      Ground idempotent,
      Ground heuristics,
      Ground realm,
      Ground sunset,
      Ground extension,
      int unacceptable,
      int unsupported,
      int unconditional) {}

  /**
   * What is said of messages as they are sent, beyond what methods, statuses and fields say.
   *
   * @param grounds why, by the names of the rules; the reason of each is what its clause says
   */
  public record Messages(Map<String, Ground> grounds) {

    /** Copies the map, in its order. */
    public Messages {
      grounds = Collections.unmodifiableMap(new LinkedHashMap<>(grounds));
    }

    /** Returns why a rule holds; nothing in a law that has no such rule. */
    public Optional<Ground> ground(String name) {
      return Optional.ofNullable(grounds.get(name));
    }
  }
}
