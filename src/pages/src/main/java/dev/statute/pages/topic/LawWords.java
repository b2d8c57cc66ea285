package dev.statute.pages.topic;

import dev.statute.law.Content;
import dev.statute.law.FieldRule;
import dev.statute.law.Law;
import dev.statute.law.Level;
import dev.statute.law.MethodCacheability;
import dev.statute.law.RequestContent;
import dev.statute.law.ResponseContent;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.rule.Words;
import java.util.List;

/** Words for what the law has as constants. */
public final class LawWords {

  private LawWords() {}

  /** Returns {@code 200 OK or 201 Created}. */
  static String titles(List<Integer> codes, Law law) {
    return Words.or(
        codes.stream()
            .map(code -> law.status(code).map(Status::title).orElse(Integer.toString(code)))
            .toList());
  }

  static String roles(List<Role> roles) {
    return Words.or(
        roles.stream()
            .map(
                role ->
                    switch (role) {
                      case ORIGIN -> "origin servers";
                      case GATEWAY -> "gateways";
                      case PROXY -> "proxies";
                      case TRANSFORMING_PROXY -> "transforming proxies";
                      case INTERCEPTING_PROXY -> "intercepting proxies";
                      case CACHE -> "caches";
                      case CLIENT -> "clients";
                    })
            .toList());
  }

  /** Returns what a status says of content, as a predicate: {@code may have content}. */
  public static String content(Content content) {
    return switch (content) {
      case FORBIDDEN -> "must have no content; the message ends with its header section";
      case EMPTY -> "must have content of zero length";
      case REQUIRED -> "must have content; the status means nothing without it";
      case EXPECTED -> "normally has content, which may be of zero length";
      case SHOULD -> "should have content that explains or lists";
      case OPTIONAL -> "may have content";
      case NONE -> "nobody sends such a response";
    };
  }

  static String caching(MethodCacheability cacheability) {
    return switch (cacheability) {
      case TRUE -> "caches may reuse its responses";
      case FALSE, NONE -> "caches do not reuse its responses";
      case CONDITIONAL -> "caches may reuse its responses under a condition";
      case UNVERIFIED -> "not known";
    };
  }

  static String requestContent(RequestContent content) {
    return switch (content) {
      case NO_DEFINED_SEMANTICS -> "has no defined meaning";
      case DEFINED_BY_RESOURCE -> "is processed as the resource defines";
      case NEW_STATE -> "is the new state of the resource";
      case NONE -> "is not part of the method";
      case ALLOWED_NO_DEFINED_USE -> "is allowed, but no use of it is defined";
      case FORBIDDEN -> "is forbidden";
      case PATCH_DOCUMENT -> "is a patch document";
      case QUERY_REQUIRED -> "is the query, and is required";
      case XML_TO_CREATE -> "is XML if something is to be created";
      case UNDEFINED, NONE_DEFINED -> "is not defined";
      case OPTIONAL_XML -> "is XML, and optional";
      case REQUIRED_XML -> "is XML, and required";
      case UNVERIFIED -> "not known";
    };
  }

  static String responseContent(ResponseContent content) {
    return switch (content) {
      case REPRESENTATION -> "is a representation of the resource";
      case FORBIDDEN -> "is forbidden";
      case ACTION_STATUS_OR_RESULT -> "is the status or the result of the action";
      case ACTION_STATUS -> "is the status of the action";
      case TUNNEL -> "there is none: the connection becomes a tunnel";
      case COMMUNICATION_OPTIONS -> "tells of the communication options";
      case REQUEST_AS_RECEIVED -> "is the request as it was received";
      case DEFINED_BY_RESOURCE -> "is defined by the resource";
      case QUERY_RESULT -> "is the result of the query";
      case LOCKDISCOVERY_XML -> "is XML that describes the lock";
      case MULTISTATUS -> "is XML with the status of each resource";
      case NONE_NORMALLY -> "is normally absent";
      case UNVERIFIED -> "not known";
      case NONE_DEFINED -> "is not defined";
    };
  }

  /** Returns what a rule says of its field: {@code must be sent if the content is one range}. */
  public static String rule(FieldRule rule, Law law) {
    StringBuilder text = new StringBuilder(sending(rule.ground().level()));
    if (rule.value() != null) {
      text.append(" with the value ").append(rule.value());
    }
    if (!rule.methods().isEmpty()) {
      text.append(" in answer to ").append(Words.or(rule.methods()));
    }
    if (rule.condition() != null) {
      text.append(" if ").append(rule.condition().words());
    }
    if (rule.mirrors() != null) {
      text.append(" if ").append(titles(List.of(rule.mirrors()), law)).append(" would have it");
    }
    if (!rule.ground().addresses().isEmpty()) {
      text.append(" (by ").append(roles(rule.ground().addresses())).append(')');
    }
    return text.toString();
  }

  private static String sending(Level level) {
    return switch (level) {
      case MUST, IMPLIED, DEFINITION, POLICY -> "must be sent";
      case MUST_NOT -> "must not be sent";
      case SHOULD, POLICY_ADVICE -> "should be sent";
      case SHOULD_NOT -> "should not be sent";
      case OUGHT -> "ought to be sent";
      case DOUBT -> "is probably meant to be sent";
      case LINT -> "is useful to clients";
    };
  }
}
