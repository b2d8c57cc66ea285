package dev.statute.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
          IntStream.rangeClosed(0, random.nextInt(4))
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
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      boolean isLast = i == length - 1;
      // Only the last segment can be empty, or stand for several.
      String part = parts.get(random.nextInt(isLast ? parts.size() : parts.size() - 1));
      template.append('/');
      template.append(isLast && random.nextInt(3) == 0 ? "{rest+}" : part.formatted(i));
    }
    return template.toString();
  }
}
