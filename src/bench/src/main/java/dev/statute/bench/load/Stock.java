package dev.statute.bench.load;

/**
 * How much there is of an article.
 *
 * @param article the number of the article
 * @param count how many
 */
public record Stock(long article, int count) {}
