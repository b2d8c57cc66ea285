package dev.statute.bench.load;

import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Implements the API as its users would. */
public final class ArticleService implements Articles {

  private final Warehouse warehouse;

  /**
   * Implements it.
   *
   * @param warehouse has the articles
   */
  public ArticleService(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  @Override
  public ListArticles list(int limit) {
    return new ListArticles.Ok(warehouse.first(limit));
  }

  @Override
  public GetArticle get(long id, @Nullable EntityTagCondition known) {
    Article article = warehouse.find(id);
    if (article == null) {
      return new GetArticle.NotFound(problem(404, "Not Found", "There is no such article."));
    }
    EntityTag tag = EntityTag.strong(Warehouse.tag(article));
    boolean isKnown = known != null && known.weakMatch(tag);
    return isKnown ? new GetArticle.NotModified(tag) : new GetArticle.Ok(article, tag);
  }

  @Override
  public AddArticle add(Article article) {
    if (article.price() < 0) {
      return new AddArticle.UnprocessableContent(
          problem(422, "Unprocessable Content", "The price is negative."));
    }
    warehouse.add(article);
    return new AddArticle.Created(article, UriReference.parse("/articles/" + article.id()));
  }

  @Override
  public DeleteArticle delete(long id) {
    warehouse.remove(id);
    return new DeleteArticle.NoContent();
  }

  @Override
  public CompletionStage<GetStock> stock(long id) {
    return warehouse.count(id).thenApply(GetStock.Ok::new);
  }

  @Override
  public GetAudit audit(long id) {
    return new GetAudit.Ok(warehouse.audit(id));
  }

  private static Problem problem(int status, String title, String detail) {
    return Problem.ofStatus(status).title(title).detail(detail).build();
  }
}
