/** The mail server of the local platform: takes every message, keeps it on disk and shows it in a browser. */
@NullMarked
package se.medborgarlofte.local.mail;

import org.jspecify.annotations.NullMarked;
