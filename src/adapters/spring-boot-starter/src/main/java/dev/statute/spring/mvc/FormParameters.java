package dev.statute.spring.mvc;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes parameters that the container has read as the form that they come from. */
final class FormParameters {

  private FormParameters() {}

  /** Gives the form; the values of a name in the query come first, and are left out. */
  static InputStream of(HttpServletRequest request) {
    String query = request.getQueryString();
    MultiValueMap<String, String> ofQuery =
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
    StringJoiner form = new StringJoiner("&");
    for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
      List<String> values = new ArrayList<>(List.of(parameter.getValue()));
      String encoded = URLEncoder.encode(parameter.getKey(), UTF_8);
      int skipped = ofQuery.getOrDefault(encoded, List.of()).size();
      for (String value : values.subList(Math.min(skipped, values.size()), values.size())) {
        form.add(encoded + '=' + URLEncoder.encode(value, UTF_8));
      }
    }
    return new ByteArrayInputStream(form.toString().getBytes(UTF_8));
  }
}
