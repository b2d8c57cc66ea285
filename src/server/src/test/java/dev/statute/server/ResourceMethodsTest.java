package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.MediaType;
import org.junit.jupiter.api.Test;

/** The methods of a resource, which OPTIONS and refusals tell. */
class ResourceMethodsTest {

  @Test
  void optionsOfTheServer() {
    Routes routes =
        Routes.of(
            Route.of("GET", "/a", call -> PlainReply.of(204)),
            Route.of("FROB", "/b", call -> PlainReply.of(204)));
    RecordingSink sink = Requests.answer(routes, Requests.of("OPTIONS", "*", ""));
    assertThat(sink.code()).isEqualTo(204);
    assertThat(sink.field("Allow")).isEqualTo("GET, HEAD, FROB, OPTIONS");
    assertThat(Requests.answer(routes, Requests.get("*")).code()).isEqualTo(400);
  }

  @Test
  void methodsOfTheRoutesAreKnown() {
    Routes routes = Routes.of(Route.of("FROB", "/b", call -> PlainReply.of(204)));
    assertThat(Requests.answer(routes, Requests.of("FROB", "/b", "")).code()).isEqualTo(204);
    assertThat(Requests.answer(routes, Requests.of("FROB", "/c", "")).code()).isEqualTo(404);
    assertThat(Requests.answer(routes, Requests.of("frob", "/b", "")).code()).isEqualTo(501);
    assertThat(Requests.answer(routes, Requests.of("MKCOL", "/b", "")).code()).isEqualTo(405);
  }

  @Test
  void allowNamesTheMethodsOfAllTemplatesThatMatch() {
    Routes routes =
        Routes.of(
            Route.of("GET", "/a/{id}", call -> PlainReply.of(204)),
            Route.of("POST", "/a/new", call -> PlainReply.of(204)));
    RecordingSink sink = Requests.answer(routes, Requests.of("PUT", "/a/new", ""));
    assertThat(sink.code()).isEqualTo(405);
    assertThat(sink.field("Allow")).isEqualTo("POST, GET, HEAD, OPTIONS");
    assertThat(Requests.answer(routes, Requests.get("/a/new")).code()).isEqualTo(204);
  }

  @Test
  void optionsTellsWhatIsRead() {
    MediaType patch = MediaType.of("application", "merge-patch+json");
    Routes routes =
        Routes.of(
            Route.of("PATCH", "/{id}", call -> PlainReply.of(204)).reading(patch),
            Route.of("POST", "/{id}", call -> PlainReply.of(204)).reading(),
            Route.of("PUT", "/{id}", call -> PlainReply.of(204)).reading());
    RecordingSink sink = Requests.answer(routes, Requests.of("OPTIONS", "/1", ""));
    assertThat(sink.head.fields())
        .hasToString(
            "[Allow: PATCH, POST, PUT, OPTIONS, Accept-Patch: application/merge-patch+json,"
                + " Accept-Post: application/json, application/problem+json]");
  }
}
