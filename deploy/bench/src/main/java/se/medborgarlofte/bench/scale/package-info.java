/** Measures matching over any number of generated things, beside plain BM25 and MoreLikeThis over the same. */
@NullMarked
package se.medborgarlofte.bench.scale;

import org.jspecify.annotations.NullMarked;
