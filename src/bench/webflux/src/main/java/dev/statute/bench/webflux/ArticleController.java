package dev.statute.bench.webflux;

import dev.statute.bench.load.Article;
import dev.statute.bench.load.Warehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives articles, as one would write it for Spring. */
@RestController
final class ArticleController {

  private final Warehouse warehouse;

  ArticleController(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  @GetMapping(path = "/articles/{id}", produces = "application/json")
  ResponseEntity<Article> get(
      @PathVariable("id") long id,
      @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
    Article article = warehouse.find(id);
    if (article == null) {
      return ResponseEntity.notFound().build();
    }
    String tag = '"' + Warehouse.tag(article) + '"';
    return tag.equals(known)
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
        : ResponseEntity.ok().eTag(tag).body(article);
  }
}
