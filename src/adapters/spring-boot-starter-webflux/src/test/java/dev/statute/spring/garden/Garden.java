package dev.statute.spring.garden;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.server.PublicLinks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.scheduler.Schedulers;

/** An ordinary bean. */
class Garden implements Plants {

  static final CountDownLatch CLOSED = new CountDownLatch(1);

  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");

  @Override
  public FindPlants find(long most) {
    return new FindPlants.Ok(LongStream.range(0, most).mapToObj(Garden::plant).toList());
  }

  private static Plant plant(long id) {
    return new Plant(id, "Rosa " + id);
  }

  @Override
  public GetPlant get(long id) {
    if (id == 13) {
      throw new Wilted();
    }
    if (id == 410) {
      throw new ResponseStatusException(HttpStatus.GONE, "no seeds");
    }
    if (id == 500) {
      throw new IllegalStateException("secret");
    }
    return id > 100
        ? new GetPlant.NotFound(Problem.ofStatus(404).detail("No such plant.").build())
        : new GetPlant.Ok(plant(id));
  }

  @Override
  public AddPlant add(NewPlant plant, PublicLinks links) {
    return new AddPlant.Created(new Plant(3, plant.latinName()), links.to(PlantsPaths.get(3)));
  }

  @Override
  @PreAuthorize("hasRole('GARDENER')")
  public RemovePlant remove(long id, @Nullable Principal by) {
    return new RemovePlant.NoContent();
  }

  @Override
  public CompletionStage<GetBlossom> blossom(long id) {
    boolean mayWait = !Schedulers.isInNonBlockingThread();
    return id == 13
        ? CompletableFuture.failedFuture(new Wilted())
        : CompletableFuture.supplyAsync(() -> new GetBlossom.Ok("may wait: " + mayWait));
  }

  @Override
  public CompletionStage<SowSeeds> sow(NewPlant plant) {
    return CompletableFuture.completedFuture(
        new SowSeeds.Ok(plant.latinName() + ", may wait: " + !Schedulers.isInNonBlockingThread()));
  }

  @Override
  public CompletionStage<WeighCompost> weigh(Content compost) {
    return CompletableFuture.supplyAsync(() -> new WeighCompost.Ok(octets(compost)));
  }

  @Override
  public HangPicture hang(long id, Content picture) {
    return new HangPicture.Ok(octets(picture));
  }

  private static long octets(Content content) {
    try (InputStream in = content.open()) {
      long octets = 0;
      byte[] block = new byte[8192];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        octets += read;
      }
      return octets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public GetPicture picture(long id, long size, long lacking) {
    return new GetPicture.Ok(
        size < 0
            ? Content.stream(() -> new Noise(Long.MAX_VALUE), OCTETS)
            : Content.stream(() -> new Noise(size - lacking), size, OCTETS));
  }

  @Override
  public PrintLabels print(Map<String, String> labels) {
    return new PrintLabels.Ok(labels.keySet().stream().sorted().toList());
  }

  @Override
  public NameThread thread() {
    return new NameThread.Ok(Thread.currentThread().getName());
  }

  @Override
  public GetBed bed(List<String> path) {
    return new GetBed.Ok(path);
  }

  /** Octets that do not end before they have to; tells when it is closed. */
  private static final class Noise extends InputStream {
    private long left;

    Noise(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] octets, int offset, int length) {
      int count = (int) Math.min(length, left);
      left -= count;
      return count == 0 ? -1 : count;
    }

    @Override
    public void close() {
      if (left > 1L << 40) {
        CLOSED.countDown();
      }
    }
  }
}
