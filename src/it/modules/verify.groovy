// The contract runs with two modules beside it and no more.
List<File> jars = []
new File(repository).eachFileRecurse {
  if (it.name ==~ /(statute-annotations|jspecify)-[\d.]+(-SNAPSHOT)?\.jar/) {
    jars << it
  }
}
String modules = ([new File(basedir, 'contract/target/classes')] + jars).join(File.pathSeparator)
def command = [
  System.getProperty('java.home') + '/bin/java', '--limit-modules', 'shop.contract,dev.statute.annotations',
  '-p', modules, '-m', 'shop.contract/shop.contract.Main'
]
Process process = new ProcessBuilder(command).redirectErrorStream(true).start()
assert process.inputStream.text.trim() == 'Ok[body=Order[id=1, article=tea]]'

evaluate(new File(checks, 'quiet.groovy'))
