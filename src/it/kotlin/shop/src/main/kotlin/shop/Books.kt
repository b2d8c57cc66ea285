package shop

import dev.statute.Api
import dev.statute.Output.CLIENT
import dev.statute.Output.ROUTES
import dev.statute.QueryParam
import dev.statute.field.EntityTagCondition
import dev.statute.field.Problem
import dev.statute.http.GET
import dev.statute.http.Header.ETAG
import dev.statute.http.Header.IF_NONE_MATCH
import dev.statute.http.HeaderParam
import dev.statute.http.POST
import dev.statute.http.Responds
import dev.statute.http.Status.CREATED
import dev.statute.http.Status.NOT_FOUND
import dev.statute.http.Status.NOT_MODIFIED
import dev.statute.http.Status.OK

/** A book; [pages] are counted by hand, at times. */
data class Book(val title: String, val pages: Int? = null)

enum class Kind { NOVEL, POEM }

/** The books of a shop. */
@Api("/books", generate = [ROUTES, CLIENT])
interface Books {

    /** Gives a book, unless the caller has it already. */
    @GET("/{id}")
    @Responds(status = OK, body = Book::class, headers = [ETAG])
    @Responds(status = NOT_MODIFIED)
    @Responds(status = NOT_FOUND, body = Problem::class)
    suspend fun get(id: Long, @HeaderParam(IF_NONE_MATCH) known: EntityTagCondition?): GetBook

    @GET
    @Responds(status = OK, body = Array<Book>::class)
    fun list(
        @QueryParam authors: List<String>,
        @QueryParam kind: Kind?,
        @QueryParam(defaultValue = ["20"]) most: Int = 20,
    ): ListBooks

    @POST
    @Responds(status = CREATED, body = Book::class)
    fun place(book: Book): PlaceBook

    @get:GET("/newest")
    @get:Responds(status = OK, body = Book::class)
    val newest: NewestBook
}
