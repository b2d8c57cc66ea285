package dev.statute.bench.servlet;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.bench.load.Article;
import dev.statute.bench.load.Warehouse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives articles, as one would write it by hand. */
final class ArticlesServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String PREFIX = "/articles/";
  private static final String JSON = "application/json";

  private final transient ObjectMapper mapper;
  private final transient Warehouse warehouse;

  ArticlesServlet(ObjectMapper mapper, Warehouse warehouse) {
    this.mapper = mapper;
    this.warehouse = warehouse;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || !path.startsWith(PREFIX)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String accept = request.getHeader("Accept");
    if (accept != null && !accept.contains(JSON) && !accept.contains("*/*")) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
      return;
    }
    try {
      send(warehouse.find(Long.parseLong(path.substring(PREFIX.length()))), request, response);
    } catch (NumberFormatException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void send(
      @Nullable Article article, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (article == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = '"' + Warehouse.tag(article) + '"';
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] json = mapper.writeValueAsBytes(article);
    response.setContentType(JSON);
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
