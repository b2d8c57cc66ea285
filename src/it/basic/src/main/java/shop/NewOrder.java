package shop;

/**
 * What is ordered.
 *
 * @param article the article
 */
public record NewOrder(String article) {}
