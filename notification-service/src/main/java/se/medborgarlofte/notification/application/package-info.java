/** What the service does: register who can be told, order a message, hand it over, show what became of it. */
@NullMarked
package se.medborgarlofte.notification.application;

import org.jspecify.annotations.NullMarked;
