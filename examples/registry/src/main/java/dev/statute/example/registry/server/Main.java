package dev.statute.example.registry.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a registry until the program is stopped. */
public final class Main {

  private Main() {}

  /**
   * Serves a registry that begins empty, and prints what to type to try it.
   *
   * @param arguments the port, or none for one that is free
   * @throws IOException if there can be no server
   */
  public static void main(String[] arguments) throws IOException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    Path folder = Files.createTempDirectory("registry");
    RegistryServer server = RegistryServer.start(new Storage(folder), port);
    System.out.println(Lines.of(server.uri(), folder));
  }
}
