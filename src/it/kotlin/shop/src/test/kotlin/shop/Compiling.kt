package shop

import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Files
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler

/** Compiles sources with what the tests have on their class path, and gives what Kotlin reports. */
object Compiling {

    private const val KAPT = "plugin:org.jetbrains.kotlin.kapt3:"

    private val path = System.getProperty("java.class.path").split(File.pathSeparator)

    private fun jar(name: String) = path.first { Regex("$name-\\d.*\\.jar").matches(File(it).name) }

    /** Compiles code that uses the shop, with its imports. */
    fun code(source: String): String = run(source, path)

    /** Runs the processor alone, as kapt does. */
    fun kapt(source: String, correctErrorTypes: Boolean = true, leavingOut: String = "none"): String {
        val processor = jar("statute-processor")
        val output = Files.createTempDirectory("kapt")
        try {
            val options = listOf(
                "aptMode=stubsAndApt",
                "apclasspath=$processor",
                "correctErrorTypes=$correctErrorTypes",
                "mapDiagnosticLocations=true",
                "apOption=kapt.kotlin.generated=${output.resolve("kotlin")}",
            ) + listOf("sources", "classes", "stubs").map { "$it=${output.resolve(it)}" }
            return run(
                source,
                path.filterNot { it == processor || File(it).name.startsWith(leavingOut) },
                listOf("-Xplugin=${jar("kotlin-annotation-processing-embeddable")}") +
                    options.flatMap { listOf("-P", KAPT + it) },
            )
        } finally {
            output.toFile().deleteRecursively()
        }
    }

    private fun run(source: String, path: List<String>, options: List<String> = listOf()): String {
        val folder = Files.createTempDirectory("kotlin")
        try {
            val file = folder.resolve("Case.kt")
            Files.writeString(file, source)
            val reported = ByteArrayOutputStream()
            PrintStream(reported).use {
                K2JVMCompiler().exec(
                    it,
                    *options.toTypedArray(),
                    "-no-stdlib",
                    "-no-reflect",
                    "-jvm-target",
                    "17",
                    "-cp",
                    path.joinToString(File.pathSeparator),
                    "-d",
                    folder.resolve("classes").toString(),
                    file.toString(),
                )
            }
            return reported.toString().replace(Regex("\\S*Case.kt"), "Case.kt").trim()
        } finally {
            folder.toFile().deleteRecursively()
        }
    }
}
