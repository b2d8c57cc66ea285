/** The shop: it serves, and calls. */
module shop {
  requires shop.contract;
  requires com.fasterxml.jackson.databind;
  requires java.net.http;
  requires jdk.httpserver;

  // Jackson reads and writes the records.
  opens shop to
      com.fasterxml.jackson.databind;
}
