/** The HTTP API of the property registry: bodies in, views and problems out. */
@NullMarked
package se.medborgarlofte.property.web;

import org.jspecify.annotations.NullMarked;
