package dev.statute.served;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.NO_CONTENT;

import dev.statute.Api;
import dev.statute.FormParam;
import dev.statute.Part;
import dev.statute.QueryParam;
import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.codec.form.Form;
import dev.statute.codec.form.Multipart;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a request can say in a form. */
@Api(
    value = "/uploads",
    generate = {ROUTES, CLIENT})
@Responds(status = NO_CONTENT)
interface Uploads {

  /** What a codec writes. */
  record Meta(String title, int rank) {}

  @POST("/login")
  LoggedIn login(
      @FormParam String user,
      @FormParam("pass-word") String password,
      @FormParam List<String> role,
      @FormParam Set<Size> sizes,
      @FormParam int[] ids,
      @FormParam @Nullable LocalDate since,
      @FormParam Optional<Size> size,
      @QueryParam @Nullable Integer late);

  @POST("/{id}/texts")
  SentTexts texts(
      long id,
      @Part String title,
      @Part("a \"name\"") int rank,
      @Part @Nullable Size size,
      @Part Set<Integer> numbers,
      @Part Optional<LocalDate> day,
      @Part String[] lines,
      @QueryParam @Nullable Integer late);

  @POST("/{id}/files")
  Uploaded upload(
      long id,
      @Part("meta") Meta meta,
      @Part List<Meta> more,
      @Part Optional<Meta> last,
      @Part FilePart cover,
      @Part @Nullable FilePart none,
      @Part List<FilePart> files,
      @Part Content raw);

  @POST("/raw")
  SentRaw raw(Multipart multipart);

  @POST("/form")
  SentForm form(Form form);

  @POST(value = "/small", maxContentLength = 400)
  SentSmall small(@Part String text);

  @POST(value = "/login/small", maxContentLength = 10)
  LoggedInSmall smallLogin(@FormParam String user);
}
