package dev.statute.server.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.codec.Content;
import dev.statute.codec.multipart.BodyPart;
import dev.statute.codec.multipart.BodyPartReader;
import dev.statute.field.ByteRange;
import dev.statute.field.ContentRange;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.IfRange;
import dev.statute.field.MediaType;
import dev.statute.field.Range;
import dev.statute.server.precondition.Conditions;
import dev.statute.server.precondition.Validators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FileOutcomeTest {

  private static final long SEED = 0xF11E5L;
  private static final EntityTag TAG = EntityTag.strong("v1");
  private static final MediaType TYPE = MediaType.of("application", "octet-stream");

  private static FileContent file(byte[] octets) {
    return new FileContent(Content.bytes(octets, TYPE), Validators.of(TAG));
  }

  @Test
  void everyOutcomeIsGiven() {
    FileContent file = file(new byte[1000]);
    Conditions none = Conditions.none();
    Conditions known = none.ifNoneMatch(EntityTagCondition.parse("\"v1\""));
    Conditions other = none.ifMatch(EntityTagCondition.parse("\"v2\""));
    Range two = Range.parse("bytes=0-9,500-509");
    assertThat(file.select(none, null, null)).isInstanceOf(FileOutcome.Whole.class);
    assertThat(file.select(none, two, null)).isInstanceOf(FileOutcome.Whole.class);
    assertThat(file.select(none, two, null, 2)).isInstanceOf(FileOutcome.Parts.class);
    assertThat(file.select(none, Range.parse("bytes=0-9"), IfRange.of(TAG)))
        .isInstanceOfSatisfying(
            FileOutcome.Part.class,
            part -> assertThat(part.range()).isEqualTo(ContentRange.bytes(0, 9, 1000)));
    assertThat(file.select(none, Range.parse("lines=0-9"), null))
        .isInstanceOf(FileOutcome.Whole.class);
    assertThat(file.select(none, Range.parse("bytes=1000-"), null))
        .isEqualTo(new FileOutcome.Unsatisfiable(ContentRange.unsatisfied(1000)));
    assertThat(file.select(known, two, null)).isEqualTo(new FileOutcome.Unmodified());
    assertThat(file.select(other, two, null)).isEqualTo(new FileOutcome.Failed());
  }

  @Test
  void whatCannotBeHadInPartsIsRefused() {
    Content unknown = Content.stream(() -> new ByteArrayInputStream(new byte[0]), TYPE);
    assertThatThrownBy(() -> new FileContent(unknown, Validators.of(TAG)))
        .hasMessageContaining("length");
    Content octets = Content.bytes(new byte[0], TYPE);
    assertThatThrownBy(() -> new FileContent(octets, Validators.none()))
        .isInstanceOf(IllegalArgumentException.class);
    FileContent file = file(new byte[0]);
    assertThatThrownBy(() -> file.select(Conditions.none(), null, null, 0))
        .hasMessage("most must be positive: 0");
  }

  @Test
  void randomRangesGetWhatTheyWantOnce() throws IOException {
    for (int run = 0; run < 1000; run++) {
      long seed = SEED + run;
      SplittableRandom random = new SplittableRandom(seed);
      byte[] octets = new byte[1 + random.nextInt(3000)];
      random.nextBytes(octets);
      List<ByteRange> ranges = new ArrayList<>();
      for (int i = 1 + random.nextInt(5); i > 0; i--) {
        ranges.add(range(random, octets.length));
      }
      Range.Bytes wanted = new Range.Bytes(ranges);
      FileOutcome outcome = file(octets).select(Conditions.none(), wanted, null, 5);
      BitSet sent = new BitSet();
      if (outcome instanceof FileOutcome.Part part) {
        check(part.range(), part.content(), octets, sent);
      } else if (outcome instanceof FileOutcome.Parts parts) {
        BodyPartReader reader = BodyPartReader.open(parts.content(), 1000);
        BodyPart part = reader.next();
        while (part != null) {
          ContentRange place =
              ContentRange.parse(part.fields().first("Content-Range").orElseThrow());
          check(place, part.content(), octets, sent);
          part = reader.next();
        }
      } else {
        assertThat(outcome).as("seed %s", seed).isInstanceOf(FileOutcome.Unsatisfiable.class);
      }
      for (ContentRange.Satisfied each : wanted.within(octets.length)) {
        int end = (int) each.last() + 1;
        assertThat(sent.nextClearBit((int) each.first()))
            .as("seed %s", seed)
            .isGreaterThanOrEqualTo(end);
      }
    }
  }

  private static ByteRange range(SplittableRandom random, int length) {
    int first = random.nextInt(length + 100);
    return switch (random.nextInt(3)) {
      case 0 -> new ByteRange.From(first);
      case 1 -> new ByteRange.Suffix(random.nextInt(length + 100));
      default -> new ByteRange.Between(first, first + random.nextInt(200));
    };
  }

  private static void check(ContentRange range, Content content, byte[] octets, BitSet sent)
      throws IOException {
    ContentRange.Satisfied place = (ContentRange.Satisfied) range;
    int end = (int) place.last() + 1;
    assertThat(place.completeLength()).isEqualTo(octets.length);
    assertThat(content.toBytes()).isEqualTo(Arrays.copyOfRange(octets, (int) place.first(), end));
    assertThat(sent.get((int) place.first(), end).isEmpty()).isTrue();
    sent.set((int) place.first(), end);
  }
}
