package dev.statute.diagnostic.cause;

import dev.statute.contract.ParameterStyle;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.Stability;
import dev.statute.declaration.Output;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.text.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the constant that someone meant: by name, number, former name or field name. */
final class Constants {

  private static final Pattern CODE = Pattern.compile("(?<![0-9])[1-9][0-9]{2}(?![0-9])");

  /** What other libraries write before the names of statuses. */
  private static final Pattern PREFIX = Pattern.compile("^(?:SC|HTTP|STATUS)_");

  /** The roles that an API can say it has; the law knows more. */
  private static final List<String> ROLES = List.of("ORIGIN", "GATEWAY", "PROXY", "CLIENT");

  /**
   * The constant that was meant.
   *
   * @param name its name
   * @param hint what tells that it was; empty where the name is near enough
   */
  record Meant(String name, String hint) {}

  private final Law law;

  Constants(Law law) {
    this.law = law;
  }

  /** Tells whether the enum of a kind has a constant. */
  boolean has(ValueKind kind, String name) {
    return names(kind).contains(name);
  }

  /** Returns the constants of the enum of a kind. */
  Collection<String> names(ValueKind kind) {
    return switch (kind) {
      case STATUS -> law.statuses().stream().map(Status::constantName).toList();
      case HEADER -> law.fields().stream().map(HeaderField::constantName).toList();
      case ROLE -> ROLES;
      case OUTPUT -> Stream.of(Output.values()).map(Output::name).toList();
      case STYLE -> Stream.of(ParameterStyle.values()).map(ParameterStyle::name).toList();
      case SCHEME_TYPE -> Stream.of(SecurityScheme.Kind.values()).map(Enum::name).toList();
      case KEY_LOCATION -> Stream.of(SecurityScheme.Location.values()).map(Enum::name).toList();
      case STABILITY -> Stream.of(Stability.values()).map(Enum::name).toList();
      case FLAG, TYPE, TEXT, FIELD, LENGTH ->
          throw new IllegalArgumentException(kind + " has no constants");
    };
  }

  /** Returns the constant that a name, a number or a text means. */
  Optional<Meant> meant(ValueKind kind, String written) {
    return kind == ValueKind.STATUS ? status(written) : byName(kind, written);
  }

  private Optional<Meant> byName(ValueKind kind, String written) {
    Map<String, String> known = new LinkedHashMap<>();
    names(kind).forEach(name -> known.put(name, name));
    return nearest(folded(written), known).map(name -> new Meant(name, ""));
  }

  private Optional<Meant> status(String written) {
    Matcher code = CODE.matcher(written);
    if (code.find()) {
      return law.status(Integer.parseInt(code.group()))
          .map(status -> new Meant(status.constantName(), status.code() + " is " + title(status)));
    }
    String name = PREFIX.matcher(folded(written)).replaceFirst("");
    for (Status status : law.statuses()) {
      if (status.formerly().stream().anyMatch(phrase -> folded(phrase).equals(name))) {
        return Optional.of(
            new Meant(status.constantName(), status.code() + " is now called " + title(status)));
      }
    }
    Map<String, String> known = new LinkedHashMap<>();
    for (Status status : law.statuses()) {
      known.put(status.constantName(), status.constantName());
    }
    for (Status status : law.statuses()) {
      status.formerly().forEach(old -> known.putIfAbsent(folded(old), status.constantName()));
      known.putIfAbsent(folded(status.phrase()), status.constantName());
    }
    return nearest(name, known).map(found -> new Meant(found, ""));
  }

  private static String title(Status status) {
    return status.phrase() + " (" + status.clause() + ")";
  }

  private static Optional<String> nearest(String name, Map<String, String> known) {
    return Nearest.to(name, known.keySet()).map(known::get);
  }

  /** Returns a name or a phrase in the form of a constant. */
  private static String folded(String text) {
    return text.strip()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .replaceAll("[^A-Za-z0-9]+", "_")
        .toUpperCase(Locale.ROOT);
  }
}
