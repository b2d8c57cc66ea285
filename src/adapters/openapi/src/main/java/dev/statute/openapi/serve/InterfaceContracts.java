package dev.statute.openapi.serve;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the contracts of interfaces where the compiler has written them: beside their classes. */
public final class InterfaceContracts {

  private InterfaceContracts() {}

  /**
   * Returns the contracts of interfaces.
   *
   * @param interfaces interfaces with {@code @Api}
   * @throws IllegalArgumentException if one has no contract beside its class, or one that cannot be
   *     read
   */
  public static List<PublishedContract> of(List<Class<?>> interfaces) {
    List<PublishedContract> contracts = new ArrayList<>();
    interfaces.forEach(api -> contracts.add(of(api)));
    return contracts;
  }

  private static PublishedContract of(Class<?> api) {
    String file = "/META-INF/statute/" + api.getName() + ".contract";
    byte[] octets;
    try (InputStream in = api.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException(
            api.getName()
                + " has no contract: "
                + file
                + " is missing. Compile it with the processor of Statute, and without"
                + " -Astatute.contract=off");
      }
      octets = in.readNBytes(ContractFileReader.MAX_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ContractText text = ContractFileReader.read(file, octets);
    if (text instanceof ContractText.Unreadable unreadable) {
      throw new IllegalArgumentException(unreadable.problems().get(0).toString());
    }
    return ((ContractText.Intact) text).contract();
  }
}
