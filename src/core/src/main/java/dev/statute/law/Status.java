package dev.statute.law;

import dev.statute.text.JavaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A status code and what it demands.
 *
 * @param code the number
 * @param name its Java name in upper camel case
 * @param phrase the registered reason phrase
 * @param statusClass the name of its class
 * @param clause where it is defined
 * @param state what has become of it
 * @param cacheability whether its responses may be stored
 * @param content what it says of content
 * @param fields what it must, should, ought to and must not carry
 * @param bans the methods that it may not answer
 * @param presuppositions what the request must have had
 * @param contentAdvice why its responses ought to have content, {@code null} where nothing says so
 * @param announcement how other responses tell of it, {@code null} where nothing says so
 * @param standIn what its responses stand in for, {@code null} for nothing
 * @param discouraged why it is not to be used, {@code null} where only its state says so
 * @param conflict what an operation does not have together with it, {@code null} for nothing
 * @param roles the roles that it belongs to, {@code null} for any
 * @param concludes for an interim status after which no final response follows, the clause that
 *     says so
 * @param repetition which requests may be sent again after it, {@code null} where nothing says so
 * @param redirect what a client that follows it does next, {@code null} for what is no redirection
 * @param deferral for a status that says that the request is still to be fulfilled, why
 * @param breaking how bad changes of an API are that concern it, as far as its definition tells
 * @param formerly the phrases it had before
 * @param summary what it says and when to use it
 */
public record Status(
    int code,
    String name,
    String phrase,
    String statusClass,
    Clause clause,
    State state,
    Cacheability cacheability,
    ContentRule content,
    List<FieldRule> fields,
    List<MethodBan> bans,
    List<Presupposition> presuppositions,
    @Nullable Ground contentAdvice,
    @Nullable Announcement announcement,
    @Nullable StandIn standIn,
    @Nullable Ground discouraged,
    @Nullable StatusConflict conflict,
    @Nullable RoleRule roles,
    @Nullable Clause concludes,
    @Nullable RepetitionRule repetition,
    @Nullable Redirect redirect,
    @Nullable Ground deferral,
    Breaking breaking,
    List<String> formerly,
    String summary) {

  /** Copies the lists. */
  public Status {
    fields = List.copyOf(fields);
    bans = List.copyOf(bans);
    presuppositions = List.copyOf(presuppositions);
    formerly = List.copyOf(formerly);
  }

  /** Returns the same status with more law. */
  public Status with(List<MethodBan> moreBans, List<FieldRule> moreFields) {
    return new Status(
        code,
        name,
        phrase,
        statusClass,
        clause,
        state,
        cacheability,
        content,
        both(fields, moreFields),
        both(bans, moreBans),
        presuppositions,
        contentAdvice,
        announcement,
        standIn,
        discouraged,
        conflict,
        roles,
        concludes,
        repetition,
        redirect,
        deferral,
        breaking,
        formerly,
        summary);
  }

  /** Tells whether this has more rules on fields, or binding bans, than the same status had. */
  boolean exceeds(Status before) {
    return fields.size() > before.fields.size()
        || bans.stream().filter(MethodBan::isBinding).count()
            > before.bans.stream().filter(MethodBan::isBinding).count();
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Returns the name of its constant: {@code PARTIAL_CONTENT}. */
  public String constantName() {
    return JavaNames.constant(name);
  }

  /** Returns code and phrase: {@code 206 Partial Content}. */
  public String title() {
    return code + " " + phrase;
  }

  /** Returns what a request with a method must have had for a server of a role to answer so. */
  public List<Presupposition> presuppositions(String method, Role role) {
    if (presuppositions.isEmpty()) {
      return presuppositions;
    }
    List<Presupposition> binding =
        presuppositions.stream().filter(p -> p.ground().binds(role)).toList();
    List<Presupposition> special =
        binding.stream().filter(p -> p.methods().contains(method)).toList();
    return special.isEmpty()
        ? binding.stream().filter(p -> p.methods().isEmpty()).toList()
        : special;
  }

  /** Returns the law that keeps every sender from using it, if there is one. */
  public Optional<MethodBan> totalBan() {
    return bans.stream().filter(MethodBan::isTotal).filter(MethodBan::isBinding).findFirst();
  }

  /** Tells whether the law lets a server of a role answer a method with it. */
  public boolean permits(String method, Role role) {
    return bans.stream()
        .noneMatch(ban -> ban.appliesTo(method) && ban.isBinding() && ban.binds(role));
  }

  /** Tells whether the law lets an origin server answer a method with it. */
  public boolean permits(String method) {
    for (MethodBan ban : bans) {
      if (ban.appliesTo(method) && ban.isBinding()) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a client that follows a redirection does next (RFC 9110, 15.4).
   *
   * @param target for how long the other URI takes the place of this one
   * @param method what becomes of the method of the request
   * @param ground why
   */
  public record Redirect(Target target, NextMethod method, Ground ground) {

    /**
     * Returns what clients do, as the rest of a sentence: {@code use the other URI from now on; the
     * method and the content stay}.
     */
    public String words() {
      return target.words + "; " + method.words;
    }

    /** For how long the other URI takes the place of the target URI. */
    public enum Target implements Word {
      /** For good. */
      PERMANENT("use the other URI from now on"),
      /** For now; clients go on to use the target URI. */
      TEMPORARY("go on to use this URI later"),
      /** Never: it identifies another resource, which answers the request indirectly. */
      OTHER("find the answer at another resource");

      private final String words;

      Target(String words) {
        this.words = words;
      }
    }

    /** What becomes of the method of a request that is redirected. */
    public enum NextMethod implements Word {
      /** It stays, with the content of the request. */
      KEPT("the method and the content stay"),
      /** A client may turn POST into GET. */
      CHANGEABLE("POST may become GET"),
      /** It becomes GET, or stays HEAD. */
      RETRIEVAL("the method becomes GET");

      private final String words;

      NextMethod(String words) {
        this.words = words;
      }
    }
  }

  /**
   * What a status says of sending the same request again.
   *
   * @param repetition which requests may be
   * @param clause which clause says so
   */
  public record RepetitionRule(Repetition repetition, Clause clause) {

    /** Tells which requests may be sent again as they are after a response with a status. */
    public enum Repetition implements Word {
      /** Each, since the server did not process the request. */
      ANY("any request may be sent again"),
      /** Those with an idempotent method (RFC 9110, 9.2.2). */
      IDEMPOTENT("requests with an idempotent method may be sent again");

      private final String words;

      Repetition(String words) {
        this.words = words;
      }

      /** Returns which requests these are, as a clause of a sentence. */
      public String words() {
        return words;
      }
    }
  }
}
