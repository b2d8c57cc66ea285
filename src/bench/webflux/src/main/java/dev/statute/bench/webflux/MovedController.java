package dev.statute.bench.webflux;

import dev.statute.bench.load.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Gives articles in a thread that may wait. */
@RestController
final class MovedController {

  private final ArticleController controller;

  MovedController(ArticleController controller) {
    this.controller = controller;
  }

  @GetMapping(path = "/articles/{id}", produces = "application/json")
  Mono<ResponseEntity<Article>> get(
      @PathVariable("id") long id,
      @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
    return Mono.fromCallable(() -> controller.get(id, known))
        .subscribeOn(Schedulers.boundedElastic());
  }
}
