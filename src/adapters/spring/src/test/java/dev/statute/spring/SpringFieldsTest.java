package dev.statute.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.support.Netty4HeadersAdapter;

/** Fields of Spring become those of Statute. */
class SpringFieldsTest {

  @Test
  void valuesOfAFieldInTwoSpellingsAreThereOnce() {
    DefaultHttpHeaders netty = new DefaultHttpHeaders();
    netty.add("Vary", "Accept");
    netty.add("vary", "Origin");
    netty.add("ETag", "\"1\"");

    assertThat(SpringFields.received(new HttpHeaders(new Netty4HeadersAdapter(netty))))
        .extracting(line -> line.value())
        .containsExactlyInAnyOrder("Accept", "Origin", "\"1\"");
  }
}
