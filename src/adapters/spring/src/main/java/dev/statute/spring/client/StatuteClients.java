package dev.statute.spring.client;

import dev.statute.client.Client;
import dev.statute.client.Transport;
import dev.statute.codec.Codec;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.web.client.RestClient;

/**
 * Makes clients of APIs that send as an application has configured the clients of Spring. Spring
 * Boot configures one from its {@link RestClient.Builder}, or else from its {@code
 * WebClient.Builder}:
 *
 * <pre>{@code
 * @Bean
 * Orders orders(StatuteClients clients) {
 *   return clients.create(OrdersClient::of, "https://orders.example");
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class StatuteClients {

  private final Transport transport;
  private final Codec codec;

  private StatuteClients(Transport transport, Codec codec) {
    this.transport = Objects.requireNonNull(transport, "transport");
    this.codec = Objects.requireNonNull(codec, "codec");
  }

  /**
   * Makes clients that send with a {@link RestClient}, and read and write content with its message
   * converters.
   *
   * @param builder makes the {@code RestClient}; what is changed in it afterwards has no effect
   * @return what makes the clients
   */
  public static StatuteClients of(RestClient.Builder builder) {
    return of(builder, BuilderConverters.codec(builder));
  }

  /**
   * Makes clients that send with a {@link RestClient}.
   *
   * @param builder makes the {@code RestClient}; what is changed in it afterwards has no effect
   * @param codec reads and writes content
   * @return what makes the clients
   */
  public static StatuteClients of(RestClient.Builder builder, Codec codec) {
    return of(RestClientTransport.of(builder.build()), codec);
  }

  /**
   * Makes clients that send with a transport, such as a {@link WebClientTransport}.
   *
   * @param transport sends the requests
   * @param codec reads and writes content
   * @return what makes the clients
   */
  public static StatuteClients of(Transport transport, Codec codec) {
    return new StatuteClients(transport, codec);
  }

  /**
   * Makes a client of an API.
   *
   * @param <T> the generated client
   * @param factory makes it, as {@code OrdersClient::of} does
   * @param base where the API is, such as {@code https://example.org/api}
   * @return the client
   * @throws IllegalArgumentException if the base is not an absolute http or https URI, as for
   *     {@link Client#of(Transport, URI, Codec)}
   */
  public <T> T create(Function<? super Client, ? extends T> factory, String base) {
    return factory.apply(client(base));
  }

  /**
   * Makes what a client of an API sends with, to change its deadline or limit, or to add
   * interceptors.
   *
   * @param base where the API is, such as {@code https://example.org/api}
   * @return what a generated client is made of
   * @throws IllegalArgumentException if the base is not an absolute http or https URI, as for
   *     {@link Client#of(Transport, URI, Codec)}
   */
  public Client client(String base) {
    return Client.of(transport, URI.create(base), codec);
  }
}
