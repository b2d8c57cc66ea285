package shop;

import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The articles of a shop. */
public class Book implements Shop {

  private static final EntityTag TAG = EntityTag.strong("1");
  private static final int LARGE = 100_000;

  private final Map<String, Item> placed = new ConcurrentHashMap<>();

  /** Tells whether an article was placed. */
  public boolean has(String article) {
    return placed.containsKey(article);
  }

  @Override
  public GetItem get(long id, @Nullable EntityTagCondition known) {
    if (id > 9) {
      return new GetItem.NotFound(Problem.ofStatus(404).detail("no item " + id).build());
    }
    return known == null
        ? new GetItem.Ok(new Item("nail", (int) id), TAG)
        : new GetItem.NotModified(TAG);
  }

  @Override
  public ListItems list(List<String> tags, @Nullable Integer limit) {
    return new ListItems.Ok(
        tags.stream().map(tag -> new Item(tag, limit == null ? 0 : limit)).toList());
  }

  @Override
  public PlaceItem place(Item item) {
    if (item.article().equals("taken")) {
      throw new SoldOutException();
    }
    placed.put(item.article(), item);
    return new PlaceItem.Created(item, UriReference.parse("/shop/items/1"));
  }

  @Override
  public NameItem name(long id, @Nullable String name) {
    return new NameItem.Ok(id + " \"" + name + "\"");
  }

  @Override
  public DeleteItem delete(long id, Principal who) {
    return new DeleteItem.NoContent();
  }

  @Override
  public SearchItems search(String text, List<Integer> sizes) {
    return new SearchItems.Ok(text + sizes);
  }

  @Override
  public AddPicture picture(String title, FilePart picture, Item item) {
    try {
      return new AddPicture.Ok(title + " " + picture.content().toText() + " " + item.article());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public GetFile file(String path) {
    if (path.equals("large")) {
      return new GetFile.Ok(
          Content.stream(
              () -> new ByteArrayInputStream(new byte[LARGE]),
              MediaType.of("application", "octet-stream")));
    }
    return new GetFile.Ok(Content.text(path));
  }

  @Override
  public PutFile put(String path, Content content) {
    try {
      return new PutFile.Ok(path + " " + content.toBytes().length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompletionStage<GetLater> later(String what, @Nullable String session) {
    if (what.equals("taken")) {
      return CompletableFuture.failedFuture(new SoldOutException());
    }
    return CompletableFuture.supplyAsync(() -> new GetLater.Ok(new Item(what + session, 1)));
  }

  @Override
  public QueryItems query(String question) {
    return new QueryItems.Ok(question);
  }

  @Override
  public Fail fail(String how) throws IOException {
    if (how.equals("checked")) {
      throw new IOException("secret");
    }
    throw new IllegalStateException("secret");
  }
}
