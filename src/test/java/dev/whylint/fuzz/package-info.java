/**
 * Targets for a fuzzer and the program that runs them, started by {@code mvn -Pfuzz test} alone. A
 * target has no need of the fuzzer's own classes: any fuzzer that hands out bytes can drive it.
 */
package dev.whylint.fuzz;
