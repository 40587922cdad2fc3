package se.medborgarlofte.property.application;

import java.util.Optional;
import se.medborgarlofte.property.domain.AreaMonth;

/**
 * Which figures are to be stated. A burst of facts needs one statement, not one each: every fact leaves a token that is
 * wanted, and a statement satisfies the tokens that were left before it began to count.
 */
public interface FigureStatements {

    /**
     * Wants a statement.
     *
     * @param token one that was never used before
     * @return the token of the last statement so far; empty before the first
     */
    String want(AreaMonth areaMonth, String token);

    /** The token that is wanted and not stated yet. */
    Optional<String> due(AreaMonth areaMonth);

    /**
     * A statement that satisfies the token has been made.
     *
     * @return whether that was all; false when another has been wanted meanwhile
     */
    boolean stated(AreaMonth areaMonth, String token);
}
