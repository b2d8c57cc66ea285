package dev.statute.server.filter;

import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The field Forwarded (RFC 7239), to which each proxy adds an element.
 *
 * @param trusted tells proxies by their addresses
 */
record StandardForwarded(Predicate<InetAddress> trusted) implements ForwardedSource {

  private static final String DECIMAL_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

  /** What else has dots would be looked up as a name. */
  private static final String IPV4 = DECIMAL_OCTET + "(?:\\." + DECIMAL_OCTET + "){3}";

  private static final String IPV6 = "\\[[0-9A-Fa-f:.]+]";
  private static final String PORT = ":[0-9A-Za-z._-]+$";

  @Override
  public Set<FieldName> others() {
    return EXTENDED;
  }

  @Override
  public Optional<ForwardedView> read(Fields fields) {
    Optional<String> text = fields.combined(Header.FORWARDED.fieldName());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, String>> elements = ForwardedReader.read(text.get());
    Optional<ForwardedView> view = Optional.empty();
    boolean isOfProxy = true;
    for (int i = elements.size() - 1; i >= 0 && isOfProxy; i--) {
      Map<String, String> element = elements.get(i);
      ForwardedView outer = view(element);
      view = Optional.of(view.map(inner -> inner.within(outer)).orElse(outer));
      isOfProxy =
          Optional.ofNullable(element.get("for"))
              .flatMap(StandardForwarded::address)
              .filter(trusted)
              .isPresent();
    }
    return view;
  }

  private static ForwardedView view(Map<String, String> element) {
    return new ForwardedView(
        Optional.ofNullable(element.get("proto")),
        Optional.ofNullable(element.get("host")),
        Optional.empty());
  }

  /** Finds the address of a node (RFC 7239, 6); none if it is unknown or obfuscated. */
  private static Optional<InetAddress> address(String node) {
    String name = node.matches(IPV4 + "|" + IPV6) ? node : node.replaceFirst(PORT, "");
    if (!name.matches(IPV4 + "|" + IPV6)) {
      return Optional.empty();
    }
    try {
      // No name is looked up for what is an address.
      return Optional.of(InetAddress.getByName(name));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
