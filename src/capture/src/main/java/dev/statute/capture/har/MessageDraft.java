package dev.statute.capture.har;

import dev.statute.rule.message.CapturedField;
import java.util.ArrayList;
import java.util.List;

/** What has been read of a message in a HAR file. */
final class MessageDraft {

  String version = "";
  final List<CapturedField> fields = new ArrayList<>();
  final List<CapturedField> trailers = new ArrayList<>();

  /** How many octets the content had when it was sent; negative if that is not said. */
  long sentSize = -1;

  /** How many octets the content has; negative if that is not said. */
  long size = -1;

  /** The media type that the tool takes the content for. */
  String type = "";

  HarText text = HarText.NONE;
  boolean isBase64;

  /** Whether Statute wrote that there was content, of which it knew no more. */
  boolean hasContent;

  /** Whether a form was sent, which is written as its parameters. */
  boolean hasParameters;

  /** Whether a value was replaced by a word that says so. */
  boolean isCleaned;

  /** Whether something is left out that has to be there. */
  boolean isBroken;

  // Of requests.
  String method = "";
  String url = "";

  // Of responses.
  /** The status code; 0 or -1 if there was no response. */
  long status = -1;

  /** How many octets came over the network; negative if that is not said. */
  long transferred = -1;

  String redirect = "";
  boolean isFailed;
  boolean isOfServiceWorker;
  boolean isOfCache;
}
