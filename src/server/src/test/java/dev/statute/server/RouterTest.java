package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.server.path.MixedSegment;
import dev.statute.server.path.PathPattern;
import dev.statute.server.path.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RouterTest {

  private static Route route(String path) {
    return Route.of("GET", path, call -> PlainReply.of(204));
  }

  private static List<String> found(Router router, String... path) {
    return router.find(List.of(path)).stream().map(routes -> routes.get("GET").path()).toList();
  }

  private static Router router(String... paths) {
    return new Router(IntStream.range(0, paths.length).mapToObj(i -> route(paths[i])).toList());
  }

  @Test
  void literalsBeatMixedSegmentsAndThoseBeatVariables() {
    Router router = router("/{a}", "/v{a}", "/v{a}.json", "/v1.json", "/{a}.json", "/{a}-{b}");
    assertThat(found(router, "v1.json"))
        .containsExactly("/v1.json", "/v{a}.json", "/{a}.json", "/v{a}", "/{a}");
    assertThat(found(router, "v2")).containsExactly("/v{a}", "/{a}");
    assertThat(found(router, "a-b")).containsExactly("/{a}-{b}", "/{a}");
    assertThat(found(router, "")).isEmpty();
  }

  @Test
  void theFirstSegmentCountsMost() {
    Router router = router("/{a}/b/c", "/a/{b}/{c}", "/a/b/{c}", "/a/{b}/c");
    assertThat(found(router, "a", "b", "c"))
        .containsExactly("/a/b/{c}", "/a/{b}/c", "/a/{b}/{c}", "/{a}/b/c");
  }

  @Test
  void aLiteralThatLeadsNowhereHidesNoVariable() {
    Router router = router("/a/b/d", "/a/{x}/c");
    assertThat(found(router, "a", "b", "c")).containsExactly("/a/{x}/c");
  }

  @Test
  void longPathsEndWhereTheTemplatesDo() {
    List<String> path = new ArrayList<>(List.of("a"));
    IntStream.range(0, 100_000).forEach(i -> path.add("a"));
    assertThat(router("/a/{x}").find(path)).isEmpty();
  }

  @Test
  void findsOneOfManyRoutes() {
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      routes.add(route("/r" + i + "/{id}"));
      routes.add(route("/m/p" + i + "-{id}"));
    }
    Router router = new Router(routes);
    List<String> path = List.of("m", "p77-1");
    assertThat(found(router, "r9999", "1")).containsExactly("/r9999/{id}");
    assertThat(found(router, "m", "p77-1")).containsExactly("/m/p77-{id}");
    assertThat(router.find(path)).hasSize(1);
  }

  @Test
  void findsWhatLookingAtAllRoutesFinds() {
    Random random = new Random(20260101);
    for (int round = 0; round < 300; round++) {
      List<Route> routes = randomRoutes(random);
      Router router = new Router(routes);
      for (int i = 0; i < 60; i++) {
        List<String> path = randomPath(random);
        List<String> expected =
            routes.stream()
                .filter(route -> route.pattern().match(path) != null)
                .sorted(Comparator.comparing(Route::pattern, RouterTest::compare))
                .map(route -> route.path())
                .toList();
        assertThat(found(router, path.toArray(String[]::new))).as("%s", path).isEqualTo(expected);
      }
    }
  }

  private static int compare(PathPattern left, PathPattern right) {
    for (int i = 0; i < left.segments().size(); i++) {
      Segment a = left.segments().get(i);
      Segment b = right.segments().get(i);
      int order = Integer.compare(rank(a), rank(b));
      if (order == 0 && a instanceof MixedSegment x && b instanceof MixedSegment y) {
        order = MixedSegment.BY_SPECIFICITY.compare(x, y);
      }
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int rank(Segment segment) {
    return segment instanceof Segment.Literal ? 0 : segment instanceof MixedSegment ? 1 : 2;
  }

  private static List<Route> randomRoutes(Random random) {
    Set<List<Segment>> shapes = new HashSet<>();
    return IntStream.range(0, 1 + random.nextInt(25))
        .mapToObj(i -> route(randomTemplate(random)))
        .filter(route -> shapes.add(route.pattern().segments()))
        .toList();
  }

  private static String randomTemplate(Random random) {
    String[] segments = {
      "a", "b", "ab", "{x%d}", "a{x%d}", "{x%d}b", "{x%d}a{y%d}", "{x%d}-{y%d}b"
    };
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> segments[random.nextInt(segments.length)].replace("%d", "" + i))
        .collect(Collectors.joining("/", "/", random.nextInt(8) == 0 ? "/" : ""));
  }

  private static List<String> randomPath(Random random) {
    String[] segments = {"a", "b", "ab", "aab", "abb", "a-b", "a-ab", "", "bab", "a/b", "-b"};
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> segments[random.nextInt(segments.length)])
        .toList();
  }

  @Test
  void routesOfOneShapeAreTogether() {
    Router router =
        new Router(
            Routes.of(
                Route.of("GET", "/a/{x}", call -> PlainReply.of(204)),
                Route.of("PUT", "/a/{y}", call -> PlainReply.of(204))));
    List<Map<String, Route>> found = router.find(List.of("a", "1"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0)).containsOnlyKeys("GET", "PUT");
  }
}
