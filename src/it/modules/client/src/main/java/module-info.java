/** Calls the contract. */
module shop.client {
  requires transitive dev.statute.client;
  requires transitive shop.contract;

  exports shop.client;
}
