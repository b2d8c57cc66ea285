package shop;

/** An exception of the application's own. */
public final class SoldOutException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
