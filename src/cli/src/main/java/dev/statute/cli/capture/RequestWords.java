package dev.statute.cli.capture;

import dev.statute.rule.message.CapturedRequest;
import java.util.List;

/** Takes the words for a request out of sentences, which then are the same for other requests. */
final class RequestWords {

  private RequestWords() {}

  /** Returns a sentence without what it says of the target of a request. */
  static String without(String sentence, CapturedRequest request) {
    String target = request.target();
    int scheme = target.indexOf("://");
    int slash = scheme < 0 ? -1 : target.indexOf('/', scheme + "://".length());
    String inServer = slash < 0 ? target : target.substring(slash);
    int query = inServer.indexOf('?');
    String path = query < 0 ? inServer : inServer.substring(0, query);
    String same = sentence;
    for (String words : List.of(target, inServer, path)) {
      same = same.replace(request.method() + " " + words, request.method() + " …");
    }
    return same;
  }
}
