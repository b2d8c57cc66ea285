package shop

import dev.statute.field.EntityTagCondition

/** Reads what a shop says. */
class Reader(private val books: Books) {

    suspend fun title(id: Long, known: EntityTagCondition? = null): String =
        when (val reply = books.get(id, known)) {
            is GetBook.Ok -> reply.body.title
            is GetBook.NotModified -> "as before"
            is GetBook.NotFound -> reply.body.title ?: "nothing"
        }
}
