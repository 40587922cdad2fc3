/** Weights from judged cases, and the measures by which they are released. */
@NullMarked
package se.medborgarlofte.matching.learn;

import org.jspecify.annotations.NullMarked;
