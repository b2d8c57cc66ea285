package dev.statute.pages.fact;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The contracts of the examples and of the kitchen sink, as they travel in jars. */
public final class KnownContracts {

  /** The law of HTTP. */
  public static final Law LAW = new Laws().standard();

  private static final List<String> NAMES =
      List.of(
          "com.acme.tickets.Tickets",
          "dev.statute.example.orders.Orders",
          "dev.statute.example.registry.Blobs",
          "dev.statute.example.registry.Discovery",
          "dev.statute.example.registry.Manifests",
          "dev.statute.example.registry.Registry",
          "dev.statute.example.registry.Uploads",
          "dev.statute.kitchen.Deliveries",
          "dev.statute.kitchen.Dishes",
          "dev.statute.kitchen.FormerMenu",
          "dev.statute.kitchen.Guests",
          "dev.statute.kitchen.Pantry",
          "dev.statute.kitchen.Photos",
          "dev.statute.kitchen.SelfDescribing",
          "dev.statute.kitchen.Suppliers");

  private static final String ACME = "acme-http.yaml";

  private KnownContracts() {}

  /** Returns the law that a contract was judged by. */
  public static Law law(PublishedContract contract) {
    return contract.name().startsWith("com.acme.") ? acme() : LAW;
  }

  private static Law acme() {
    try (InputStream file = KnownContracts.class.getClassLoader().getResourceAsStream(ACME)) {
      return new Laws()
          .extensions((rule, severity) -> Optional.empty())
          .read(ACME, file.readAllBytes())
          .law()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all of them. */
  public static List<PublishedContract> all() {
    return NAMES.stream().map(KnownContracts::of).toList();
  }

  /** Returns one by the name of its interface. */
  public static PublishedContract of(String name) {
    String path = "META-INF/statute/" + name + ".contract";
    try (InputStream file = KnownContracts.class.getClassLoader().getResourceAsStream(path)) {
      return read(path, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the contract that a text is. */
  public static PublishedContract read(String name, String text) {
    ContractText read = ContractFileReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    if (read instanceof ContractText.Intact intact) {
      return intact.contract();
    }
    throw new IllegalArgumentException(read.toString());
  }
}
