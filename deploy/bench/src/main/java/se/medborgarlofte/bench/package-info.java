/** The matching engine on files that anyone brings: read, ask, measure, print. */
@NullMarked
package se.medborgarlofte.bench;

import org.jspecify.annotations.NullMarked;
