package dev.statute.spring.mvc;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes parameters that the container has read as the form that they come from. */
final class FormParameters {

  private FormParameters() {}

  /** Gives the form; the values of a name in the query come first, and are left out. */
  static InputStream of(HttpServletRequest request) {
    Map<String, Integer> ofQuery = names(request.getQueryString());
    StringJoiner form = new StringJoiner("&");
    for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
      List<String> values = new ArrayList<>(List.of(parameter.getValue()));
      String encoded = URLEncoder.encode(parameter.getKey(), UTF_8);
      int skipped = ofQuery.getOrDefault(parameter.getKey(), 0);
      for (String value : values.subList(Math.min(skipped, values.size()), values.size())) {
        form.add(encoded + '=' + URLEncoder.encode(value, UTF_8));
      }
    }
    return new ByteArrayInputStream(form.toString().getBytes(UTF_8));
  }

  /** Counts the values of each name, however that is encoded. */
  private static Map<String, Integer> names(@Nullable String query) {
    Map<String, Integer> names = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        names.merge(decoded(pair.split("=", 2)[0]), 1, Integer::sum);
      }
    }
    return names;
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, UTF_8);
    } catch (IllegalArgumentException e) {
      // The container leaves such a parameter out, or refuses the request.
      return name;
    }
  }
}
