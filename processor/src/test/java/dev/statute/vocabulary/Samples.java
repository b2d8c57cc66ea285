package dev.statute.vocabulary;

import dev.statute.testkit.Call;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

/** Values for the components of responses. */
final class Samples {

  private static final Map<String, String> WIRE =
      Map.ofEntries(
          Map.entry("Allow", "GET"),
          Map.entry("CacheControl", "no-store"),
          Map.entry("Challenge", "Basic realm=\"a\""),
          Map.entry("ContentLocation", "/a"),
          Map.entry("ContentRange", "bytes 0-0/1"),
          Map.entry("EntityTag", "\"a\""),
          Map.entry("HttpDate", "Sun, 06 Nov 1994 08:49:37 GMT"),
          Map.entry("Link", "<https://a.example/>; rel=\"blocked-by\""),
          Map.entry("MediaType", "text/plain"),
          Map.entry("Protocol", "websocket"),
          Map.entry("RetryAfter", "120"),
          Map.entry("draft.UploadLimit", "max-size=1"),
          Map.entry("UriReference", "/a"),
          Map.entry("Vary", "Accept"),
          Map.entry("String", "a b\tc"));

  private Samples() {}

  static boolean isField(RecordComponent component) {
    return WIRE.containsKey(valueType(component));
  }

  /** Returns a value that can be sent. */
  static Object of(Http http, RecordComponent component) {
    String wire = WIRE.get(valueType(component));
    if (wire == null) {
      throw new AssertionError("no sample for " + component);
    }
    return of(http, component, wire);
  }

  /** Returns the value that a text is on the wire. */
  static Object of(Http http, RecordComponent component, String wire) {
    String type = valueType(component);
    Object value = type.equals("String") ? wire : parse(http, type, wire);
    return component.getType() == List.class ? List.of(value) : value;
  }

  /** Names the type of a value, or of the elements, as seen from the package of fields. */
  private static String valueType(RecordComponent component) {
    String name = component.getGenericType().getTypeName().replaceAll("^.*<|>$", "");
    return name.replaceAll("^(dev\\.statute\\.field|java\\.lang)\\.", "");
  }

  static Object parse(Http http, String type, String wire) {
    return call(http, type, "parse", wire);
  }

  static Object noFields(Http http) {
    return call(http, "Fields", "empty");
  }

  private static Object call(Http http, String type, String method, Object... arguments) {
    try {
      return Call.onClass(http.field(type), method, arguments);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
