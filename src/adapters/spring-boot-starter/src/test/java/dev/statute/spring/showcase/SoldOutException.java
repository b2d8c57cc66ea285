package dev.statute.spring.showcase;

/** There is none left. */
final class SoldOutException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SoldOutException(String article) {
    super(article);
  }
}
