import java.util.jar.JarFile

// The processor is one jar: nothing of others is in it under the name that they gave it.
List<File> published = []
new File(repository, 'dev/statute/statute-processor').eachFileRecurse { published << it }
List<File> annotations = []
new File(repository, 'dev/statute/statute-annotations').eachFileRecurse { annotations << it }
JarFile jar = new JarFile(published.find { it.name.endsWith('.jar') && !it.name.endsWith('-sources.jar') })
try {
  List<String> files = jar.entries().findAll { !it.directory }*.name
  assert files.every { it.startsWith('dev/statute/') || it.startsWith('META-INF/') }
  assert files.containsAll(['META-INF/LICENSE', 'META-INF/NOTICE'])
  assert jar.manifest.mainAttributes.getValue('Automatic-Module-Name') == 'dev.statute.processor'
  def text = { jar.getInputStream(jar.getEntry(it)).text.trim() }
  String processor = 'dev.statute.processor.StatuteProcessor'
  assert text('META-INF/gradle/incremental.annotation.processors') == processor + ',isolating'
  assert text('META-INF/services/javax.annotation.processing.Processor') == processor
} finally {
  jar.close()
}
assert !published.find { it.name.endsWith('.pom') }.text.contains('<dependenc')

// The annotations bring JSpecify, and nothing else that one does not ask for.
def needed = new groovy.xml.XmlSlurper().parse(annotations.find { it.name.endsWith('.pom') }).dependencies.dependency
    .findAll { it.optional.text() != 'true' && it.scope.text() != 'provided' }.collect { it.artifactId.text() }
assert needed == ['jspecify']

evaluate(new File(checks, 'quiet.groovy'))
