/** What the registry tells on its topic, and what it does when it hears something. */
@NullMarked
package se.medborgarlofte.property.messaging;

import org.jspecify.annotations.NullMarked;
