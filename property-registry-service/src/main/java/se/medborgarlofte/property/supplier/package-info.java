/** The suppliers' registers over HTTP, guarded so that one that fails cannot hold up anything else. */
@NullMarked
package se.medborgarlofte.property.supplier;

import org.jspecify.annotations.NullMarked;
