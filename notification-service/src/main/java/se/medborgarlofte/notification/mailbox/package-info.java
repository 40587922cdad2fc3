/** Puts letters into digital mailboxes through a provider that may be slow, wrong, silent or down. */
@NullMarked
package se.medborgarlofte.notification.mailbox;

import org.jspecify.annotations.NullMarked;
