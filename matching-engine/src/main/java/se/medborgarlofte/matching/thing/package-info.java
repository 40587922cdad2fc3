/** A thing as people describe it, raw. */
@NullMarked
package se.medborgarlofte.matching.thing;

import org.jspecify.annotations.NullMarked;
