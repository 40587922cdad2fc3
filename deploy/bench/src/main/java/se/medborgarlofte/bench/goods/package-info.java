/** Teaches and measures the weights that goods are matched with before anybody has judged a case. */
@NullMarked
package se.medborgarlofte.bench.goods;

import org.jspecify.annotations.NullMarked;
