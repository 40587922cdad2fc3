/** The use cases of the property registry, one class each, and the ports they need. */
@NullMarked
package se.medborgarlofte.property.application;

import org.jspecify.annotations.NullMarked;
