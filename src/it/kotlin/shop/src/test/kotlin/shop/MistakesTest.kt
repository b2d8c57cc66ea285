package shop

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What people get wrong in Kotlin, and what they are told. */
class MistakesTest {

    private val imports =
        """
        package shop
        import dev.statute.*
        import dev.statute.http.*
        import dev.statute.http.Header.*
        import dev.statute.http.Status.*

        """.trimIndent()

    /** The errors of the processor, each with its line, but not with the code that is there. */
    private fun told(reported: String): String {
        val told = mutableListOf<String>()
        var isError = false
        for (line in reported.lines()) {
            val start = Regex("error: Case\\.kt:(\\d+): error: (.*)").matchEntire(line)
            if (start != null) {
                isError = true
                told += start.groupValues[1] + " " + start.groupValues[2]
            } else if (line.startsWith("warning: ")) {
                isError = false
            } else if (isError && line.startsWith("      ") && line.trim() != "^") {
                told += "    " + line.trim()
            }
        }
        return told.joinToString("\n")
    }

    @Test
    fun `a case that is left out is named`() {
        val reported = Compiling.code(
            """
            package shop
            fun told(reply: GetBook): String = when (reply) {
                is GetBook.Ok -> "ok"
                is GetBook.NotFound -> "none"
            }
            """.trimIndent(),
        )

        assertTrue(
            reported.contains(
                "Case.kt:2:36: error: 'when' expression must be exhaustive. Add the 'is NotModified' branch or an 'else' branch.",
            ),
            reported,
        )
    }

    @Test
    fun `what may be absent is not taken for present`() {
        val reported = Compiling.code(
            """
            package shop
            fun place(reply: PlaceBook.Created): Int = reply.location.hashCode() + reply.location.wireForm().length
            fun same(tag: dev.statute.field.EntityTag?) = GetBook.NotModified(tag)
            """.trimIndent(),
        )

        assertEquals(
            listOf(
                "only safe (?.) or non-null asserted (!!.) calls are allowed on a nullable receiver of type 'UriReference?'.",
                "argument type mismatch: actual type is 'EntityTag?', but 'EntityTag' was expected.",
            ),
            Regex(": error: (.*)").findAll(reported).map { it.groupValues[1] }.toList(),
        )
    }

    @Test
    fun `without correctErrorTypes kapt hides the names of replies`() {
        val source = imports +
            """
            @Api("/a") interface A {
                @GET @Responds(status = NO_CONTENT) fun now(): Now
                @PUT @Responds(status = NO_CONTENT) suspend fun later(): Later
            }
            """.trimIndent()

        val why =
            """
                By default, kapt replaces a type that does not exist yet with error.NonExistentClass.
                Write kapt { correctErrorTypes = true } in build.gradle.kts, or with Maven <correctErrorTypes>true</correctErrorTypes> in the configuration of the goal kapt.
            """.trimIndent().prependIndent("    ")
        assertEquals(
            "7 [reply-type] kapt hides the type that now returns\n$why\n" +
                "8 [reply-type] kapt hides the type that later returns\n$why",
            told(Compiling.kapt(source, correctErrorTypes = false)),
        )
    }

    @Test
    fun `suspend functions need statute-kotlin`() {
        val source = imports +
            """
            @Api("/a", generate = [Output.ROUTES]) interface A {
                @GET @Responds(status = NO_CONTENT) suspend fun later(): Later
            }
            """.trimIndent()

        assertEquals(
            """
            7 [generated-output] later is a suspend function, and nothing on the class path can run it
                Generated Java code leaves coroutines to dev.statute:statute-kotlin.
                Add the dependency dev.statute:statute-kotlin, or remove suspend and return CompletionStage<Later>.
            """.trimIndent(),
            told(Compiling.kapt(source, leavingOut = "statute-kotlin")),
        )
    }

    @Test
    fun `messages say what to write in Kotlin`() {
        val source = imports +
            """
            data class Book(val title: String)
            @JvmInline value class Isbn(val text: String)
            @Api("/odd", generate = [Output.ROUTES, Output.CLIENT])
            interface Odd {
                @GET("/a/{isbn}") @Responds(status = NO_CONTENT) fun hidden(isbn: Isbn): A
                val property: String
                @GET("/c") @Responds(status = NO_CONTENT) fun nothing()
                @GET("/d") @Responds(status = NO_CONTENT) suspend fun unit()
                @GET("/e") @Responds(status = NO_CONTENT)
                suspend fun stage(): java.util.concurrent.CompletionStage<Stage>
                @GET("/f") @Responds(status = OK, body = Book::class) fun body(): Book
                @GET("/g/{id}")
                @Responds(status = OK, body = Book::class, headers = [ETAG])
                @Responds(status = NOT_MODIFIED)
                fun condition(id: Long): Condition
                @GET("/h/{id}") @Responds(status = NO_CONTENT) fun variable(): Variable
                @GET("/j") @Responds(status = NO_CONTENT) fun text(@QueryParam since: Book): Text
            }
            """.trimIndent()

        assertEquals(
            """
            8 [abstract-operation] Kotlin hides the function hidden from Java
                It takes a value class, such as UInt, and Java code cannot call the name that it has for the JVM.
                Take what the value class wraps, or a data class with @JvmStatic fun of(text: String) in its companion object.
            11 [generated-output] getProperty is abstract but is not an operation
                Nothing says which request OddClient would send to implement it.
                Annotate it, such as with @GET and @Responds, or give it a body.
            12 [reply-type] Unit does not name a reply type for nothing
                The return type of an operation is the name of the reply type to generate.
                Return NothingReply.
            13 [reply-type] Unit exists already and cannot be the reply type of unit
                The return type of an operation is the name of the reply type to generate.
                Return UnitReply.
            15 [reply-type] CompletionStage<Stage> does not name a reply type for stage
                The return type of an operation is the name of the reply type to generate.
                Return Stage, since a suspend function may answer later.
            16 [reply-type] Book exists already and cannot be the reply type of body
                The return type of an operation is the name of the reply type to generate.
                Return BodyReply.
            20 [missing-input] condition reads no If-None-Match or If-Modified-Since, so it cannot answer 304 Not Modified
                RFC 9110, 15.4.5: a 304 Not Modified to GET depends on If-None-Match or If-Modified-Since in the request.
                Add the parameter @HeaderParam(IF_NONE_MATCH) ifNoneMatch: EntityTagCondition?, or remove this response.
            21 [path-variable] no parameter of variable is bound to the variable id
                A path variable is bound to the parameter with its name.
                Add a parameter for it, such as id: String.
            22 [parameter-type] Book, the type of since, cannot be converted from a String
                The type needs a static method parse, fromString, of or valueOf that takes a String and declares no exception.
                Give Book such a method, or take the components of a record as parameters with style = FORM, or a String.
            """.trimIndent(),
            told(Compiling.kapt(source)),
        )
    }
}
