/** Serves the contract. */
module shop.server {
  requires transitive dev.statute.server;
  requires transitive shop.contract;

  exports shop.server;
}
