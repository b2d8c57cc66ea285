package dev.statute.kitchen;

import static dev.statute.Output.*;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.field.Credentials;
import dev.statute.field.Problem;
import dev.statute.http.*;

/** The guests: each kind of authentication. */
@Api(
    value = "/guests",
    generate = {ROUTES, CLIENT})
@SecurityScheme(name = "cook", type = SchemeType.BASIC, realm = "kitchen")
@SecurityScheme(name = "waiter", type = SchemeType.BEARER, realm = "kitchen", format = "JWT")
@SecurityScheme(name = "owner", type = SchemeType.DIGEST, realm = "kitchen")
@SecurityScheme(name = "till", type = SchemeType.API_KEY, parameter = "X-Till-Key")
@SecurityScheme(name = "link", type = SchemeType.API_KEY, parameter = "key", in = KeyLocation.QUERY)
@SecurityScheme(
    name = "session",
    type = SchemeType.API_KEY,
    parameter = "session",
    in = KeyLocation.COOKIE)
@SecurityScheme(
    name = "apps",
    type = SchemeType.OAUTH2,
    realm = "kitchen",
    authorizationUrl = "https://login.example.org/authorize",
    tokenUrl = "https://login.example.org/token")
@SecurityScheme(
    name = "people",
    type = SchemeType.OPEN_ID_CONNECT,
    realm = "kitchen",
    discoveryUrl = "https://login.example.org/.well-known/openid-configuration")
@SecurityScheme(name = "machines", type = SchemeType.MUTUAL_TLS)
@Secured("waiter")
@Secured("cook")
public interface Guests {

  /** Returns the guest at a table. */
  @GET("/{table}")
  @Responds(status = OK, body = Guest.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetGuest get(int table);

  /** Returns how many guests there are, to everybody. */
  @GET("/count")
  @Unsecured
  @Responds(status = OK, body = Tally.class)
  CountGuests count();

  /** Shows a guest to a table, as those who may write ask for it. */
  @PUT("/{table}")
  @Secured(
      value = "apps",
      scopes = {"guests:read", "guests:write"})
  @Secured(value = "people")
  @Responds(status = NO_CONTENT)
  SeatGuest seat(int table, Guest guest, @HeaderParam(AUTHORIZATION) Credentials.Bearer token);

  /** Bids a guest farewell. */
  @DELETE("/{table}")
  @Secured("cook")
  @Responds(status = NO_CONTENT)
  @Responds(status = NOT_FOUND, body = Problem.class)
  LeaveGuest leave(int table, @HeaderParam(AUTHORIZATION) Credentials.Basic credentials);

  /** Returns the bill, to what holds one of several keys. */
  @GET("/{table}/bill")
  @Secured("till")
  @Secured("link")
  @Secured("session")
  @Secured("machines")
  @Secured("owner")
  @Responds(status = OK, body = Money.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetBill bill(int table);

  /**
   * A guest.
   *
   * @param name who it is
   * @param persons how many they are
   */
  record Guest(String name, int persons) {}

  /**
   * A number.
   *
   * @param count how many
   */
  record Tally(int count) {}
}
