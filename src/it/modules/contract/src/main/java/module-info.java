/** What the shop answers: it needs neither the client nor the server of the JDK. */
module shop.contract {
  requires transitive dev.statute.annotations;

  exports shop.contract;
}
