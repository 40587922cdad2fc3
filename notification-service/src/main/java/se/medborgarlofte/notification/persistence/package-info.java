/** Where recipients and messages are stored and looked up. */
@NullMarked
package se.medborgarlofte.notification.persistence;

import org.jspecify.annotations.NullMarked;
