/** What is the same for every provider that is called over HTTP: it is guarded, and its receipts are signed. */
@NullMarked
package se.medborgarlofte.notification.provider;

import org.jspecify.annotations.NullMarked;
