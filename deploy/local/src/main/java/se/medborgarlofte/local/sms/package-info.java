/** Two providers of text messages and a push service that never send anything, as a process of their own. */
@NullMarked
package se.medborgarlofte.local.sms;

import org.jspecify.annotations.NullMarked;
