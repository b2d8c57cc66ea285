package dev.statute.server.filter;

import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.field.Forwarded;
import dev.statute.field.ForwardedElement;
import dev.statute.field.ForwardedNode;
import dev.statute.http.Header;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The field Forwarded (RFC 7239), to which each proxy adds an element.
 *
 * @param trusted tells proxies by their addresses
 */
record StandardForwarded(Predicate<InetAddress> trusted) implements ForwardedSource {

  /** More proxies than any request passes. */
  private static final int MOST_ELEMENTS = 64;

  @Override
  public Set<FieldName> others() {
    return EXTENDED;
  }

  @Override
  public Optional<ForwardedView> read(Fields fields) {
    // Not as a recipient that may ignore it: a malformed field gets 400.
    Optional<Forwarded> forwarded = fields.list(Header.FORWARDED.fieldName(), Forwarded::parse);
    if (forwarded.isEmpty()) {
      return Optional.empty();
    }
    List<ForwardedElement> elements = forwarded.get().elements();
    if (elements.size() > MOST_ELEMENTS) {
      throw new IllegalArgumentException("too many elements: " + elements.size());
    }
    Optional<ForwardedView> view = Optional.empty();
    boolean isOfProxy = true;
    for (int i = elements.size() - 1; i >= 0 && isOfProxy; i--) {
      ForwardedElement element = elements.get(i);
      ForwardedView outer = view(element);
      view = Optional.of(view.map(inner -> inner.within(outer)).orElse(outer));
      isOfProxy = element.source().flatMap(ForwardedNode::address).filter(trusted).isPresent();
    }
    return view;
  }

  private static ForwardedView view(ForwardedElement element) {
    return new ForwardedView(element.proto(), element.host(), Optional.empty());
  }
}
