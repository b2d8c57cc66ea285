package dev.statute.capture;

/** Why an entry of a capture is not an exchange that can be judged. */
public enum SkipReason {
  /** There was no response: the request was blocked, or the connection failed. */
  NO_RESPONSE("had no response", "had no response"),
  /** It is not about HTTP, such as data: URLs. */
  NOT_HTTP("was not HTTP (data:, blob:, …)", "were not HTTP (data:, blob:, …)"),
  /** The client answered from its cache, without sending a request. */
  FROM_CACHE("came from the cache of the client", "came from the cache of the client"),
  /** The client made the response itself, as for HSTS, or a service worker did. */
  MADE_BY_CLIENT("was answered by the client itself", "were answered by the client itself"),
  /** The tunnel through the proxy that made the capture. */
  TUNNEL("was a tunnel of the capturing proxy", "were tunnels of the capturing proxy"),
  /** Somebody replaced values by the word redacted. */
  CLEANED("had values that were redacted", "had values that were redacted"),
  /** Something that no exchange lacks is missing, or too large. */
  INCOMPLETE("was not complete", "were not complete"),
  /** It is about a host that was not asked for. */
  OTHER_HOST("was about another host", "were about other hosts");

  private final String one;
  private final String many;

  SkipReason(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** Returns a sentence without its full stop: {@code 12 entries had no response}. */
  public String sentence(int count) {
    return count == 1 ? "1 entry " + one : count + " entries " + many;
  }
}
