package dev.statute.contract.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An operation of a published contract.
 *
 * @param key what tells it from the other operations of its contract: its Java name, followed by
 *     the types of its parameters in parentheses where another operation has that name too
 * @param name its Java name
 * @param owner the binary name of the interface that declares it
 * @param method the token of its HTTP method
 * @param path its whole path, that of the interface included
 * @param doc its Javadoc
 * @param signature what the Java method is apart from its parameters
 * @param lifecycle how long it will be there, if it says so itself
 * @param security the ways to authenticate of which clients use one; empty where the contract says
 *     nothing about it or where everybody may use the operation
 * @param requiredFields the names of the header fields that requests must have, sorted
 * @param contentLimit the largest number of octets of the content of a request; empty where nothing
 *     is said
 * @param inputs what it takes, in the order of the parameters
 * @param responses what it may answer, those that are common to the interface included, sorted by
 *     their statuses and names
 * @param deviations the rules that it breaks on purpose
 */
public record PublishedOperation(
    String key,
    String name,
    String owner,
    String method,
    String path,
    PublishedDoc doc,
    JavaSignature signature,
    Optional<PublishedLifecycle> lifecycle,
    List<PublishedRequirement> security,
    List<String> requiredFields,
    OptionalLong contentLimit,
    List<PublishedInput> inputs,
    List<PublishedResponse> responses,
    List<PublishedDeviation> deviations) {

  /** Copies the lists. */
  public PublishedOperation {
    security = List.copyOf(security);
    requiredFields = List.copyOf(requiredFields);
    inputs = List.copyOf(inputs);
    responses = List.copyOf(responses);
    deviations = List.copyOf(deviations);
  }

  /** Returns the response with a key. */
  public Optional<PublishedResponse> response(String responseKey) {
    return responses.stream().filter(response -> response.key().equals(responseKey)).findFirst();
  }

  /** Returns its inputs from one part of requests. */
  public List<PublishedInput> inputs(InputSource source) {
    return inputs.stream().filter(input -> input.source() == source).toList();
  }

  /** Tells whether it takes a header field, whose name has no case (RFC 9110, 5.1). */
  public boolean reads(String field) {
    return inputs(InputSource.HEADER).stream().anyMatch(i -> i.key().equalsIgnoreCase(field));
  }
}
