package shop;

record Tea(String name) {}
