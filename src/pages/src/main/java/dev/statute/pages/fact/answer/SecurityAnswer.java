package dev.statute.pages.fact.answer;

import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.GeneralRules;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.Fact;
import dev.statute.pages.model.SchemeNote;
import dev.statute.pages.text.Sentences;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how clients authenticate (RFC 9110, 11). */
final class SecurityAnswer {

  private final PageSubject subject;

  SecurityAnswer(PageSubject subject) {
    this.subject = subject;
  }

  /** Returns the ways to authenticate that the contract declares. */
  List<SchemeNote> schemes() {
    return subject.contract().schemes().stream()
        .map(scheme -> new SchemeNote(scheme.name(), of(scheme)))
        .toList();
  }

  /** Returns the answer for an operation. */
  Fact of(PublishedOperation operation) {
    if (operation.security().isEmpty()) {
      return subject.contract().schemes().isEmpty()
          ? new Fact("Not said", "The contract does not say how clients authenticate.", List.of())
          : new Fact("Not needed", "Everybody may use the operation.", List.of());
    }
    List<String> ways = new ArrayList<>();
    List<String> scopes = new ArrayList<>();
    for (PublishedRequirement way : operation.security()) {
      Optional<PublishedScheme> scheme = subject.contract().scheme(way.scheme());
      ways.add(
          scheme.map(known -> kind(known) + " (" + known.name() + ")").orElse("no credentials"));
      if (!way.scopes().isEmpty()) {
        scopes.add(
            "With "
                + way.scheme()
                + " the "
                + (way.scopes().size() == 1 ? "scope " : "scopes ")
                + Words.and(way.scopes())
                + (way.scopes().size() == 1 ? " is" : " are")
                + " needed.");
      }
    }
    return new Fact(
        Sentences.capital(Words.or(ways)), String.join(" ", scopes), clauses(operation));
  }

  private List<ClauseLink> clauses(PublishedOperation operation) {
    return subject.schemes(operation).stream()
        .flatMap(scheme -> clause(scheme).stream())
        .distinct()
        .toList();
  }

  private Fact of(PublishedScheme scheme) {
    List<String> reasons = new ArrayList<>();
    reasons.add(place(scheme));
    if (!scheme.realm().isEmpty()) {
      reasons.add("The realm is \"" + scheme.realm() + "\".");
    }
    if (!scheme.format().isEmpty()) {
      reasons.add("The token is a " + scheme.format() + ".");
    }
    add(reasons, "Users give their consent at ", scheme.authorizationUrl());
    add(reasons, "Tokens are issued at ", scheme.tokenUrl());
    add(reasons, "The provider is described at ", scheme.discoveryUrl());
    return new Fact(
        Sentences.capital(kind(scheme)),
        String.join(" ", reasons),
        clause(scheme).stream().toList());
  }

  private static void add(List<String> reasons, String words, String address) {
    if (!address.isEmpty()) {
      reasons.add(words + address + ".");
    }
  }

  private static String kind(PublishedScheme scheme) {
    return switch (scheme.kind()) {
      case BASIC -> "a user and a password";
      case BEARER -> "a bearer token";
      case DIGEST -> "a digest of a password";
      case API_KEY -> "an API key";
      case OAUTH2 -> "a token of OAuth 2.0";
      case OPEN_ID_CONNECT -> "a token of OpenID Connect";
      case MUTUAL_TLS -> "a certificate of the client";
    };
  }

  private String place(PublishedScheme scheme) {
    return switch (scheme.kind()) {
      case API_KEY ->
          switch (scheme.location()) {
            case HEADER -> "Clients send it in the field " + scheme.parameter() + ".";
            case QUERY -> "Clients send it in the query parameter " + scheme.parameter() + ".";
            case COOKIE -> "Clients send it in the cookie " + scheme.parameter() + ".";
          };
      case MUTUAL_TLS -> "Clients show it when the connection is made.";
      default ->
          party(scheme)
              .map(party -> "Clients send this in the field " + party.credentials() + ".")
              .orElse("");
    };
  }

  private Optional<GeneralRules.Authentication.Party> party(PublishedScheme scheme) {
    return Optional.ofNullable(subject.law().general().authentication())
        .map(authentication -> authentication.to(scheme.isOfProxy()));
  }

  /** Returns the clause about the field with the credentials, if there is one. */
  private Optional<ClauseLink> clause(PublishedScheme scheme) {
    return switch (scheme.kind()) {
      case API_KEY, MUTUAL_TLS -> Optional.empty();
      default ->
          party(scheme)
              .flatMap(party -> subject.field(party.credentials()))
              .map(field -> subject.links().of(field.clause()));
    };
  }
}
