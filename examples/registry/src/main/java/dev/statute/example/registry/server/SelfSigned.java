package dev.statute.example.registry.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key that was made a moment ago, for which nobody vouches. Clients of registries try TLS first,
 * and wait for a handshake, so that a registry without TLS is slow.
 */
final class SelfSigned {

  private static final String ENVIRONMENT = "REGISTRY_KEY";

  private SelfSigned() {}

  /**
   * Makes a key with the keytool of the JDK.
   *
   * @return what a server proves itself with
   * @throws IOException if there is no keytool, or it fails
   */
  static SSLContext context() throws IOException {
    String password = UUID.randomUUID().toString();
    Path folder = Files.createTempDirectory("key");
    Path file = folder.resolve("key.p12");
    try {
      make(file, password);
      return context(file, password.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void make(Path file, String password) throws IOException {
    ProcessBuilder keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass:env",
                ENVIRONMENT)
            .redirectErrorStream(true);
    keytool.environment().put(ENVIRONMENT, password);
    Process process = keytool.start();
    byte[] output = process.getInputStream().readAllBytes();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(new String(output, StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static SSLContext context(Path file, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, password);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
