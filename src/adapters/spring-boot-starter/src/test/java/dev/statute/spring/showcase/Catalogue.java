package dev.statute.spring.showcase;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.CrossOrigin;

/** The articles; pages of partners may show them. */
@Service
@CrossOrigin(origins = "https://partner.example", exposedHeaders = "X-Handler")
class Catalogue implements Articles {

  @Override
  public ListArticles list() {
    return new ListArticles.Ok(List.of(new Article("tea", "leaves ".repeat(500))));
  }

  @Override
  public Praise praise(String name) {
    return new Praise.NoContent();
  }
}
