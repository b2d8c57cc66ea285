oldest = 21
return evaluate(new File(checks, "jdk.groovy"))
