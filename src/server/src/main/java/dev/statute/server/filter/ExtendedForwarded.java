package dev.statute.server.filter;

import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields that proxies wrote before there was a standard, and most still do. */
record ExtendedForwarded() implements ForwardedSource {

  static final String FOR = "X-Forwarded-For";
  static final String PROTO = "X-Forwarded-Proto";
  static final String HOST = "X-Forwarded-Host";
  static final String PORT = "X-Forwarded-Port";
  static final String PREFIX = "X-Forwarded-Prefix";

  @Override
  public Set<FieldName> others() {
    return STANDARD;
  }

  @Override
  public Optional<ForwardedView> read(Fields fields) {
    Optional<String> scheme = single(fields, PROTO);
    Optional<String> host = single(fields, HOST);
    Optional<String> port = single(fields, PORT);
    Optional<String> prefix = single(fields, PREFIX);
    if (scheme.isEmpty() && host.isEmpty() && prefix.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> authority =
        host.map(name -> hasPort(name) ? name : name + port.map(p -> port(p, scheme)).orElse(""));
    return Optional.of(new ForwardedView(scheme, authority, prefix));
  }

  private static Optional<String> single(Fields fields, String name) {
    List<String> lines = fields.all(name);
    if (lines.size() > 1 || (lines.size() == 1 && lines.get(0).indexOf(',') >= 0)) {
      throw new IllegalArgumentException(name + " has several values");
    }
    return lines.stream().findFirst();
  }

  private static boolean hasPort(String host) {
    return host.lastIndexOf(':') > host.lastIndexOf(']');
  }

  /** Leaves out the port that the scheme has by default. */
  private static String port(String port, Optional<String> scheme) {
    boolean isDefault =
        scheme
            .filter(some -> port.equals(some.equalsIgnoreCase("http") ? "80" : "443"))
            .isPresent();
    return isDefault ? "" : ":" + port;
  }
}
