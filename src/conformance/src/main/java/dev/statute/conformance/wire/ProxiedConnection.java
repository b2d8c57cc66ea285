package dev.statute.conformance.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** A connection of a client and that to the server, between which octets are passed on. */
final class ProxiedConnection {

  private static final int BUFFER = 16 * 1024;

  private final Socket client;
  private final Socket server;
  private final Conversation conversation;
  private volatile boolean isGone;

  ProxiedConnection(Socket client, Socket server, WireExchanges exchanges) {
    this.client = client;
    this.server = server;
    this.conversation = new Conversation(exchanges);
  }

  /** Passes on what the client sends, until it sends no more or the server takes no more. */
  void passRequests() {
    byte[] buffer = new byte[BUFFER];
    int read = received(buffer);
    while (read >= 0) {
      conversation.asked(buffer, read);
      if (!isTaken(buffer, read)) {
        // It may have answered already, and does not read the rest.
        break;
      }
      read = received(buffer);
    }
    conversation.askedAll();
    try {
      server.shutdownOutput();
    } catch (IOException e) {
      // It is closed.
    }
  }

  private int received(byte[] buffer) {
    try {
      return client.getInputStream().read(buffer);
    } catch (IOException e) {
      isGone = true;
      return -1;
    }
  }

  private boolean isTaken(byte[] buffer, int length) {
    try {
      server.getOutputStream().write(buffer, 0, length);
      server.getOutputStream().flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Passes on what the server sends, until it sends no more, and closes both connections. */
  void passResponses() {
    byte[] buffer = new byte[BUFFER];
    boolean isEnded = false;
    try {
      InputStream in = server.getInputStream();
      OutputStream out = client.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        conversation.answered(buffer, read);
        out.write(buffer, 0, read);
        out.flush();
      }
      isEnded = true;
    } catch (IOException e) {
      // The client does not listen any more, or the server has broken off.
    } finally {
      conversation.answeredAll(isEnded && !isGone);
      close();
    }
  }

  void settle() {
    conversation.settle();
  }

  void close() {
    conversation.settle();
    isGone = true;
    ConformanceProxy.closeQuietly(server);
    ConformanceProxy.closeQuietly(client);
  }
}
