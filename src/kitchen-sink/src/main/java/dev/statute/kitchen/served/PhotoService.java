package dev.statute.kitchen.served;

import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.field.Accept;
import dev.statute.field.AcceptRanges;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.IfRange;
import dev.statute.field.Range;
import dev.statute.field.Vary;
import dev.statute.http.Status;
import dev.statute.kitchen.FindPhotos;
import dev.statute.kitchen.GetCaption;
import dev.statute.kitchen.GetPhoto;
import dev.statute.kitchen.Photos;
import dev.statute.kitchen.PutPhoto;
import dev.statute.kitchen.UploadPhotos;
import dev.statute.server.file.FileContent;
import dev.statute.server.file.FileOutcome;
import dev.statute.server.precondition.Conditions;
import dev.statute.server.precondition.Validators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The photos, by their names. */
final class PhotoService implements Photos {

  private final Map<String, FileContent> photos = new ConcurrentSkipListMap<>();

  @Override
  public GetPhoto get(
      String name,
      @Nullable Range range,
      @Nullable IfRange ifRange,
      @Nullable EntityTagCondition known) {
    FileContent photo = photos.get(name);
    if (photo == null) {
      return new GetPhoto.NotFound(Problems.of(Status.NOT_FOUND, "There is no such photo"));
    }
    EntityTag tag = photo.validators().etag();
    FileOutcome outcome = photo.select(Conditions.none().ifNoneMatch(known), range, ifRange);
    if (outcome instanceof FileOutcome.Part part) {
      return new GetPhoto.PartialContent(part.range(), part.content(), tag);
    }
    if (outcome instanceof FileOutcome.Unsatisfiable none) {
      return new GetPhoto.RangeNotSatisfiable(
          Problems.of(Status.RANGE_NOT_SATISFIABLE, "The photo is shorter"), none.range());
    }
    return outcome instanceof FileOutcome.Unmodified
        ? new GetPhoto.NotModified(tag)
        : new GetPhoto.Ok(photo.content(), tag, AcceptRanges.bytes());
  }

  @Override
  public PutPhoto put(String name, Content photo) {
    byte[] octets;
    try {
      octets = photo.toBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    EntityTag tag = EntityTag.strong(Integer.toHexString(Arrays.hashCode(octets)));
    Content kept = Content.bytes(octets, photo.type());
    return photos.put(name, new FileContent(kept, Validators.of(tag))) == null
        ? new PutPhoto.Created()
        : new PutPhoto.NoContent();
  }

  @Override
  public UploadPhotos upload(String title, Caption caption, FilePart first, List<FilePart> more) {
    return title.isBlank()
        ? new UploadPhotos.UnprocessableContent(
            Problems.of(Status.UNPROCESSABLE_CONTENT, "The title is blank"))
        : new UploadPhotos.Created(new Receipt(title, 1 + more.size()));
  }

  @Override
  public FindPhotos find(String text, List<UUID> dishes, @Nullable Integer limit) {
    long most = limit == null ? Long.MAX_VALUE : Math.max(0, limit);
    return new FindPhotos.Ok(
        photos.keySet().stream().filter(name -> name.contains(text)).limit(most).toList());
  }

  @Override
  public GetCaption caption(String name, @Nullable Accept accept) {
    return photos.containsKey(name)
        ? new GetCaption.Ok(
            new Caption("A photo of " + name.length() + " letters", null), Vary.of("Accept"))
        : new GetCaption.NotFound(Problems.of(Status.NOT_FOUND, "There is no such photo"));
  }
}
