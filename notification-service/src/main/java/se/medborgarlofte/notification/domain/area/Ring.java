package se.medborgarlofte.notification.domain.area;

import java.util.List;
import java.util.Optional;

/**
 * What a closed line encloses, as a polygon without holes in GeoJSON.
 *
 * @param positions the last is the first
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946#section-3.1.6">RFC 7946, 3.1.6</a>
 */
public record Ring(List<Position> positions) implements Area {

    private static final int LEAST = 4;
    private static final int MOST = 101;

    public Ring {
        positions = List.copyOf(positions);
    }

    @Override
    public Optional<AreaFault> fault() {
        if (positions.size() < LEAST || positions.size() > MOST) {
            return Optional.of(AreaFault.CORNERS);
        }
        if (!positions.getFirst().equals(positions.getLast())) {
            return Optional.of(AreaFault.OPEN);
        }
        if (!positions.stream().allMatch(Position::isInSweden)) {
            return Optional.of(AreaFault.OUTSIDE_SWEDEN);
        }
        return crossesItself() ? Optional.of(AreaFault.CROSSES_ITSELF) : Optional.empty();
    }

    /** By how often a line from the position eastwards crosses the border. */
    @Override
    public boolean contains(Position position) {
        boolean inside = false;
        for (int i = 0; i < sides(); i++) {
            Position from = positions.get(i);
            Position to = positions.get(i + 1);
            if ((from.latitude() > position.latitude()) != (to.latitude() > position.latitude())
                    && position.longitude() < longitudeAt(position.latitude(), from, to)) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double longitudeAt(double latitude, Position from, Position to) {
        return from.longitude()
                + (to.longitude() - from.longitude())
                        * (latitude - from.latitude())
                        / (to.latitude() - from.latitude());
    }

    /** The mean of the corners. */
    @Override
    public Position middle() {
        List<Position> corners = positions.subList(0, sides());
        return new Position(
                corners.stream().mapToDouble(Position::longitude).average().orElseThrow(),
                corners.stream().mapToDouble(Position::latitude).average().orElseThrow());
    }

    private int sides() {
        return positions.size() - 1;
    }

    private boolean crossesItself() {
        for (int i = 0; i < sides(); i++) {
            for (int j = i + 1; j < sides(); j++) {
                if (meets(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sides beside each other share a corner, and may share no more; all others may share nothing. */
    private boolean meets(int one, int other) {
        if (other == one + 1) {
            return turnsBack(positions.get(one), positions.get(other), positions.get(other + 1));
        }
        if (one == 0 && other == sides() - 1) {
            return turnsBack(positions.get(other), positions.get(0), positions.get(1));
        }
        return share(positions.get(one), positions.get(one + 1), positions.get(other), positions.get(other + 1));
    }

    private static boolean turnsBack(Position from, Position corner, Position to) {
        return from.turn(corner, to) == 0 && (to.isBetween(from, corner) || from.isBetween(corner, to));
    }

    private static boolean share(Position a, Position b, Position c, Position d) {
        double first = Math.signum(a.turn(b, c));
        double second = Math.signum(a.turn(b, d));
        double third = Math.signum(c.turn(d, a));
        double fourth = Math.signum(c.turn(d, b));
        return (first != second && third != fourth)
                || (first == 0 && c.isBetween(a, b))
                || (second == 0 && d.isBetween(a, b))
                || (third == 0 && a.isBetween(c, d))
                || (fourth == 0 && b.isBetween(c, d));
    }
}
