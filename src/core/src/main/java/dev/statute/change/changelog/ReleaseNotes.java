package dev.statute.change.changelog;

import dev.statute.change.Comparison;
import dev.statute.change.ContractPair;
import dev.statute.change.Promise;
import dev.statute.contract.file.PublishedContract;
import java.util.List;

/** What there is to say of one interface, in a list of changes. */
public sealed interface ReleaseNotes {

  /** Returns the binary name of the interface. */
  String name();

  /** Returns the version before; empty if it is not known. */
  String versionBefore();

  /** Returns the version now; empty if it is not known. */
  String versionAfter();

  /**
   * The interface was there before.
   *
   * @param contracts what it was and is
   * @param changes what changed, those that break nobody included
   */
  record Changed(ContractPair contracts, List<GradedChange> changes) implements ReleaseNotes {

    /** Copies the list. */
    public Changed {
      changes = List.copyOf(changes);
    }

    /** Makes those of a comparison of which nobody approved anything. */
    public static Changed of(Comparison comparison, Promise promise) {
      return new Changed(
          comparison.contracts(),
          comparison.all().stream()
              .map(change -> new GradedChange(change, change.impact().under(promise), ""))
              .toList());
    }

    @Override
    public String name() {
      return contracts.after().name();
    }

    @Override
    public String versionBefore() {
      return contracts.before().version();
    }

    @Override
    public String versionAfter() {
      return contracts.after().version();
    }
  }

  /**
   * The interface is new.
   *
   * @param contract what it is
   */
  record Added(PublishedContract contract) implements ReleaseNotes {

    @Override
    public String name() {
      return contract.name();
    }

    @Override
    public String versionBefore() {
      return "";
    }

    @Override
    public String versionAfter() {
      return contract.version();
    }
  }

  /**
   * The interface is gone.
   *
   * @param contract what it was
   * @param reason why; empty if nobody says
   */
  record Removed(PublishedContract contract, String reason) implements ReleaseNotes {

    @Override
    public String name() {
      return contract.name();
    }

    @Override
    public String versionBefore() {
      return contract.version();
    }

    @Override
    public String versionAfter() {
      return "";
    }
  }
}
