/** The started platform as its users meet it: the story and the benchmark, each a program of its own. */
@NullMarked
package se.medborgarlofte.system;

import org.jspecify.annotations.NullMarked;
