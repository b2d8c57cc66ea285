package dev.statute.bench.spring;

import dev.statute.bench.load.Article;
import dev.statute.bench.load.Warehouse;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Gives articles by a functional route. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class FunctionalArticles {

  private final Warehouse warehouse = new Warehouse(Runnable::run);

  @Bean
  RouterFunction<ServerResponse> articles() {
    return RouterFunctions.route(
        RequestPredicates.GET("/articles/{id}")
            .and(RequestPredicates.accept(MediaType.APPLICATION_JSON)),
        this::get);
  }

  private ServerResponse get(ServerRequest request) {
    Article article = warehouse.find(Long.parseLong(request.pathVariable("id")));
    if (article == null) {
      return ServerResponse.notFound().build();
    }
    String tag = '"' + Warehouse.tag(article) + '"';
    return request
        .checkNotModified(tag)
        .orElseGet(
            () ->
                ServerResponse.ok()
                    .eTag(tag)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(article));
  }
}
