package shop

import dev.statute.field.EntityTag
import dev.statute.field.EntityTagCondition
import dev.statute.field.Problem
import dev.statute.field.UriReference
import kotlinx.coroutines.delay

class BookShop : Books {

    override suspend fun get(id: Long, known: EntityTagCondition?): GetBook {
        delay(1)
        val tag = EntityTag.strong("1")
        return when {
            id != 1L -> GetBook.NotFound(Problem.ofType("/problems/none").title("No book").build())
            known == null -> GetBook.Ok(Book("Emma", 474), tag)
            else -> GetBook.NotModified(tag)
        }
    }

    override fun list(authors: List<String>, kind: Kind?, most: Int) =
        ListBooks.Ok(authors.map { Book("$it $kind $most") })

    override fun place(book: Book) = PlaceBook.Created(book, UriReference.parse("/books/1"))

    override val newest get() = NewestBook.Ok(Book("Emma"))
}
