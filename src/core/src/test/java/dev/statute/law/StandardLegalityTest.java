package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which status may not answer which method, how strongly that is forbidden, and where. */
class StandardLegalityTest {

  private static final Law SPEC = LawFiles.standard();

  private static final List<String> METHODS =
      List.of(
          "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY");

  private static final String ILLEGAL =
      """
      HEAD|206|implied 14.2
      HEAD|416|implied 14.2
      POST|206|implied 14.2, definition 9.3.3
      POST|304|must 13.1.2 13.1.3, definition 9.3.3
      POST|416|implied 14.2, definition 9.3.3
      PUT|205|implied 9.3.4
      PUT|206|implied 14.2
      PUT|304|must 13.1.2 13.1.3
      PUT|416|implied 14.2
      DELETE|206|implied 14.2
      DELETE|304|must 13.1.2 13.1.3
      DELETE|416|implied 14.2
      CONNECT|206|implied 14.2
      CONNECT|304|implied 13.2.1
      CONNECT|412|implied 13.2.1
      CONNECT|416|implied 14.2
      OPTIONS|206|implied 14.2
      OPTIONS|304|implied 13.2.1
      OPTIONS|412|implied 13.2.1
      OPTIONS|416|implied 14.2
      TRACE|206|implied 14.2
      TRACE|304|implied 13.2.1
      TRACE|412|implied 13.2.1
      TRACE|416|implied 14.2
      PATCH|206|implied 14.2
      PATCH|304|must 13.1.2 13.1.3
      PATCH|416|implied 14.2
      POST|226|definition RFC 3229 10.4.1
      PUT|226|definition RFC 3229 10.4.1
      DELETE|226|definition RFC 3229 10.4.1
      CONNECT|226|definition RFC 3229 10.4.1
      OPTIONS|226|definition RFC 3229 10.4.1
      TRACE|226|definition RFC 3229 10.4.1
      PATCH|226|definition RFC 3229 10.4.1
      QUERY|226|definition RFC 3229 10.4.1
      """;

  private static final String BY_ANYBODY =
      """
      208|definition RFC 5842 7.1
      305|definition 15.4.6
      306|definition 15.4.7
      418|definition 15.5.19
      """;

  /** What no clause forbids, but our reading does. */
  private static final String DOUBTFUL =
      """
      201|GET HEAD OPTIONS TRACE QUERY|doubt 9.2.1
      202|GET HEAD|lint 15.3.3
      205|GET HEAD|lint 15.3.6
      207|HEAD|lint RFC 4918 13
      405||doubt 15.5.6
      409|GET HEAD OPTIONS TRACE QUERY|lint 15.5.10
      423|GET HEAD OPTIONS TRACE QUERY|doubt RFC 4918 11.3
      428|CONNECT OPTIONS TRACE|lint 13.2.1
      501|GET HEAD|doubt 9.1
      """;

  @Test
  void forbidsExactlyTheIllegalCells() {
    Map<String, String> expected = new TreeMap<>();
    FactTable.bars(ILLEGAL).forEach(row -> expected.put(row.get(0) + " " + row.get(1), row.get(2)));
    assertThat(expected).hasSize(35);
    for (String method : METHODS) {
      FactTable.bars(BY_ANYBODY)
          .forEach(row -> expected.put(method + " " + row.get(0), row.get(1)));
    }
    Map<String, String> cells = new TreeMap<>();
    for (Status status : SPEC.statuses()) {
      for (String method : METHODS) {
        if (!status.permits(method)) {
          cells.put(method + " " + status.code(), grounds(status, method));
        }
      }
    }
    assertThat(cells).isEqualTo(expected);
  }

  private static String grounds(Status status, String method) {
    return FactTable.text(
        status.bans().stream()
            .filter(ban -> ban.appliesTo(method) && ban.binds(Role.ORIGIN))
            .flatMap(ban -> ban.grounds().stream())
            .toList());
  }

  @Test
  void doubtsExactlyTheDoubtfulCells() {
    assertThat(
            SPEC.statuses().stream()
                .flatMap(
                    status ->
                        status.bans().stream()
                            .filter(ban -> !ban.isBinding())
                            .map(ban -> row(status, ban))))
        .containsExactlyElementsOf(FactTable.bars(DOUBTFUL));
  }

  private static List<String> row(Status status, MethodBan ban) {
    return List.of(
        Integer.toString(status.code()),
        String.join(" ", ban.methods()),
        FactTable.text(ban.grounds()));
  }

  @Test
  void forbidsNothingToOtherMethods() {
    for (Method method : SPEC.methods()) {
      if (!METHODS.contains(method.token())) {
        assertThat(SPEC.statuses().stream().filter(status -> !status.permits(method.token())))
            .as(method.token())
            .extracting(Status::code)
            .containsExactly(208, 305, 306, 418);
      }
    }
  }

  @Test
  void namesLegalStatusesToUseInstead() {
    for (Status status : SPEC.statuses()) {
      for (String method : METHODS) {
        if (!status.permits(method)) {
          assertThat(instead(status, method))
              .as(status.title() + " " + method)
              .isNotEmpty()
              .allMatch(code -> SPEC.status(code).orElseThrow().permits(method));
        }
      }
    }
  }

  @Test
  void namesNoStatusesToUseInsteadThatAreDoubtedThemselves() {
    for (Status status : SPEC.statuses()) {
      for (String method : METHODS) {
        assertThat(instead(status, method))
            .as(status.title() + " " + method)
            .noneMatch(
                code ->
                    SPEC.status(code).orElseThrow().bans().stream()
                        .filter(ban -> ban.grounds().get(0).level() == Level.DOUBT)
                        .anyMatch(ban -> ban.appliesTo(method)));
      }
    }
  }

  private static List<Integer> instead(Status status, String method) {
    return status.bans().stream()
        .filter(ban -> ban.appliesTo(method))
        .flatMap(ban -> ban.instead().stream())
        .toList();
  }
}
