/** Suppliers of marking kits for the local platform and for tests: each can be prompt, slow, wrong, silent or down. */
@NullMarked
package se.medborgarlofte.supplier;

import org.jspecify.annotations.NullMarked;
