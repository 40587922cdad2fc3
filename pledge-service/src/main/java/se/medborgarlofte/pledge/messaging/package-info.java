/** What this service tells and hears: its events in the words of the contract, what others' events mean here, due work. */
@NullMarked
package se.medborgarlofte.pledge.messaging;

import org.jspecify.annotations.NullMarked;
