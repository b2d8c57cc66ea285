package shop.contract;

/** Runs where there is no HTTP client, no HTTP server and no Jackson. */
public final class Main {

  private Main() {}

  /** Prints an answer. */
  public static void main(String[] arguments) {
    for (String module : new String[] {"java.net.http", "jdk.httpserver"}) {
      if (ModuleLayer.boot().findModule(module).isPresent()) {
        throw new IllegalStateException("there is " + module);
      }
    }
    System.out.println(new GetOrder.Ok(new Order(1, "tea")));
  }
}
