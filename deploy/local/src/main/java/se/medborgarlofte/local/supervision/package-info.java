/** Keeps a set of processes running: starts them in order, watches them, restarts what dies and stops all of them. */
@NullMarked
package se.medborgarlofte.local.supervision;

import org.jspecify.annotations.NullMarked;
