/** Encryption of personal fields with a key per subject, and keyed hashes to look them up. */
@NullMarked
package se.medborgarlofte.eventing.cipher;

import org.jspecify.annotations.NullMarked;
