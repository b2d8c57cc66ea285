package dev.statute.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What there is to do apart from HTTP: the same work behind every server. */
public final class Warehouse {

  /** The articles that are always there. */
  static final int FIXED = 100;

  private final List<Article> fixed =
      LongStream.rangeClosed(1, FIXED).mapToObj(Warehouse::article).toList();
  private final ConcurrentMap<Long, Article> added = new ConcurrentHashMap<>();
  private final Executor counting;

  /**
   * Fills it.
   *
   * @param counting where articles are counted
   */
  public Warehouse(Executor counting) {
    this.counting = counting;
  }

  /** Returns the article that has a number. */
  static Article article(long id) {
    return new Article(id, "article \"" + id + "\" of many", (int) (id * 199), id % 2 == 0);
  }

  /**
   * Returns the opaque tag of what an article is now.
   *
   * @param article an article
   * @return the tag
   */
  public static String tag(Article article) {
    return article.id() + "-" + article.price();
  }

  List<Article> first(int limit) {
    return new ArrayList<>(fixed.subList(0, Math.min(limit, FIXED)));
  }

  /**
   * Finds an article.
   *
   * @param id its number
   * @return the article, or null for none
   */
  public @Nullable Article find(long id) {
    return id >= 1 && id <= FIXED ? fixed.get((int) id - 1) : added.get(id);
  }

  /**
   * Adds an article.
   *
   * @param article the article
   */
  public void add(Article article) {
    added.put(article.id(), article);
  }

  void remove(long id) {
    added.remove(id);
  }

  CompletableFuture<Stock> count(long id) {
    return CompletableFuture.supplyAsync(() -> new Stock(id, (int) (id % 7)), counting);
  }

  Article audit(long id) {
    throw new IllegalStateException("article " + id + " was never audited");
  }

  /** Returns what was added, which must not grow with the number of requests. */
  Map<Long, Article> added() {
    return Map.copyOf(added);
  }
}
