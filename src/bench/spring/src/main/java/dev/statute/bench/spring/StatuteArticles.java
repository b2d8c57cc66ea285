package dev.statute.bench.spring;

import dev.statute.bench.load.ArticleService;
import dev.statute.bench.load.Articles;
import dev.statute.bench.load.Warehouse;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Serves the API with Statute. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class StatuteArticles {

  @Bean
  Articles articles() {
    return new ArticleService(new Warehouse(Runnable::run));
  }
}
