/** What inhabitants say and what became of it, as plain rules: concerns with receipts, visits with confirmations, meeting notes. */
@NullMarked
package se.medborgarlofte.dialogue.domain;

import org.jspecify.annotations.NullMarked;
