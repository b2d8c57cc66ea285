// Compiles the project once more without a clean: tells whether that went well, and what Maven printed.
boolean windows = File.separatorChar == '\\' as char
return { String... more ->
  List<String> command = [
    System.getProperty('maven.home') + (windows ? '/bin/mvn.cmd' : '/bin/mvn'), '-B', '-o', 'compile',
    '-Daether.offline.protocols=file', '-s', new File(basedir.parentFile, 'interpolated-settings.xml').path,
    "-Dmaven.repo.local=${repository}".toString(), *more
  ]
  ProcessBuilder builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
  builder.environment()['MAVEN_OPTS'] = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
  Process process = builder.start()
  String log = process.inputStream.text
  new File(basedir, 'build.log') << log
  return [process.waitFor() == 0, log]
}
