package dev.statute.spring.showcase;

import dev.statute.codec.form.FilePart;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.Method;
import dev.statute.server.PublicLinks;
import dev.statute.server.precondition.Conditions;
import dev.statute.server.precondition.Preconditions.Outcome;
import dev.statute.server.precondition.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders, kept in a database. */
@Service
class OrderBook implements Orders {

  private final JdbcTemplate database;
  private final Journal journal;
  private final Visit visit;

  OrderBook(JdbcTemplate database, Journal journal, Visit visit) {
    this.database = database;
    this.journal = journal;
    this.visit = visit;
    database.execute(
        "create table orders (id bigint auto_increment primary key, article varchar(100),"
            + " quantity int, buyer varchar(100))");
  }

  @Override
  public GetOrder get(long id, @Nullable EntityTagCondition known) {
    List<Order> found = find(id);
    if (found.isEmpty()) {
      return new GetOrder.NotFound(problem("no-such-order", "There is no order " + id));
    }
    Order order = found.get(0);
    EntityTag tag = EntityTag.strong(order.id() + "-" + order.quantity());
    Conditions conditions = Conditions.none().ifNoneMatch(known);
    return conditions.evaluate(Method.GET, Validators.of(tag)) == Outcome.NOT_MODIFIED
        ? new GetOrder.NotModified(tag)
        : new GetOrder.Ok(order, tag);
  }

  @Override
  @Transactional
  public PlaceOrder place(NewOrder wanted, Principal buyer, PublicLinks links) {
    journal.note("request " + MDC.get(RequestIdFilter.KEY));
    journal.note("agent " + visit.agent());
    database.update(
        "insert into orders (article, quantity, buyer) values (?, ?, ?)",
        wanted.articleName(),
        wanted.quantity(),
        buyer.getName());
    switch (wanted.articleName()) {
      case "ether" -> throw new SoldOutException("ether");
      case "till" -> throw new BrokenTillException("The till is stuck");
      case "bug" -> throw new IllegalStateException("a secret of the house");
      default -> {}
    }
    long id = database.queryForObject("select max(id) from orders", Long.class);
    Order order = new Order(id, wanted.articleName(), wanted.quantity(), buyer.getName());
    return new PlaceOrder.Created(order, links.to(OrdersPaths.get(id)));
  }

  @Override
  @PreAuthorize("hasRole('ADMIN')")
  public CancelOrder cancel(long id) {
    database.update("delete from orders where id = ?", id);
    return new CancelOrder.NoContent();
  }

  @Override
  public CompletionStage<Foresee> forecast(long id) {
    if (id == 404) {
      return CompletableFuture.failedFuture(new SoldOutException("crystal ball"));
    }
    if (id == 403) {
      return CompletableFuture.failedFuture(new AccessDeniedException("not for you"));
    }
    if (id == 204) {
      return noStage();
    }
    if (id == 500) {
      return CompletableFuture.failedFuture(new BrokenTillException("The ball is dark"));
    }
    return CompletableFuture.supplyAsync(() -> new Foresee.Ok(new Order(id, "fortune", 1, "fate")));
  }

  /** A mistake. */
  @SuppressWarnings({"NullAway", "DataFlowIssue"})
  private static CompletionStage<Foresee> noStage() {
    return null;
  }

  @Override
  public AddNote note(long id, String text) {
    journal.note("note " + text);
    return new AddNote.NoContent();
  }

  @Override
  public ReplaceNote replaceNote(long id, String text) {
    journal.note("replaced " + text);
    return new ReplaceNote.NoContent();
  }

  @Override
  public Attach attach(long id, String title, FilePart file) {
    try (InputStream in = file.content().open()) {
      return new Attach.Ok(new Document(title, in.transferTo(OutputStream.nullOutputStream())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count() {
    return database.queryForObject("select count(*) from orders", Integer.class);
  }

  private List<Order> find(long id) {
    return database.query(
        "select * from orders where id = ?",
        (row, number) ->
            new Order(
                row.getLong("id"),
                row.getString("article"),
                row.getInt("quantity"),
                row.getString("buyer")),
        id);
  }

  private static Problem problem(String type, String title) {
    return Problem.ofType("/problems/" + type).title(title).build();
  }
}
