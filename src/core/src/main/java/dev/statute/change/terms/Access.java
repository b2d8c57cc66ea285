package dev.statute.change.terms;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may use an operation.
 *
 * @param isOpen whether clients may use it without credentials
 * @param ways the ways to authenticate, any of which is enough
 */
record Access(boolean isOpen, List<Way> ways) {

  Access {
    ways = List.copyOf(ways);
  }

  /** Returns what a contract says of one of its operations. */
  static Access of(PublishedContract contract, PublishedOperation operation) {
    List<Way> ways = new ArrayList<>();
    for (PublishedRequirement requirement : operation.security()) {
      if (!requirement.scheme().isEmpty()) {
        ways.add(
            new Way(
                requirement.scheme(), contract.scheme(requirement.scheme()), requirement.scopes()));
      }
    }
    return new Access(ways.size() == operation.security().size() ? ways.isEmpty() : true, ways);
  }

  /** Tells whether all that clients can do is to authenticate to a proxy. */
  boolean isOfProxy() {
    return !isOpen && ways.stream().allMatch(Way::isOfProxy);
  }

  /** Returns the ways that are the same on the wire as another one. */
  List<Way> like(Way way) {
    return ways.stream().filter(own -> own.identity().equals(way.identity())).toList();
  }

  /**
   * A way to authenticate.
   *
   * @param name the name of the scheme in the contract
   * @param scheme what the contract says of the scheme; nothing if it says nothing
   * @param scopes the scopes that are needed
   */
  record Way(String name, Optional<PublishedScheme> scheme, List<String> scopes) {

    Way {
      scopes = List.copyOf(scopes);
    }

    boolean isOfProxy() {
      return scheme.filter(PublishedScheme::isOfProxy).isPresent();
    }

    String realm() {
      return scheme.map(PublishedScheme::realm).orElse("");
    }

    /**
     * Returns what tells its credentials from others on the wire, whatever the contract calls it.
     */
    List<String> identity() {
      return scheme.map(Way::identity).orElseGet(() -> List.of(name));
    }

    private static List<String> identity(PublishedScheme scheme) {
      SecurityScheme.Kind kind =
          scheme.kind().isBearer() ? SecurityScheme.Kind.BEARER : scheme.kind();
      if (kind != SecurityScheme.Kind.API_KEY) {
        return List.of(kind.name(), Boolean.toString(scheme.isOfProxy()));
      }
      String key =
          scheme.location() == SecurityScheme.Location.HEADER
              ? scheme.parameter().toLowerCase(Locale.ROOT)
              : scheme.parameter();
      return List.of(kind.name(), scheme.location().name(), key);
    }
  }
}
