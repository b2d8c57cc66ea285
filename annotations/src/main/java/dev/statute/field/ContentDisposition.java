package dev.statute.field;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How to process content, and by which name to save it: the value of {@code Content-Disposition}
 * (RFC 6266, 4.1), also in the parts of {@code multipart/form-data} (RFC 7578, 4.2).
 *
 * @param type the disposition type, a token, kept in lower case
 * @param parameters the parameters in order, their names in lower case, their values as they are
 *     written, but without quotes: that of {@code filename*} is still encoded
 */
public record ContentDisposition(String type, Map<String, String> parameters)
    implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<ContentDisposition> CODEC =
      new SingleFieldCodec<>(
          "ContentDisposition", ContentDisposition::parse, ContentDisposition::parseReceived);

  private static final String INLINE = "inline";
  private static final String ATTACHMENT = "attachment";
  private static final String FORM_DATA = "form-data";
  private static final String NAME = "name";

  /**
   * Checks and copies.
   *
   * @param type the disposition type
   * @param parameters the parameters in order
   * @throws FieldSyntaxException if the type or a parameter has characters it cannot have
   * @throws IllegalArgumentException if a parameter comes twice, or one whose name ends with an
   *     asterisk is not an extended value (RFC 8187, 3.2)
   */
  public ContentDisposition {
    type = CharClass.TOKEN.require(type).toLowerCase(Locale.ROOT);
    parameters = Elements.parameters(parameters);
    parameters.forEach(DispositionReader::requireExtended);
  }

  /**
   * Has the content saved.
   *
   * @return {@code attachment}
   */
  public static ContentDisposition attachment() {
    return new ContentDisposition(ATTACHMENT, Map.of());
  }

  /**
   * Has the content saved by a name.
   *
   * @param filename as for {@link #withFilename}
   * @return {@code attachment} with that name
   * @throws IllegalArgumentException as {@link #withFilename} throws it
   */
  public static ContentDisposition attachment(String filename) {
    return attachment().withFilename(filename);
  }

  /**
   * Has the content processed as usual, and saved by a name if it is saved later.
   *
   * @param filename as for {@link #withFilename}
   * @return {@code inline} with that name
   * @throws IllegalArgumentException as {@link #withFilename} throws it
   */
  public static ContentDisposition inline(String filename) {
    return new ContentDisposition(INLINE, Map.of()).withFilename(filename);
  }

  /**
   * Names a part of {@code multipart/form-data}.
   *
   * @param name the name of the field of the form
   * @return {@code form-data} with that name, in UTF-8 (RFC 7578, 5.1.2)
   * @throws IllegalArgumentException if the name has other control characters than CR, LF and the
   *     tab, or half a surrogate pair
   */
  public static ContentDisposition formData(String name) {
    return new ContentDisposition(FORM_DATA, Map.of(NAME, FormDataName.encode(name)));
  }

  /**
   * Names a part of {@code multipart/form-data} that is a file.
   *
   * @param name the name of the field of the form
   * @param filename the name of the file
   * @return {@code form-data} with both, in UTF-8 (RFC 7578, 5.1.2)
   * @throws IllegalArgumentException if one has other control characters than CR, LF and the tab,
   *     or half a surrogate pair
   */
  public static ContentDisposition formData(String name, String filename) {
    return formData(name).with(Filename.PLAIN, FormDataName.encode(filename));
  }

  /**
   * Reads a value as a sender should send it.
   *
   * @param value such as {@code attachment; filename="EURO rates";
   *     filename*=utf-8''%e2%82%ac%20rates}
   * @return the value
   * @throws FieldSyntaxException if it is malformed
   */
  public static ContentDisposition parse(String value) {
    return Scanner.whole(value, DispositionReader::read);
  }

  /**
   * Reads a value that was received (RFC 6266, 3): skips parameters that are malformed, reads
   * values that ought to have been quoted up to the next semicolon, and takes the first of several
   * parameters with one name.
   *
   * @param value such as {@code attachment; filename=my file.txt;}
   * @return the value
   * @throws FieldSyntaxException if it does not begin with a disposition type
   */
  public static ContentDisposition parseReceived(String value) {
    return Scanner.received(value, DispositionReader::read);
  }

  /**
   * Tells whether the content is to be saved: any type but {@code inline} says so (RFC 6266, 4.2).
   *
   * @return whether it is
   */
  public boolean isAttachment() {
    return !type.equals(INLINE);
  }

  /**
   * Tells whether this names a part of {@code multipart/form-data}.
   *
   * @return whether the type is {@code form-data}
   */
  public boolean isFormData() {
    return type.equals(FORM_DATA);
  }

  /**
   * Finds the name to save the content by (RFC 6266, 4.3): that of {@code filename*}, or of {@code
   * filename}. Without anything before a {@code /} or a backslash, without control characters, and
   * without white space around it.
   *
   * @return the name; nothing if there is none, or one with a meaning of its own to file systems,
   *     such as {@code ..} or {@code NUL}
   */
  public Optional<String> filename() {
    return Filename.given(parameters).or(() -> text(Filename.PLAIN)).flatMap(Filename::safe);
  }

  /**
   * Finds the name of the field of a form (RFC 7578, 4.2).
   *
   * @return the value of {@code name}
   */
  public Optional<String> name() {
    return text(NAME);
  }

  private Optional<String> text(String parameter) {
    return parameter(parameter).map(value -> isFormData() ? FormDataName.decode(value) : value);
  }

  /**
   * Finds a parameter.
   *
   * @param name its name, in any letter case
   * @return its value as it is written, without quotes
   */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Adds a parameter, or gives one another value.
   *
   * @param name its name
   * @param value its value, without quotes
   * @return the disposition with it
   * @throws FieldSyntaxException if name or value has characters it cannot have
   * @throws IllegalArgumentException if the name ends with an asterisk and the value is not an
   *     extended value
   */
  public ContentDisposition with(String name, String value) {
    return new ContentDisposition(type, Elements.with(parameters, name, value));
  }

  /**
   * Names the file: by {@code filename} in ASCII for all recipients and, where that is not all of
   * it, by {@code filename*} in UTF-8 (RFC 6266, 4.3, D).
   *
   * @param filename a name without directories
   * @return the disposition with it
   * @throws IllegalArgumentException if it is empty, or has a slash, a backslash, a control
   *     character or half a surrogate pair
   */
  public ContentDisposition withFilename(String filename) {
    return new ContentDisposition(type, Filename.put(parameters, filename));
  }

  /** Gives the wire form, such as {@code attachment; filename="example.html"}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(type);
    parameters.forEach(
        (name, value) ->
            out.append("; ")
                .append(name)
                .append('=')
                .append(name.endsWith("*") ? value : Quoting.quote(value)));
    return out.toString();
  }
}
