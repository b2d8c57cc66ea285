package dev.statute.rule.message;

import dev.statute.law.Status;
import dev.statute.rule.Words;
import dev.statute.text.Printable;
import java.net.URI;
import java.net.URISyntaxException;

/** Words for messages and what they hold, short and without secrets. */
public final class MessageWords {

  /** How much of a path or of a method is shown. */
  private static final int SHOWN = 100;

  private MessageWords() {}

  /** Returns how findings call a request: {@code GET /orders/7}, without its query. */
  public static String request(JudgedExchange exchange) {
    return shown(exchange.request().method()) + " " + path(exchange.request().target());
  }

  /** Returns how findings call the final response: {@code the 404 Not Found to GET /orders/7}. */
  public static String answer(JudgedExchange exchange) {
    return "the " + title(exchange, exchange.response()) + " to " + request(exchange);
  }

  /** Returns the code of a response, and its phrase if the law has it: {@code 404 Not Found}. */
  public static String title(JudgedExchange exchange, CapturedResponse response) {
    return exchange
        .law()
        .status(response.status())
        .map(Status::title)
        .orElseGet(() -> Integer.toString(response.status()));
  }

  /** Returns how findings call a message of an exchange. */
  public static String message(JudgedExchange exchange, MessagePart part) {
    return switch (part) {
      case REQUEST -> request(exchange);
      case INTERIM -> "an interim response to " + request(exchange);
      case RESPONSE -> answer(exchange);
    };
  }

  /** Returns a name or value for a sentence: in quotes, at most sixty characters, visible. */
  public static String quoted(String text) {
    return Printable.quoted(text);
  }

  /** Returns a name for a sentence: at most a hundred characters, visible. */
  public static String shown(String text) {
    return Words.visible(Printable.shown(text, SHOWN));
  }

  /** Returns the path of a target; the authority of one that has no path. */
  private static String path(String target) {
    String path = target;
    try {
      URI uri = new URI(target);
      if (uri.getRawPath() != null && !uri.isOpaque()) {
        path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      }
    } catch (URISyntaxException e) {
      path = cut(target);
    }
    return shown(path);
  }

  /** Returns a target that is not a URI, without what may be userinfo or a query. */
  private static String cut(String target) {
    int query = target.indexOf('?');
    String start = query < 0 ? target : target.substring(0, query);
    int authority = start.indexOf("://");
    int path = authority < 0 ? 0 : start.indexOf('/', authority + "://".length());
    return path < 0 ? "/" : start.substring(path);
  }
}
