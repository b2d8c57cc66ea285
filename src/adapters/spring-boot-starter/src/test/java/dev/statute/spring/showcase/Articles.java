package dev.statute.spring.showcase;

import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.http.GET;
import dev.statute.http.PUT;
import dev.statute.http.Responds;

/** What can be ordered; anybody may look. */
@Api(value = "/articles", generate = ROUTES)
public interface Articles {

  /** Lists the articles. */
  @GET
  @Responds(status = OK, body = Article[].class)
  ListArticles list();

  /** Praises an article. */
  @PUT("/{name}/praise")
  @Responds(status = NO_CONTENT)
  Praise praise(String name);
}
