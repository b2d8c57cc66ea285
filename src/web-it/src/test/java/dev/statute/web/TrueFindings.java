package dev.statute.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the servers and browsers of the captures, and nothing else. */
final class TrueFindings {

  private static final List<TrueFinding> ALL =
      List.of(
          TrueFinding.of(
              "owed-field",
              "nginx.*",
              " 405$",
              "RFC 9110, 15.5.6: nginx refuses methods for files without saying which it allows"),
          TrueFinding.of(
              "unlawful-status",
              "(nginx|httpd|express).*",
              "HEAD .* 206$",
              "RFC 9110, 14.2: Range is defined for GET alone, so HEAD has to be answered without"),
          TrueFinding.of(
              "unlawful-status",
              "(nginx|express).*",
              "/teapot 418$",
              "RFC 9110, 15.5.19: the code is reserved, and has no meaning"),
          TrueFinding.of(
              "owed-field-should",
              "(nginx|httpd).*",
              "/legal 451$",
              "RFC 7725, 4: who demands that it be blocked should be named"),
          TrueFinding.of(
              "owed-field-should",
              "httpd-h2.*",
              "/digits.txt 416$",
              "RFC 9110, 15.5.17: httpd loses Content-Range as it sends an error over HTTP/2"),
          TrueFinding.of(
              "owed-field-should",
              "varnish.*",
              "OPTIONS /tagged 200$",
              "RFC 9110, 9.3.7: the server behind Varnish answers as if it were GET"),
          TrueFinding.of(
              "owed-field-doubt",
              "(varnish|node|express).*",
              "BREW .* 400$",
              "RFC 9110, 6.6.1: the parsers of Node and Varnish refuse the method without a Date"),
          TrueFinding.of(
              "request-target-doubt",
              "orders.*",
              "/orders/%ZZ 400",
              "RFC 3986, 2.1: the script asks for what is no URI on purpose"),
          TrueFinding.of(
              "owed-field-doubt",
              "orders.*",
              "/orders/%ZZ 400$",
              "RFC 9110, 6.6.1: the server of the JDK refuses the target before ours sees it"),
          TrueFinding.of(
              "stray-field-doubt",
              "registry.*",
              "/uploads/ 202$",
              "RFC 9110, 14.2: the specification of registries answers with Range"),
          TrueFinding.of(
              "conditional-request",
              "express.*",
              "GET /digits.txt",
              "RFC 9110, 13.1.5: Chromium completes stored parts with a weak entity tag in If-Range"),
          TrueFinding.of(
              "ignored-field-doubt",
              ".*",
              "HEAD /digits.txt",
              "RFC 9110, 14.2: the script asks for a range with HEAD on purpose"),
          TrueFinding.of(
              "field-syntax",
              "httpd.*",
              "GET /(data|greeting)",
              "RFC 9110, 8.8.3: httpd 2.4.71 forgets a quote of entity tags that it negotiates"),
          TrueFinding.of(
              "field-syntax",
              "orders.*",
              "GET /orders/1 ",
              "RFC 9110, 13.1.2: the script sends what is no entity tag on purpose"),
          TrueFinding.of(
              "redirection-doubt",
              "node.*",
              "GET /loop 302",
              "RFC 9110, 15.4: it redirects to itself on purpose"),
          TrueFinding.of(
              "problem-document-should",
              "node.*",
              "/(missing|busy) (404|503)",
              "RFC 9457, 4.2.1: without a type, the title should be the phrase of the status"),
          TrueFinding.of(
              "cache-lifetime-doubt",
              "varnish.*",
              "OPTIONS /tagged 200",
              "RFC 9110, 9.3.7: responses to OPTIONS are not cacheable, whatever they say"),
          TrueFinding.of(
              "stray-field-doubt",
              "kitchen.*",
              "POST /former/photo 204$",
              "RFC 9110, 10.2.2: the API deviates there on purpose"));

  private TrueFindings() {}

  /** Returns those of some captures that are not known to be right, a line each. */
  static String unexplained(List<Capture> captures) {
    return findings(captures)
        .filter(finding -> ALL.stream().noneMatch(known -> known.covers(finding)))
        .map(SeenFinding::toString)
        .collect(Collectors.joining("\n"));
  }

  /** Returns those that no capture shows, a line each. */
  static String unseen(List<Capture> captures) {
    return ALL.stream()
        .filter(known -> findings(captures).noneMatch(known::covers))
        .map(TrueFinding::toString)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<SeenFinding> findings(List<Capture> captures) {
    return captures.stream().flatMap(capture -> capture.findings().stream());
  }
}
