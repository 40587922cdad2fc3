/** Looks for personal data where none may be: on topics, in logs and in addresses. */
@NullMarked
package se.medborgarlofte.system.scan;

import org.jspecify.annotations.NullMarked;
