package dev.statute.change;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes contracts as people write them, at random. */
final class PlainContracts {

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  private static final List<String> INPUTS =
      List.of(
          "query page @Min(1) int =1",
          "query? tag List<String>",
          "query state State",
          "header? X-Trace String?",
          "header X-Tenant UUID",
          "tag: header? If-Match EntityTagCondition?",
          "known: header? If-None-Match EntityTagCondition?",
          "cookie? session String?",
          "call: context Exchange");

  private static final List<String> RESPONSES =
      List.of(
          "200 body=Order:application/json ETag Vary?",
          "201 body=Order:application/json Location",
          "202 Location?",
          "204",
          "303 Location",
          "304 ETag?",
          "400 body=Problem:application/problem+json",
          "404 body=Problem:application/problem+json problem=https://example.com/unknown",
          "409",
          "429 Retry-After?",
          "503 Retry-After");

  private final Random random;

  PlainContracts(Random random) {
    this.random = random;
  }

  /** Makes a contract with some operations, which are called {@code op0}, {@code op1} and so on. */
  PublishedSketch next() {
    PublishedSketch sketch = new PublishedSketch();
    int operations = 2 + random.nextInt(5);
    for (int i = 0; i < operations; i++) {
      String method = METHODS.get(random.nextInt(METHODS.size()));
      String inputs = "path id long; " + some(INPUTS);
      String content =
          List.of("GET", "DELETE").contains(method) || random.nextBoolean()
              ? ""
              : "; content Order as application/json,application/xml";
      sketch.operation("op" + i, method + " /r" + i + "/{id}", inputs + content, some(RESPONSES));
    }
    return sketch
        .record("Order", "long id; State state; List<Item> items; String? note")
        .record("Item", "String name; @Min(0) int count; Item? parent")
        .enumeration("State", "OPEN; SHUT");
  }

  private String some(List<String> all) {
    return IntStream.range(0, all.size())
        .filter(i -> random.nextInt(3) == 0)
        .mapToObj(all::get)
        .collect(Collectors.joining("; "));
  }
}
