package dev.statute.bench.load;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Two operations of the same API, as they are written for Jersey. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
public final class JerseyArticles {

  private final Warehouse warehouse;

  JerseyArticles(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Returns an article. */
  @GET
  @Path("/{id}")
  public Response get(@PathParam("id") long id) {
    Article article = warehouse.find(id);
    return article == null
        ? Response.status(Response.Status.NOT_FOUND).build()
        : Response.ok(article).tag(Warehouse.tag(article)).build();
  }

  /** Adds an article. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(Article article) {
    warehouse.add(article);
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/articles/" + article.id())
        .entity(article)
        .build();
  }
}
