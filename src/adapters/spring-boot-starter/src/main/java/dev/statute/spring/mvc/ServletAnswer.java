package dev.statute.spring.mvc;

import dev.statute.http.Header;
import dev.statute.server.Answer;
import dev.statute.server.Limits;
import dev.statute.servlet.ServletResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Sends answers in threads of the container. */
final class ServletAnswer {

  private ServletAnswer() {}

  /**
   * Sends an answer.
   *
   * @throws BrokenResponseException if the response broke off, for the container to learn of it
   */
  static void send(
      Answer answer, Finding finding, HttpServletRequest request, HttpServletResponse response) {
    Limits limits = finding.mount().dispatcher().limits();
    try {
      ServletResponses.send(answer, finding.request(), limits, request, new Replacing(response));
    } catch (IOException e) {
      throw BrokenResponseException.of(e, request);
    }
  }

  /** Lets fields take the place of those that filters have set before, as controllers do. */
  private static final class Replacing extends HttpServletResponseWrapper {

    /** Fields to which filters, such as that of CORS, contribute lines of their own. */
    private static final Set<String> SHARED =
        Set.of(lower(Header.VARY.fieldName()), lower(Header.SET_COOKIE.fieldName()));

    private final Set<String> replaced = new TreeSet<>();

    Replacing(HttpServletResponse response) {
      super(response);
    }

    private static String lower(String name) {
      return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void addHeader(String name, String value) {
      String key = lower(name);
      if (!SHARED.contains(key) && replaced.add(key)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
