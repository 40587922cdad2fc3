/** The commands of {@code deploy/local}: up, stop, clock and token. */
@NullMarked
package se.medborgarlofte.local.command;

import org.jspecify.annotations.NullMarked;
