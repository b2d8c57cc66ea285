package shop;

/** What a customer sends. */
public record NewArticle(String title, Label label) {}
