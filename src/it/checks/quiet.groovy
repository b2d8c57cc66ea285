// No line of the log is a warning: neither ours, nor one of the compiler about what we generate. What a JVM says
// of Maven begins otherwise.
List<String> warnings = new File(basedir, 'build.log').readLines('UTF-8').findAll {
  it.contains('[WARNING]') || it.contains('warning: ')
}
assert warnings.isEmpty()

// Nor does what we generate name the libraries in the jar of the processor.
basedir.eachFileRecurse {
  if (it.path =~ /generated-.*\.java$/) {
    assert !it.getText('UTF-8').contains('shaded')
  }
}
