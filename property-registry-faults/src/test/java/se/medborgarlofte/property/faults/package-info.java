/** The registry in processes of its own that are halted or killed and started again. */
@NullMarked
package se.medborgarlofte.property.faults;

import org.jspecify.annotations.NullMarked;
