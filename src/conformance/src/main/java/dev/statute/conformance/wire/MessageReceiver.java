package dev.statute.conformance.wire;

/** Is told of the messages of one direction of a connection. */
interface MessageReceiver {

  /** Tells whether the next message can begin with an octet string, of which this is the start. */
  boolean mayBegin(byte[] octets, int length);

  /** Takes the head of a message, and says how its body ends. */
  BodyFraming head(WireHead head);

  /** Takes a message that has ended. */
  void message(WireMessage message);

  /** Takes octets that follow a message and begin no other. */
  void excess(byte[] octets, int offset, int length);
}
