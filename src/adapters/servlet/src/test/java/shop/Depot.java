package shop;

import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.server.PublicLinks;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps parcels in memory. */
public final class Depot implements Parcels {

  private final Map<String, Parcel> parcels = new ConcurrentHashMap<>();

  @Override
  public SendParcel send(Parcel parcel, PublicLinks links) {
    parcels.put(parcel.to(), parcel);
    return new SendParcel.Created(parcel, links.to(ParcelsPaths.find(parcel.to())));
  }

  @Override
  public CompletionStage<FindParcel> find(String id) {
    return CompletableFuture.supplyAsync(
        () -> {
          Parcel parcel = parcels.get(id);
          return parcel == null
              ? new FindParcel.NotFound(Problem.ofStatus(404).build())
              : new FindParcel.Ok(parcel);
        });
  }

  @Override
  public LabelParcel label(String id, Content label) {
    try (InputStream in = label.open()) {
      return new LabelParcel.Ok(in.transferTo(OutputStream.nullOutputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
