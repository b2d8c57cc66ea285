package shop

import com.sun.net.httpserver.HttpServer
import dev.statute.field.EntityTag
import dev.statute.field.EntityTagCondition
import dev.statute.jackson.JacksonCodec
import dev.statute.server.Routes
import dev.statute.server.jdk.JdkServer
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import kotlinx.coroutines.runBlocking
import library.GetLoan
import library.LendBook
import library.Loan
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import tools.jackson.module.kotlin.kotlinModule

/** What is generated for interfaces of Kotlin, and of Java, serves and calls. */
class BooksTest {

    private val codec =
        JacksonCodec(JacksonCodec.standardMapper().rebuild().addModule(kotlinModule()).build())

    private fun <T> served(routes: Routes, use: (HttpClient, URI) -> T): T {
        val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
        server.createContext("/", JdkServer.handler(codec, routes))
        server.start()
        try {
            return use(HttpClient.newHttpClient(), URI("http://localhost:${server.address.port}"))
        } finally {
            server.stop(0)
        }
    }

    @Test
    fun `suspend functions are served and called`() = served(BooksRoutes.of(BookShop())) { http, base ->
        val reader = Reader(BooksClient.of(http, base, codec))
        runBlocking {
            assertEquals("Emma", reader.title(1))
            assertEquals("as before", reader.title(1, EntityTagCondition.of(EntityTag.strong("1"))))
            assertEquals("No book", reader.title(2))
        }
    }

    @Test
    fun `lists, enums, nulls, defaults, data classes and properties arrive`() =
        served(BooksRoutes.of(BookShop())) { http, base ->
            val books: Books = BooksClient.of(http, base, codec)

            assertEquals(
                ListBooks.Ok(listOf(Book("Austen POEM 3"), Book("Wilde POEM 3"))),
                books.list(listOf("Austen", "Wilde"), Kind.POEM, 3),
            )
            assertEquals(ListBooks.Ok(listOf(Book("Austen null 20"))), books.list(listOf("Austen"), null))
            val placed = books.place(Book("Persuasion", 249)) as PlaceBook.Created
            assertEquals(Book("Persuasion", 249), placed.body)
            assertEquals("/books/1", placed.location?.toString())
            assertEquals(NewestBook.Ok(Book("Emma")), books.newest)
        }

    @Test
    fun `a contract of Java is implemented and called`() =
        served(LoansRoutes.of(Lending())) { http, base ->
            val loans = LoansClient.of(http, base, codec)

            val told = when (val reply = loans.get(1, null)) {
                is GetLoan.Ok -> reply.body.reader
                is GetLoan.NotModified -> "as before"
                is GetLoan.NotFound -> "nobody"
            }
            assertEquals("Ann", told)
            assertEquals(Loan("Emma", "Bob"), (loans.lend(Loan("Emma", "Bob")) as LendBook.Created).body)
        }
}
