// What the page says is code of this project.
List<String> code = []
new File(basedir, 'shop/src').eachFileRecurse {
  if (it.name.endsWith('.kt')) {
    code << it.readLines('UTF-8')*.trim().findAll { line -> line }.join('\n')
  }
}
String page = new File(checks, '../../docs/kotlin.md').getText('UTF-8')
def blocks = page =~ /(?s)```kotlin\n(.*?)```/
assert blocks.size() > 0
blocks.each {
  String block = it[1].readLines()*.trim().findAll { line -> line }.join('\n')
  assert code.any { file -> file.contains(block) }: "not in the project: ${block}"
}

evaluate(new File(checks, 'quiet.groovy'))
