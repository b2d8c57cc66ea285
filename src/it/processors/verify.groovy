evaluate(new File(checks, "quiet.groovy"))
