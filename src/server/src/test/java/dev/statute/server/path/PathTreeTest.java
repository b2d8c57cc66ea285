package dev.statute.server.path;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of several templates a path matches, and in which order. */
class PathTreeTest {

  private static PathTree<String> tree(Stream<String> templates) {
    PathTree<String> tree = new PathTree<>();
    templates.forEach(template -> tree.value(PathPattern.parse(template), () -> template));
    return tree;
  }

  @Test
  void aVariableForSeveralSegmentsComesLast() {
    PathTree<String> tree =
        tree(Stream.of("/{path+}", "/a/{path+}", "/a/{x}", "/a/{x}.txt", "/a/b.txt", "/{x}/b.txt"));
    assertThat(tree.find(List.of("a", "b.txt")))
        .containsExactly(
            "/a/b.txt", "/a/{x}.txt", "/a/{x}", "/a/{path+}", "/{x}/b.txt", "/{path+}");
    assertThat(tree.find(List.of("a", "b", "c"))).containsExactly("/a/{path+}", "/{path+}");
    assertThat(tree.find(List.of("a"))).containsExactly("/{path+}");
    assertThat(tree.find(List.of("a", ""))).isEmpty();
    assertThat(tree.find(List.of(""))).isEmpty();
  }

  @Test
  void aVariableForSeveralSegmentsEndsWhereTheRestOfTheTemplateBegins() {
    PathTree<String> tree =
        tree(
            Stream.of(
                "/v2/{name+}/blobs/uploads/",
                "/v2/{name+}/blobs/uploads/{id}",
                "/v2/{name+}/blobs/{digest}",
                "/v2/{name+}/manifests/{reference}",
                "/v2/{name+}/tags/list",
                "/v2/_catalog"));
    assertThat(tree.find(List.of("v2", "a", "b", "manifests", "1")))
        .containsExactly("/v2/{name+}/manifests/{reference}");
    assertThat(tree.find(List.of("v2", "a", "blobs", "uploads", "")))
        .containsExactly("/v2/{name+}/blobs/uploads/");
    assertThat(tree.find(List.of("v2", "a", "blobs", "uploads", "7")))
        .containsExactly("/v2/{name+}/blobs/uploads/{id}");
    assertThat(tree.find(List.of("v2", "a", "blobs", "uploads")))
        .containsExactly("/v2/{name+}/blobs/{digest}");
    assertThat(tree.find(List.of("v2", "blobs", "blobs", "uploads", "uploads")))
        .containsExactly("/v2/{name+}/blobs/uploads/{id}");
    assertThat(tree.find(List.of("v2", "a", "", "tags", "list"))).isEmpty();
    assertThat(tree.find(List.of("v2", "tags", "list"))).isEmpty();
    assertThat(tree.find(List.of("v2", "_catalog"))).containsExactly("/v2/_catalog");
  }

  @Test
  void whatMatchesFewerPathsComesFirst() {
    List<List<String>> paths =
        Stream.iterate(
                List.of(List.<String>of()),
                shorter ->
                    shorter.stream()
                        .flatMap(
                            path ->
                                Stream.of("a", "b", "ab")
                                    .map(
                                        end ->
                                            Stream.concat(path.stream(), Stream.of(end)).toList()))
                        .toList())
            .limit(6)
            .flatMap(List::stream)
            .toList();
    List<String> templates =
        List.of(
            "/{p+}",
            "/{p+}/{x}",
            "/{x}/{p+}/b",
            "/{p+}/b",
            "/{p+}/{x}/b",
            "/{p+}/a/b",
            "/a/{p+}",
            "/a/{x}/{p+}",
            "/a/{p+}/b",
            "/a/{p+}/a{x}",
            "/a/{x}",
            "/{x}/{p+}/{y}/b",
            "/{x}b/{p+}",
            "/a/b/{p+}",
            "/{x}/b",
            "/a/{x}/b/{p+}",
            "/{x}/{y}/{z}");
    PathTree<String> tree = tree(templates.stream());
    Map<String, Set<List<String>>> matched = new HashMap<>();
    for (String template : templates) {
      PathPattern pattern = PathPattern.parse(template);
      matched.put(
          template, paths.stream().filter(path -> pattern.match(path) != null).collect(toSet()));
    }
    for (List<String> path : paths) {
      List<String> found = tree.find(path);
      for (int i = 0; i < found.size(); i++) {
        for (String later : found.subList(i + 1, found.size())) {
          assertThat(
                  matched.get(later).containsAll(matched.get(found.get(i)))
                      || !matched.get(found.get(i)).containsAll(matched.get(later)))
              .as("%s before %s for %s", found.get(i), later, path)
              .isTrue();
        }
      }
    }
  }

  @Test
  void readsAPathOfSlashesAndOneOfManySegmentsAtOnce() {
    List<String> templates =
        IntStream.range(0, 20)
            .mapToObj(i -> "/a".repeat(i / 2) + "/{p+}" + "/a".repeat(i))
            .toList();
    PathTree<String> tree = tree(templates.stream());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(tree.find(Collections.nCopies(8192, ""))).isEmpty();
          assertThat(tree.find(Collections.nCopies(8192, "a"))).hasSize(templates.size());
        });
  }

  @Test
  void givesTheSegmentsBetween() {
    PathPattern pattern = PathPattern.parse("/{a}/{name+}/x/{b}");
    assertThat(pattern.match(List.of("1", "2", "x", "3/%", "x", "4")))
        .isEqualTo(Map.of("a", "1", "name", "2/x/3%2F%25", "b", "4"));
    assertThat(pattern.match(List.of("1", "x", "x"))).isNull();
    assertThat(pattern.match(List.of("1", "2", "", "x", "4"))).isNull();
    assertThat(pattern.isRest("name")).isTrue();
    assertThat(pattern.isRest("a")).isFalse();
  }

  /** What the tree finds is what matches by itself. */
  @Test
  void findsEachTemplateThatMatches() {
    long seed = new SplittableRandom().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    List<String> parts = List.of("a", "b", "{x%d}", "{x%d}b", "");
    for (int run = 0; run < 300; run++) {
      List<String> templates =
          Stream.generate(() -> template(random, parts)).limit(8).distinct().toList();
      PathTree<String> tree = tree(templates.stream());
      List<String> path =
          IntStream.rangeClosed(0, random.nextInt(5))
              .mapToObj(i -> List.of("a", "b", "ab", "").get(random.nextInt(4)))
              .toList();
      List<String> found = tree.find(path);
      List<String> expected =
          templates.stream().filter(t -> PathPattern.parse(t).match(path) != null).toList();
      // Templates of one shape have one value.
      assertThat(expected).as("seed " + seed + ", " + path).containsAll(found);
      assertThat(found.stream().map(t -> PathPattern.parse(t).segments()))
          .as("seed " + seed + ", " + path)
          .containsExactlyInAnyOrderElementsOf(
              expected.stream().map(t -> PathPattern.parse(t).segments()).distinct().toList());
    }
  }

  private static String template(SplittableRandom random, List<String> parts) {
    StringBuilder template = new StringBuilder();
    int length = 1 + random.nextInt(4);
    int several = random.nextInt(2 * length);
    for (int i = 0; i < length; i++) {
      boolean isLast = i == length - 1;
      // Only the last segment can be empty, and only one can stand for several.
      String part = parts.get(random.nextInt(isLast ? parts.size() : parts.size() - 1));
      template.append('/').append(i == several ? "{rest+}" : part.formatted(i));
    }
    return template.toString();
  }
}
