package dev.statute.bench.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Serves the same API with the same outcomes, as one would write it without any library. */
final class HandWrittenHandler implements HttpHandler {

  private static final Logger LOGGER = System.getLogger("dev.statute.bench.load");
  private static final String JSON = "application/json";
  private static final int NO_CONTENT = -1;

  private final Json json;
  private final Warehouse warehouse;

  HandWrittenHandler(Json json, Warehouse warehouse) {
    this.json = json;
    this.warehouse = warehouse;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      route(exchange, exchange.getRequestURI().getPath().split("/", -1));
    } catch (HandWrittenProblem problem) {
      send(exchange, problem.status(), problem.mediaType(), problem.members());
    } catch (RuntimeException e) {
      fail(exchange, e);
    }
  }

  private void route(HttpExchange exchange, String[] path) throws IOException {
    if (path.length < 2 || path.length > 4 || !path[1].equals("articles")) {
      throw HandWrittenProblem.notFound("There is nothing at this path.").refused();
    }
    String method = exchange.getRequestMethod();
    if (path.length == 2) {
      switch (method) {
        case "GET", "HEAD" -> list(exchange);
        case "POST" -> add(exchange);
        default -> other(exchange, "GET, HEAD, POST, OPTIONS", true);
      }
    } else if (path.length == 3) {
      switch (method) {
        case "GET", "HEAD" -> get(exchange, id(path[2]));
        case "DELETE" -> delete(exchange, id(path[2]));
        default -> other(exchange, "GET, HEAD, DELETE, OPTIONS", false);
      }
    } else {
      boolean isStock = path[3].equals("stock");
      if (!isStock && !path[3].equals("audit")) {
        throw HandWrittenProblem.notFound("There is nothing at this path.").refused();
      }
      switch (method) {
        case "GET", "HEAD" -> {
          if (isStock) {
            count(exchange, id(path[2]));
          } else {
            requireJson(exchange);
            sendJson(exchange, 200, warehouse.audit(id(path[2])));
          }
        }
        default -> other(exchange, "GET, HEAD, OPTIONS", false);
      }
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    requireJson(exchange);
    String query = exchange.getRequestURI().getQuery();
    String prefix = "limit=";
    if (query == null || !query.startsWith(prefix)) {
      throw HandWrittenProblem.parameter("query parameter", "query", "limit", "is missing");
    }
    try {
      sendJson(exchange, 200, warehouse.first(Integer.parseInt(query.substring(prefix.length()))));
    } catch (NumberFormatException e) {
      throw HandWrittenProblem.parameter("query parameter", "query", "limit", "is not valid");
    }
  }

  private void get(HttpExchange exchange, long id) throws IOException {
    requireJson(exchange);
    Article article = warehouse.find(id);
    if (article == null) {
      throw HandWrittenProblem.notFound("There is no such article.");
    }
    String tag = '"' + Warehouse.tag(article) + '"';
    exchange.getResponseHeaders().set("ETag", tag);
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    if (known != null && known.contains(tag)) {
      exchange.sendResponseHeaders(304, NO_CONTENT);
      exchange.close();
    } else {
      sendJson(exchange, 200, article);
    }
  }

  private void add(HttpExchange exchange) throws IOException {
    requireJson(exchange);
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !(type.startsWith(JSON) || type.startsWith("application/problem+json"))) {
      exchange.getResponseHeaders().set("Accept-Post", JSON);
      throw HandWrittenProblem.unsupportedMediaType(List.of(JSON));
    }
    Article article;
    try {
      article = json.read(exchange.getRequestBody());
    } catch (JsonProcessingException e) {
      throw HandWrittenProblem.content("The content is not well-formed JSON: line 1, column 2.");
    }
    if (article.price() < 0) {
      throw HandWrittenProblem.of(422, "Unprocessable Content", "The price is negative.");
    }
    warehouse.add(article);
    exchange.getResponseHeaders().set("Location", "/articles/" + article.id());
    sendJson(exchange, 201, article);
  }

  private void delete(HttpExchange exchange, long id) throws IOException {
    warehouse.remove(id);
    exchange.sendResponseHeaders(204, NO_CONTENT);
    exchange.close();
  }

  private void count(HttpExchange exchange, long id) {
    requireJson(exchange);
    CompletableFuture<Stock> count = warehouse.count(id);
    count.whenComplete(
        (stock, failure) -> {
          try {
            if (failure == null) {
              sendJson(exchange, 200, stock);
            } else {
              fail(exchange, failure);
            }
          } catch (IOException e) {
            exchange.close();
          }
        });
  }

  private void other(HttpExchange exchange, String allow, boolean isPostable) throws IOException {
    exchange.getResponseHeaders().set("Allow", allow);
    if (!exchange.getRequestMethod().equals("OPTIONS")) {
      throw HandWrittenProblem.methodNotAllowed();
    }
    if (isPostable) {
      exchange.getResponseHeaders().set("Accept-Post", JSON);
    }
    exchange.sendResponseHeaders(204, NO_CONTENT);
    exchange.close();
  }

  private static long id(String segment) {
    try {
      return Long.parseLong(segment);
    } catch (NumberFormatException e) {
      throw HandWrittenProblem.parameter("path variable", "path", "id", "is not valid");
    }
  }

  private static void requireJson(HttpExchange exchange) {
    String accept = exchange.getRequestHeaders().getFirst("Accept");
    if (accept != null
        && !accept.contains("*/*")
        && !accept.contains("application/*")
        && !accept.contains(JSON)) {
      throw HandWrittenProblem.notAcceptable();
    }
  }

  private void fail(HttpExchange exchange, Throwable failure) throws IOException {
    LOGGER.log(Level.ERROR, () -> exchange.getRequestMethod() + " failed", failure);
    HandWrittenProblem problem = HandWrittenProblem.failure();
    send(exchange, problem.status(), problem.mediaType(), problem.members());
  }

  private void sendJson(HttpExchange exchange, int status, Object body) throws IOException {
    send(exchange, status, JSON, body);
  }

  private void send(HttpExchange exchange, int status, String mediaType, @Nullable Object body)
      throws IOException {
    byte[] octets = json.write(body);
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(octets.length));
      exchange.sendResponseHeaders(status, NO_CONTENT);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(status, octets.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(octets);
    }
  }
}
