package dev.statute.baseline;

import dev.statute.change.ChangeRule;
import dev.statute.change.Impact;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.diagnostic.Notice;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the interfaces that were released and are there no more. */
public final class RemovedInterfaces {

  private static final ChangeRule RULE = ChangeChecks.REMOVED_INTERFACE;

  private final Releases releases;
  private final Severities severities;

  /**
   * Makes it.
   *
   * @param releases what was released, and what was compared with it
   * @param severities what options say of the rule
   */
  public RemovedInterfaces(Releases releases, Severities severities) {
    this.releases = releases;
    this.severities = severities;
  }

  /**
   * Finds them, and takes down that they are gone. A folder may hold the contracts of many modules:
   * of those in it only such count as are in the package of an interface that was compiled.
   *
   * @param exists tells of a binary name whether there is such a type
   */
  public List<Notice> find(Predicate<String> exists) {
    Set<String> packages =
        releases.compared().stream().map(RemovedInterfaces::packageOf).collect(Collectors.toSet());
    List<Notice> notices = new ArrayList<>();
    for (Release release : releases.rest()) {
      String name = release.contract().name();
      boolean isOurs = release.isAlone() || packages.contains(packageOf(name));
      if (isOurs && !exists.test(name)) {
        releases.addRemoved(release.contract());
        notice(release).ifPresent(notices::add);
      }
    }
    return notices;
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
  }

  private Optional<Notice> notice(Release release) {
    boolean isAnnounced =
        release.contract().operations().stream()
            .allMatch(operation -> isPast(release.contract().lifecycleOf(operation)));
    Impact impact = isAnnounced ? RULE.impact().atMost(Severity.NOTE) : RULE.impact();
    Severity severity = severities.of(RULE.info(), impact.under(releases.promise()));
    return severity == Severity.ERROR || severity == Severity.WARN
        ? Optional.of(new Notice(severity == Severity.ERROR, message(release)))
        : Optional.empty();
  }

  private boolean isPast(Optional<PublishedLifecycle> lifecycle) {
    return lifecycle
        .flatMap(PublishedLifecycle::sunset)
        .filter(sunset -> !sunset.isAfter(releases.now()))
        .isPresent();
  }

  private static Message message(Release release) {
    PublishedContract contract = release.contract();
    String example =
        contract.operations().stream()
            .findFirst()
            .map(operation -> ", such as " + operation.method() + " " + operation.path())
            .orElse("");
    return new Message(
        RULE.id(),
        contract.name() + " was removed",
        "Clients that send its requests get an error"
            + example
            + ". Before: "
            + release.line(Pointer.ROOT)
            + ".",
        "Keep the interface, and announce when it will end with @Lifecycle. To remove it all the"
            + " same, write -Astatute.rule.removed_interface=off until the next release.");
  }
}
