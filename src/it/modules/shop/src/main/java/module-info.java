/** The shop: it serves, and calls. */
module shop {
  requires dev.statute;
  requires shop.client;
  requires shop.contract;
  requires shop.server;

  // Jackson reads and writes the records.
  opens shop to
      tools.jackson.databind;
}
