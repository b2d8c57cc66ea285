package dev.statute.bench.spring;

import dev.statute.bench.load.Article;
import dev.statute.bench.load.Warehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives articles by a controller. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
class ControllerArticles {

  private final Warehouse warehouse = new Warehouse(Runnable::run);

  @GetMapping("/articles/{id}")
  ResponseEntity<Article> get(
      @PathVariable("id") long id,
      @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
    Article article = warehouse.find(id);
    // Spring compares the tag itself.
    return article == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok().eTag('"' + Warehouse.tag(article) + '"').body(article);
  }
}
