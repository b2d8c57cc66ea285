package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.Differences;
import dev.statute.change.PublishedSketch;
import dev.statute.change.catalogue.Contracts;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.LawUse.OwnTerm;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.Law;
import dev.statute.law.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A contract with two operations, whose terms tests change. */
final class TermsSketch {

  private Role role = Role.ORIGIN;
  private String version = "";
  private Optional<PublishedLifecycle> ofAll = Optional.empty();
  private Optional<PublishedLifecycle> ofGet = Optional.empty();
  private List<PublishedRequirement> security = List.of();
  private List<PublishedScheme> schemes = List.of();
  private List<PublishedDeviation> deviations = List.of();
  private List<PublishedDeviation> deviationsOfGet = List.of();
  private List<OwnTerm> terms = List.of();
  private String responses = "200 body=Order; 404";

  TermsSketch role(Role other) {
    role = other;
    return this;
  }

  TermsSketch version(String text) {
    version = text;
    return this;
  }

  TermsSketch responses(String text) {
    responses = text;
    return this;
  }

  /** Says how long all operations will be there; see {@link #lifecycle}. */
  TermsSketch all(String deprecated, String sunset, String stability) {
    ofAll = Optional.of(lifecycle(deprecated, sunset, stability));
    return this;
  }

  /** Says it of one operation. */
  TermsSketch get(String deprecated, String sunset, String stability) {
    ofGet = Optional.of(lifecycle(deprecated, sunset, stability));
    return this;
  }

  /** Makes a lifecycle of dates; a question mark stands for a deprecation without one. */
  private static PublishedLifecycle lifecycle(String deprecated, String sunset, String stability) {
    return new PublishedLifecycle(
        !deprecated.isEmpty(),
        deprecated.equals("?") ? Optional.empty() : moment(deprecated),
        moment(sunset),
        "",
        stability);
  }

  private static Optional<Instant> moment(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(date + "T00:00:00Z"));
  }

  /** Says how clients of one operation authenticate: {@code oauth read write}. */
  TermsSketch secured(String... ways) {
    security =
        Stream.of(ways)
            .map(way -> List.of(way.split(" ", -1)))
            .map(words -> new PublishedRequirement(words.get(0), words.subList(1, words.size())))
            .toList();
    return this;
  }

  TermsSketch scheme(String name, SecurityScheme.Kind kind, String realm, boolean isOfProxy) {
    return scheme(
        new PublishedScheme(
            name, kind, realm, isOfProxy, "", SecurityScheme.Location.HEADER, "", "", "", ""));
  }

  TermsSketch key(String name, SecurityScheme.Location location, String parameter) {
    return scheme(
        new PublishedScheme(
            name, SecurityScheme.Kind.API_KEY, "", false, parameter, location, "", "", "", ""));
  }

  private TermsSketch scheme(PublishedScheme scheme) {
    schemes = Stream.concat(schemes.stream(), Stream.of(scheme)).toList();
    return this;
  }

  TermsSketch deviates(String rule) {
    deviations = List.of(new PublishedDeviation(rule, "because"));
    return this;
  }

  TermsSketch getDeviates(String rule) {
    deviationsOfGet = List.of(new PublishedDeviation(rule, "because"));
    return this;
  }

  TermsSketch term(OwnTerm.Kind kind, String name, String meaning) {
    terms = List.of(new OwnTerm(kind, name, meaning));
    return this;
  }

  PublishedContract contract() {
    return new PublishedSketch()
        .operation("get", "GET /orders/{id}", "path id long", responses)
        .but(this::terms)
        .operation("list", "GET /orders", "", "200 body=Orders")
        .finallyBut(this::terms)
        .contract();
  }

  private PublishedOperation terms(PublishedOperation o) {
    return new PublishedOperation(
        o.key(),
        o.name(),
        o.owner(),
        o.method(),
        o.path(),
        o.doc(),
        o.signature(),
        ofGet,
        security,
        o.requiredFields(),
        o.contentLimit(),
        o.inputs(),
        o.responses(),
        deviationsOfGet);
  }

  private PublishedContract terms(PublishedContract c) {
    return new PublishedContract(
        c.name(),
        version,
        role,
        c.path(),
        c.parents(),
        c.doc(),
        new LawUse("acme.yaml", c.law().digest(), terms),
        ofAll,
        schemes,
        c.operations(),
        c.types(),
        deviations);
  }

  /** Returns what changed under the standard law, as far as the checks of terms find it. */
  static List<Change> changes(TermsSketch before, TermsSketch after) {
    return changes(before, after, PublishedSketch.LAW);
  }

  /** Returns what changed under a law, harmless changes included. */
  static List<Change> changes(TermsSketch before, TermsSketch after, Law law) {
    List<String> ids =
        TermsChangeChecks.all().stream()
            .map(ChangeCheck::rules)
            .flatMap(List::stream)
            .map(ChangeRule::id)
            .toList();
    return Contracts.compare(before.contract(), after.contract(), law, Differences.NOW)
        .all()
        .stream()
        .filter(change -> ids.contains(change.rule().id()))
        .toList();
  }

  static List<String> shown(TermsSketch before, TermsSketch after) {
    return Differences.shown(changes(before, after));
  }
}
