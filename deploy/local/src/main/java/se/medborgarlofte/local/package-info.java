/** The whole platform on one machine: what it consists of, how it is started and how others reach it. */
@NullMarked
package se.medborgarlofte.local;

import org.jspecify.annotations.NullMarked;
