oldest = 23
return evaluate(new File(checks, "jdk.groovy"))
