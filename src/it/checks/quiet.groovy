// No line of the log is a warning: neither ours, nor one of the compiler about what we generate.
List<String> warnings = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('WARN') }
assert warnings.isEmpty()

// Nor does what we generate name the libraries in the jar of the processor.
basedir.eachFileRecurse {
  if (it.path =~ /generated-.*\.java$/) {
    assert !it.getText('UTF-8').contains('shaded')
  }
}
