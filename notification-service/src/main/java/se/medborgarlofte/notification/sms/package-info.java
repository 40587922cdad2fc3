/** Sends text messages through providers that may be slow, wrong, silent or down. */
@NullMarked
package se.medborgarlofte.notification.sms;

import org.jspecify.annotations.NullMarked;
