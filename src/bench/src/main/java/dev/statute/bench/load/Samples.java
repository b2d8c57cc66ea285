package dev.statute.bench.load;

import java.util.ArrayList;
import java.util.List;

/**
 * The requests of one connection: all outcomes that there are, some of them with its own number.
 */
final class Samples {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private Samples() {}

  /** Returns the samples of a connection. */
  static List<Sample> of(int connection) {
    List<Sample> samples = new ArrayList<>();
    long known = 1 + connection % Warehouse.FIXED;
    long own = 10_000 + connection;
    addReads(samples, known);
    addWrites(samples, own);
    addFailures(samples, known);
    return samples;
  }

  /** Returns the two samples of a connection whose requests succeed with content. */
  static List<Sample> plain(int connection) {
    long known = 1 + connection % Warehouse.FIXED;
    long own = 10_000 + connection;
    String tag = '"' + Warehouse.tag(Warehouse.article(known)) + '"';
    return List.of(
        Sample.of("GET", "/articles/" + known)
            .with("Accept", JSON)
            .field("ETag", tag)
            .answers(200, JSON, json(known)),
        Sample.of("POST", "/articles")
            .with("Accept", JSON)
            .content(JSON, json(own))
            .field("Location", "/articles/" + own)
            .answers(201, JSON, json(own)));
  }

  private static void addReads(List<Sample> samples, long known) {
    String target = "/articles/" + known;
    String tag = '"' + Warehouse.tag(Warehouse.article(known)) + '"';
    samples.add(Sample.of("GET", target).field("ETag", tag).answers(200, JSON, json(known)));
    samples.add(
        Sample.of("GET", target)
            .with("Accept", "text/html;q=0.5, application/json")
            .with("If-None-Match", "\"other\"")
            .field("ETag", tag)
            .answers(200, JSON, json(known)));
    samples.add(
        Sample.of("GET", target).with("If-None-Match", tag).field("ETag", tag).answers(304));
    samples.add(Sample.of("HEAD", target).field("ETag", tag).answers(200, JSON, json(known)));
    samples.add(
        Sample.of("GET", "/articles?limit=2")
            .answers(200, JSON, "[" + json(1) + "," + json(2) + "]"));
    samples.add(
        Sample.of("GET", target + "/stock")
            .answers(200, JSON, "{\"article\":" + known + ",\"count\":" + known % 7 + "}"));
    samples.add(
        Sample.of("OPTIONS", "/articles")
            .field("Allow", "GET, HEAD, POST, OPTIONS")
            .field("Accept-Post", JSON)
            .answers(204));
  }

  private static void addWrites(List<Sample> samples, long own) {
    samples.add(
        Sample.of("POST", "/articles")
            .content(JSON, json(own))
            .field("Location", "/articles/" + own)
            .answers(201, JSON, json(own)));
    samples.add(Sample.of("DELETE", "/articles/" + own).answers(204));
    samples.add(
        Sample.of("POST", "/articles")
            .content(JSON, "{\"id\":1,\"name\":\"debt\",\"price\":-1,\"isNew\":false}")
            .answers(
                422, PROBLEM, problem("Unprocessable Content", 422, "The price is negative.")));
    samples.add(
        Sample.of("POST", "/articles")
            .content(JSON, "{]")
            .answers(
                400,
                PROBLEM,
                refusal(
                    "Bad Request",
                    400,
                    "The content is not well-formed JSON: line 1, column 2.\",\"in\":\"content")));
    samples.add(
        Sample.of("POST", "/articles")
            .content("text/plain", "an article")
            .field("Accept-Post", JSON)
            .answers(
                415,
                PROBLEM,
                "{\"title\":\"Unsupported Media Type\",\"status\":415,\"detail\":\"The content is"
                    + " not of a media type that can be read here.\",\"readable\":"
                    + "[\"application/json\"],\"refused\":true}"));
  }

  private static void addFailures(List<Sample> samples, long known) {
    samples.add(
        Sample.of("GET", "/articles/none")
            .answers(
                400,
                PROBLEM,
                refusal(
                    "Bad Request",
                    400,
                    "The path variable 'id' is not valid.\",\"in\":\"path\",\"parameter\":\"id")));
    samples.add(
        Sample.of("GET", "/nothing/" + known)
            .answers(404, PROBLEM, refusal("Not Found", 404, "There is nothing at this path.")));
    samples.add(
        Sample.of("GET", "/articles/9999")
            .answers(404, PROBLEM, problem("Not Found", 404, "There is no such article.")));
    samples.add(
        Sample.of("PUT", "/articles/" + known)
            .field("Allow", "GET, HEAD, DELETE, OPTIONS")
            .answers(
                405,
                PROBLEM,
                refusal(
                    "Method Not Allowed",
                    405,
                    "The resource does not have this method; the field Allow names those it"
                        + " has.")));
    samples.add(
        Sample.of("GET", "/articles/" + known)
            .with("Accept", "text/html")
            .answers(
                406,
                PROBLEM,
                "{\"title\":\"Not Acceptable\",\"status\":406,\"detail\":\"There is no"
                    + " representation of a media type that the field Accept allows.\","
                    + "\"available\":[\"application/json\"]}"));
    samples.add(
        Sample.of("GET", "/articles/" + known + "/audit")
            .answers(500, PROBLEM, "{\"title\":\"Internal Server Error\",\"status\":500}"));
  }

  private static String json(long id) {
    Article article = Warehouse.article(id);
    return "{\"id\":%d,\"name\":\"%s\",\"price\":%d,\"isNew\":%b}"
        .formatted(id, article.name().replace("\"", "\\\""), article.price(), article.isNew());
  }

  private static String refusal(String title, int status, String detail) {
    return problem(title, status, detail).replaceFirst("}$", ",\"refused\":true}");
  }

  private static String problem(String title, int status, String detail) {
    return "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(title, status, detail);
  }
}
