/** Makes stolen goods as they are reported in Sweden, and how the same goods are described when they are found. */
@NullMarked
package se.medborgarlofte.bench.generator;

import org.jspecify.annotations.NullMarked;
