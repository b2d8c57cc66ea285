// Finds a JDK of some version or newer: the one that runs, one that the environment names, or one beside
// the one that runs. Where there is none, the project is skipped.
int version(File home) {
  File release = new File(home, 'release')
  def line = release.exists() ? release.readLines().find { it.startsWith('JAVA_VERSION=') } : null
  def number = line =~ /"(\d+)/
  return number.find() && new File(home, 'bin').list().any { it.startsWith('javac') } ? number.group(1) as int : 0
}

File running = new File(System.getProperty('java.home'))
List<File> homes = [running]
homes += System.getenv().findAll { it.key ==~ /JAVA_HOME_.*/ || it.key ==~ /JDK_?\d+.*/ }.collect { new File(it.value) }
homes += (running.parentFile.listFiles() as List).findAll { it.directory }.sort()
File found = homes.findAll { version(it) >= oldest }.max { version(it) }
if (found == null) {
  println "There is no JDK ${oldest} or newer beside the one that runs, nor does a variable JAVA_HOME_${oldest} name one."
  return false
}
new File(basedir, 'jdk.properties').withOutputStream {
  new Properties([jdk: found.path.replace('\\', '/'), newest: version(found) as String]).store(it, null)
}
return true
